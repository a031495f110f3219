/**
 * Finds names: runs of capitalised words with particles, initials and suffixes, the title or honorific before them taken
 * off, and organisations told from people by what their names contain.
 *
 *     "said Sen. Ada van der Lund Jr. of the Harbour Board"  →  Ada van der Lund Jr. (role "Sen.") | Harbour Board
 */
import type { SpeakerType } from '../../types.js';
import { readWords } from '../../article/read-words.js';
import { type Tokens, Shape } from './find-tokens.js';
import {
  AUXILIARY,
  CALENDAR,
  COMMON,
  CONJUNCTION,
  DETERMINER,
  DOCUMENT,
  FIRST_NAME,
  FIRST_PERSON,
  HONORIFIC,
  IT,
  JUDGING_VERB,
  MAN,
  ORGANIZATION,
  PARTICLE,
  PEOPLE,
  PLACE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  ROLE,
  SPEECH_VERB,
  SUFFIX,
  THEY,
  TITLE,
  WOMAN,
} from './lexicon.js';
import type { Gender, Mention } from './mention.js';

const PLACE_PAIRS = readWords(new URL('./words/place-pairs.txt', import.meta.url));
const NEVER =
  COMMON |
  CALENDAR |
  DETERMINER |
  PREPOSITION |
  CONJUNCTION |
  AUXILIARY |
  PRONOUN |
  THEY |
  IT |
  RELATIVE |
  FIRST_PERSON;
/** Words that join two halves of an organisation's name: "Bank of Nordhaven", "Citizens for Clean Harbours". */
const JOINTS = new Set(['of', 'for', 'on', 'and', '&', 'in', 'against', 'to']);

/** What the article's own spelling tells about words that begin sentences. */
export interface Spelling {
  /** Words seen in small letters. */
  readonly lower: ReadonlySet<string>;
  /** Words seen with a capital where no sentence begins. */
  readonly capital: ReadonlySet<string>;
}

export function findSpelling(tokens: Tokens): Spelling {
  const lower = new Set<string>();
  const capital = new Set<string>();
  for (let i = 0; i < tokens.count; i++) {
    const shape = tokens.shape[i]!;
    if (shape === Shape.lower) lower.add(tokens.words[i]!);
    else if ((shape === Shape.capital || shape === Shape.capitals) && !beginsSentence(tokens, i))
      capital.add(tokens.words[i]!);
  }
  return { lower, capital };
}

export function beginsSentence(tokens: Tokens, i: number): boolean {
  if (i === 0 || tokens.sentence[i] !== tokens.sentence[i - 1]) return true;
  if (tokens.quoted[i] !== tokens.quoted[i - 1]) return true;
  const before = tokens.words[i - 1]!;
  return tokens.shape[i - 1] === Shape.mark && !',-–—/&()'.includes(before) && before !== "'s";
}

/** All names, in order; those inside quoted passages too, marked as such. */
export function findNames(tokens: Tokens, spelling: Spelling): Mention[] {
  const names: Mention[] = [];
  let i = 0;
  while (i < tokens.count) {
    if (!opensName(tokens, i, spelling)) {
      i++;
      continue;
    }
    const end = findNameEnd(tokens, i);
    const name = buildName(tokens, i, end);
    if (name !== null) names.push(name);
    i = end;
  }
  return names;
}

const isCapital = (shape: number) =>
  shape === Shape.capital || shape === Shape.capitals || shape === Shape.initial;

function opensName(tokens: Tokens, i: number, spelling: Spelling): boolean {
  if (!isCapital(tokens.shape[i]!)) return false;
  const classes = tokens.classes[i]!;
  const word = tokens.words[i]!;
  if (tokens.shape[i] === Shape.initial && (word === 'i' || word === 'a' || !continuesName(tokens, i + 1, i)))
    return false;
  if ((classes & NEVER) !== 0 && (classes & (TITLE | HONORIFIC)) === 0) {
    const known =
      (classes & FIRST_NAME) !== 0 &&
      (classes & (PRONOUN | DETERMINER | PREPOSITION | RELATIVE | CONJUNCTION)) === 0 &&
      continuesName(tokens, i + 1, i);
    if (!known) return false;
  }
  if (!beginsSentence(tokens, i)) return true;
  if (continuesName(tokens, i + 1, i) || spelling.capital.has(word)) return true;
  if ((classes & (FIRST_NAME | PLACE | PEOPLE | HONORIFIC)) !== 0) return true;
  if (tokens.shape[i] === Shape.capitals) return true;
  return (
    !spelling.lower.has(word) &&
    (classes & (SPEECH_VERB | JUDGING_VERB | ROLE | ORGANIZATION | DOCUMENT)) === 0 &&
    !/(?:ly|ing|ed)$/.test(word)
  );
}

/** Is token `j` a further word of a name of which `i` is the last word so far? */
function continuesName(tokens: Tokens, j: number, i: number): boolean {
  if (j >= tokens.count || tokens.sentence[j] !== tokens.sentence[i] || tokens.quoted[j] !== tokens.quoted[i])
    return false;
  if (!isCapital(tokens.shape[j]!)) return false;
  const classes = tokens.classes[j]!;
  if ((classes & NEVER) === 0) return true;
  return (classes & (FIRST_NAME | TITLE | SUFFIX)) !== 0 && (classes & (PRONOUN | DETERMINER)) === 0;
}

function findNameEnd(tokens: Tokens, start: number): number {
  let i = start;
  for (;;) {
    if (continuesName(tokens, i + 1, i)) i++;
    else if (isParticleRun(tokens, i + 1)) i = skipParticles(tokens, i + 1);
    else if (isSuffix(tokens, i + 1)) i++;
    else if (tokens.words[i + 1] === ',' && isSuffix(tokens, i + 2)) i += 2;
    else if (isJoint(tokens, start, i + 1)) i += joints(tokens, i + 1);
    else return i + 1;
  }
}

function isSuffix(tokens: Tokens, i: number): boolean {
  return i < tokens.count && (tokens.classes[i]! & SUFFIX) !== 0 && isCapital(tokens.shape[i]!);
}

function skipParticles(tokens: Tokens, i: number): number {
  while (tokens.shape[i] === Shape.lower && (tokens.classes[i]! & PARTICLE) !== 0) i++;
  return i;
}

function isParticleRun(tokens: Tokens, i: number): boolean {
  const end = skipParticles(tokens, i);
  return end > i && end - i <= 3 && continuesName(tokens, end, i - 1);
}

/** An organisation's name goes on over "of the": "Department of the Harbour", but not "Lund of Nordhaven". */
function isJoint(tokens: Tokens, start: number, i: number): boolean {
  if (!JOINTS.has(tokens.words[i] ?? '')) return false;
  const next = i + joints(tokens, i);
  if (!continuesName(tokens, next, i - 1)) return false;
  if (tokens.words[i] === '&') return true;
  for (let k = start; k < i; k++) {
    const classes = tokens.classes[k]!;
    if ((classes & (HONORIFIC | FIRST_NAME)) !== 0 && k === start && (classes & ORGANIZATION) === 0)
      return false;
  }
  const last = tokens.classes[i - 1]!;
  if (tokens.words[i] === 'and')
    return (last & ORGANIZATION) === 0 && hasHeadAfter(tokens, next) && hasJoint(tokens, start, i);
  if ((last & ORGANIZATION) !== 0)
    return tokens.words[i] === 'of' || tokens.words[i] === 'for' || tokens.words[i] === 'on';
  return (
    tokens.words[i - 1]!.endsWith('s') &&
    tokens.words[i] === 'for' &&
    i - start === 1 &&
    (last & (ROLE | PLACE)) === 0
  );
}

const hasJoint = (tokens: Tokens, start: number, end: number) => {
  for (let k = start; k < end; k++) if (JOINTS.has(tokens.words[k]!)) return true;
  return false;
};

function hasHeadAfter(tokens: Tokens, i: number): boolean {
  return continuesName(tokens, i, i - 1);
}

function joints(tokens: Tokens, i: number): number {
  return tokens.words[i + 1] === 'the' ? 2 : 1;
}

// ── What a run is ──────────────────────────────────────────────────────────────────────────────────────────────────

function buildName(tokens: Tokens, start: number, end: number): Mention | null {
  const last = end - 1;
  const type0 = findType(tokens, start, end);
  const first = type0 === 'organization' ? start : skipTitles(tokens, start, end);
  if (first >= end) return null;
  const type = first > start ? (type0 ?? 'person') : type0;
  const parts: string[] = [];
  for (let k = first; k <= last; k++) if (tokens.shape[k] !== Shape.mark) parts.push(tokens.words[k]!);
  const honorific = hasHonorific(tokens, start, first);
  const title = tokens.text.slice(tokens.start[start], tokens.end[first - 1] ?? 0);
  return {
    kind: 'name',
    type,
    gender: type === 'organization' ? null : findGender(tokens, start, first),
    plural: false,
    first: start,
    last,
    head: last,
    start: tokens.start[start]!,
    end: tokens.end[last]!,
    possessive:
      tokens.words[end] === "'s" ||
      ((tokens.words[end] === "'" || tokens.words[end] === '’') && tokens.start[end] === tokens.end[last]),
    quoted: tokens.quoted[start]! > 0,
    parts,
    name: tokens.text.slice(tokens.start[first], tokens.end[last]),
    role: first > start && !honorific ? title : null,
    honorific,
    definite: true,
    inside: -1,
  };
}

function findType(tokens: Tokens, start: number, end: number): SpeakerType | null {
  const last = tokens.classes[end - 1]!;
  let person = false;
  let places = 0;
  for (let k = start; k < end; k++) {
    const classes = tokens.classes[k]!;
    if ((classes & HONORIFIC) !== 0) return 'person';
    if (JOINTS.has(tokens.words[k]!)) return 'organization';
    if ((classes & PLACE) !== 0) places++;
    if (k < end - 1 && (classes & FIRST_NAME) !== 0 && (classes & ORGANIZATION) === 0) person = true;
  }
  if (
    (last & ORGANIZATION) !== 0 &&
    (end - start > 1 || (last & FIRST_NAME) === 0) &&
    !(person && end - start === 2)
  )
    return 'organization';
  if (
    end - start > 1 &&
    PLACE_PAIRS.has(`${tokens.words[start]!} ${tokens.words[start + 1]!}`) &&
    end - start === 2
  )
    return 'organization';
  if (places === end - start) return 'organization';
  if (
    end - start === 1 &&
    tokens.shape[start] === Shape.capitals &&
    tokens.end[start]! - tokens.start[start]! <= 6 &&
    tokens.words[end] !== ':'
  )
    return 'organization';
  if (person) return 'person';
  for (let k = start; k < end - 1; k++) if ((tokens.classes[k]! & TITLE) !== 0) return 'person';
  return null;
}

/** The first token of the name proper: after honorifics and titles ("Former Vice President Ada Lund" → "Ada"). */
function skipTitles(tokens: Tokens, start: number, end: number): number {
  let first = start;
  for (let k = start; k < end - 1; k++) {
    const classes = tokens.classes[k]!;
    if (
      (classes & (TITLE | HONORIFIC)) !== 0 &&
      !((classes & FIRST_NAME) !== 0 && k === first && !(classes & HONORIFIC) && isName(tokens, k + 1))
    )
      first = k + 1;
    else if ((classes & FIRST_NAME) !== 0 && k > start) break;
  }
  if (end - first >= 1 && (tokens.classes[end - 1]! & SUFFIX) !== 0 && end - first === 1) return start;
  return first;
}

const isName = (tokens: Tokens, i: number) => (tokens.classes[i]! & (TITLE | HONORIFIC | ROLE)) === 0;

function hasHonorific(tokens: Tokens, start: number, first: number): boolean {
  for (let k = start; k < first; k++) if ((tokens.classes[k]! & HONORIFIC) !== 0) return true;
  return false;
}

/** From honorific or title, else from the first name. */
function findGender(tokens: Tokens, start: number, first: number): Gender | null {
  for (let k = start; k < first; k++) {
    const classes = tokens.classes[k]!;
    if (
      (classes & (HONORIFIC | TITLE)) !== 0 &&
      (classes & (WOMAN | MAN)) !== 0 &&
      (classes & FIRST_NAME) === 0
    )
      return genderOf(classes);
  }
  const next = tokens.shape[first + 1];
  if (next === undefined || !isCapital(next)) return null;
  return (tokens.classes[first]! & FIRST_NAME) === 0 ? null : genderOf(tokens.classes[first]!);
}

export function genderOf(classes: number): Gender | null {
  const woman = (classes & WOMAN) !== 0;
  const man = (classes & MAN) !== 0;
  return woman === man ? null : woman ? 'female' : 'male';
}
