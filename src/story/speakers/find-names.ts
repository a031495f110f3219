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
  ABBREVIATION,
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
  genderOf,
  lookUp,
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
const FUNCTION =
  DETERMINER | PREPOSITION | CONJUNCTION | PRONOUN | THEY | IT | RELATIVE | FIRST_PERSON | AUXILIARY;
const VERB = SPEECH_VERB | JUDGING_VERB;
/** The most words in a person's name; longer runs of capitals are headings. */
const LONGEST = 5;
/** Words that join two halves of an organisation's name: "Bank of Nordhaven", "Citizens for Clean Harbours". */
const JOINTS = new Set(['of', 'for', 'on', 'and', '&', 'in', 'against', 'to']);

/** Titles that go on over "of": "Secretary of State Ada Lund". */
const OFFICES = new Set([
  'mayor',
  'president',
  'governor',
  'bishop',
  'king',
  'queen',
  'prince',
  'secretary',
  'minister',
  'speaker',
  'director',
  'chief',
  'undersecretary',
  'bishop',
  'archbishop',
  'chairman',
  'commissioner',
]);

/** What the article's own spelling tells about words that begin sentences. */
export interface Spelling {
  /** Words seen in small letters. */
  readonly lower: ReadonlySet<string>;
  /** Words seen with a capital where no sentence begins. */
  readonly capital: ReadonlySet<string>;
  /** Words that follow a first name: also a surname that is a word ("Ada Young") is one where it stands alone. */
  readonly surnames: ReadonlySet<string>;
}

export function findSpelling(tokens: Tokens): Spelling {
  const lower = new Set<string>();
  const capital = new Set<string>();
  const surnames = new Set<string>();
  const shelves = new Uint8Array(SHELVES);
  for (let i = 0; i < tokens.count; i++) {
    const shape = tokens.shape[i]!;
    if (!isCapital(shape)) continue;
    const word = tokens.words[i]!;
    shelves[shelfOf(word)] = 1;
    if (shape !== Shape.initial && !beginsSentence(tokens, i)) capital.add(word);
    if (isSurname(tokens, i)) surnames.add(word);
  }
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.shape[i] !== Shape.lower) continue;
    const word = tokens.words[i]!;
    if (shelves[shelfOf(word)] === 1) lower.add(word);
  }
  return { lower, capital, surnames };
}

/** Only words that stand with a capital too need be known in small letters: those that share a shelf with one may be it. */
const SHELVES = 1 << 12;
const shelfOf = (word: string) =>
  (word.charCodeAt(0) * 31 + word.charCodeAt(word.length - 1) * 7 + word.length) & (SHELVES - 1);

/** Behind a first name, or behind a first name and an initial or second name; not in front of a further capital. */
function isSurname(tokens: Tokens, i: number): boolean {
  if ((tokens.classes[i]! & PEOPLE) !== 0 && tokens.words[i]!.endsWith('s')) return false;
  if (
    i === 0 ||
    !isCapital(tokens.shape[i]!) ||
    tokens.shape[i] === Shape.initial ||
    tokens.sentence[i] !== tokens.sentence[i - 1]
  )
    return false;
  if (isCapital(tokens.shape[i + 1] ?? 0) && tokens.shape[i] === Shape.capital) return false;
  const first = (k: number) =>
    k >= 0 &&
    tokens.shape[k] === Shape.capital &&
    (tokens.classes[k]! & FIRST_NAME) !== 0 &&
    tokens.sentence[k] === tokens.sentence[i];
  return (
    (first(i - 1) && tokens.shape[i] === Shape.capital) || (isCapital(tokens.shape[i - 1]!) && first(i - 2))
  );
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
    const name = buildName(tokens, i, end, spelling);
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
  const begins = beginsSentence(tokens, i);
  const goesOn = continuesName(tokens, i + 1, i);
  if (tokens.shape[i] === Shape.initial && (tokens.words[i] === 'i' || tokens.words[i] === 'a' || !goesOn))
    return false;
  if (
    spelling.surnames.has(tokens.words[i]!) &&
    (classes & (PRONOUN | DETERMINER | CALENDAR | IT | THEY)) === 0 &&
    (!begins || standsAsSubject(tokens, i))
  )
    return true;
  if ((classes & NEVER) !== 0 && (classes & (TITLE | HONORIFIC)) === 0)
    return goesOn && mayOpen(tokens, i, begins);
  if (
    tokens.shape[i] === Shape.capitals &&
    tokens.shape[i - 1] === Shape.capitals &&
    !spelling.surnames.has(tokens.words[i]!)
  )
    return false; // a heading
  return begins ? opensAtBegin(tokens, i, spelling, goesOn) : true;
}

/** Common words that open a name all the same: "New York", "Will Lund", "the Right Way Party". */
function mayOpen(tokens: Tokens, i: number, begins: boolean): boolean {
  const classes = tokens.classes[i]!;
  if (tokens.words[i] === 'new') return true;
  // "Jan Berg" and "Per Voss", where no month and no preposition makes sense.
  if ((classes & FIRST_NAME) !== 0 && (tokens.words[i] === 'per' || tokens.words[i] === 'jan')) return true;
  if ((classes & (FUNCTION | CALENDAR)) !== 0) return false;
  return (classes & FIRST_NAME) !== 0 || !begins;
}

/** Where any word has a capital, a name must be known, seen elsewhere, or stand like a subject. */
function opensAtBegin(tokens: Tokens, i: number, spelling: Spelling, goesOn: boolean): boolean {
  const classes = tokens.classes[i]!;
  const word = tokens.words[i]!;
  if (word === 'said' || word === 'says') return false;
  if (!goesOn && STOPS.has(tokens.words[i + 1] ?? '') && !spelling.capital.has(word)) return false;
  if (goesOn || spelling.capital.has(word)) return true;
  if (OFFICES.has(word) && tokens.words[i + 1] === 'of') return continuesName(tokens, i + 2, i);
  if ((classes & (FIRST_NAME | PLACE | PEOPLE | HONORIFIC)) !== 0) return true;
  if (tokens.shape[i] === Shape.capitals) return tokens.words[i + 1] === ':' || word.length <= 6;
  if (spelling.lower.has(word) || (classes & (VERB | ROLE | ORGANIZATION | DOCUMENT)) !== 0) return false;
  if (word.endsWith('s') && (lookUp(word.slice(0, -1)) & (ROLE | DOCUMENT | ORGANIZATION)) !== 0)
    return false;
  return standsAsSubject(tokens, i) || [',', "'s", '('].includes(tokens.words[i + 1] ?? '');
}

const STOPS = new Set(['.', '?', '!']);

const standsAsSubject = (tokens: Tokens, i: number) =>
  ((tokens.classes[i + 1] ?? 0) & (VERB | AUXILIARY)) !== 0 && tokens.sentence[i + 1] === tokens.sentence[i];

/** "New York", "Germany", "the Danes": names of places and peoples only; also true of no parts. */
export function isPlaceName(parts: readonly string[]): boolean {
  if (parts.length === 2 && PLACE_PAIRS.has(`${parts[0]!} ${parts[1]!}`)) return true;
  return parts.every((part) => (lookUp(part) & (PEOPLE | PLACE)) !== 0);
}

/** Is token `j` a further word of a name of which `i` is the last word so far? */
function continuesName(tokens: Tokens, j: number, i: number): boolean {
  if (j >= tokens.count || tokens.sentence[j] !== tokens.sentence[i] || tokens.quoted[j] !== tokens.quoted[i])
    return false;
  if (!isCapital(tokens.shape[j]!)) return false;
  if (tokens.shape[j] === Shape.initial && dotted(tokens, j)) return true;
  const classes = tokens.classes[j]!;
  if ((classes & NEVER) === 0) return true;
  return (classes & (FIRST_NAME | TITLE | SUFFIX)) !== 0 && (classes & (PRONOUN | DETERMINER)) === 0;
}

/** "A.", not "A" */
const dotted = (tokens: Tokens, i: number) => (tokens.end[i] ?? 0) - (tokens.start[i] ?? 0) === 2;

function findNameEnd(tokens: Tokens, start: number): number {
  let i = start;
  for (;;) {
    if (continuesName(tokens, i + 1, i)) i++;
    else if (isParticleRun(tokens, i + 1)) i = skipParticles(tokens, i + 1);
    else if (isNickname(tokens, i + 1)) i += 4;
    else if (isPluralOwner(tokens, i)) i += 2;
    else if (isSuffix(tokens, i + 1)) i++;
    else if (tokens.words[i + 1] === ',' && isSuffix(tokens, i + 2)) i += 2;
    else if (isJoint(tokens, start, i + 1)) i += joints(tokens, i + 1);
    else return i + 1;
  }
}

/** "Harbour Workers' Union" */
function isPluralOwner(tokens: Tokens, i: number): boolean {
  const mark = tokens.words[i + 1];
  if (
    (mark !== "'" && mark !== '’') ||
    tokens.start[i + 1] !== tokens.end[i] ||
    !tokens.words[i]!.endsWith('s')
  )
    return false;
  return continuesName(tokens, i + 2, i) && (tokens.classes[i + 2]! & ORGANIZATION) !== 0;
}

/** "Ada “Sunny” Lund": one word between quotation marks and a name behind it. */
function isNickname(tokens: Tokens, i: number): boolean {
  if (i + 3 >= tokens.count || tokens.shape[i] !== Shape.mark || tokens.shape[i + 2] !== Shape.mark)
    return false;
  return (
    QUOTES.has(tokens.words[i]!) &&
    QUOTES.has(tokens.words[i + 2]!) &&
    isCapital(tokens.shape[i + 1]!) &&
    continuesName(tokens, i + 3, i - 1)
  );
}

const QUOTES = new Set(['"', '“', '”', "'", '‘', '’']);

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
  if (OFFICES.has(tokens.words[i - 1]!) && tokens.words[i] === 'of') return true;
  if (tokens.words[i] === 'and')
    return (
      (last & (ORGANIZATION | FIRST_NAME | TITLE)) === 0 &&
      (hasJoint(tokens, start, i)
        ? hasHeadAfter(tokens, next) || isBody(tokens, start, i, next)
        : i - start === 1 && (last & (PLACE | PEOPLE)) === 0 && hasHeadAfter(tokens, next))
    );
  // "Court of Appeals for the Third Circuit"
  if (tokens.words[i] === 'for' && hasWord(tokens, start, i, 'court')) return true;
  if ((last & ORGANIZATION) !== 0)
    return tokens.words[i] === 'of' || tokens.words[i] === 'for' || tokens.words[i] === 'on';
  return (
    tokens.words[i - 1]!.endsWith('s') &&
    tokens.words[i] === 'for' &&
    i - start === 1 &&
    (last & (ROLE | PLACE)) === 0
  );
}

const hasWord = (tokens: Tokens, start: number, end: number, word: string) => {
  for (let k = start; k < end; k++) if (tokens.words[k] === word) return true;
  return false;
};

const hasJoint = (tokens: Tokens, start: number, end: number) => {
  for (let k = start; k < end; k++) if (JOINTS.has(tokens.words[k]!)) return true;
  return false;
};

/** "Institute of Tides and Winds": the head stands before "of", and no person begins behind "and". */
function isBody(tokens: Tokens, start: number, joint: number, next: number): boolean {
  let head = false;
  for (let k = start; k < joint && tokens.words[k] !== 'of'; k++)
    head = (tokens.classes[k]! & ORGANIZATION) !== 0;
  return head && (tokens.classes[next]! & (FIRST_NAME | TITLE | PLACE | HONORIFIC)) === 0;
}

/** Does the run of capitals from `i` on end in an organisation's head? */
function hasHeadAfter(tokens: Tokens, i: number): boolean {
  let last = i;
  while (continuesName(tokens, last + 1, last)) last++;
  return (tokens.classes[last]! & ORGANIZATION) !== 0;
}

function joints(tokens: Tokens, i: number): number {
  return tokens.words[i + 1] === 'the' ? 2 : 1;
}

// ── What a run is ──────────────────────────────────────────────────────────────────────────────────────────────────

function buildName(tokens: Tokens, start: number, end: number, spelling: Spelling): Mention | null {
  const last = end - 1;
  const split = findSplit(tokens, start, end, spelling);
  if (split > start) return buildName(tokens, split, end, spelling);
  const person = findPerson(tokens, start, end);
  if (isNoName(tokens, start, last) || isDateline(tokens, start, last)) return null;
  const type0 = person > start ? 'person' : findType(tokens, start, end);
  const first = type0 === 'organization' ? start : Math.max(person, skipTitles(tokens, start, end));
  if (
    first >= end ||
    (type0 !== 'organization' &&
      (countWords(tokens, first, end) > LONGEST ||
        (isPeople(tokens, last) && first === start && !spelling.surnames.has(tokens.words[last]!))))
  )
    return null;
  const named = first > start ? (type0 ?? 'person') : type0;
  const type = named ?? (isArticled(tokens, start, end) ? 'organization' : null);
  const parts: string[] = [];
  for (let k = first; k <= last; k++) {
    if (tokens.shape[k] !== Shape.mark && !QUOTES.has(tokens.words[k - 1] ?? ''))
      parts.push(tokens.words[k]!);
    else if (k === first) parts.push(tokens.words[k]!);
  }
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
    roles: first > start && !honorific ? [title] : [],
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
    if (k > start && tokens.words[k] === 'of' && OFFICES.has(tokens.words[k - 1]!))
      return end - k > 3 ? 'person' : null;
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

/** "the Harbour Post Lund said": a surname of the article behind an organisation's head begins a name of its own. */
function findSplit(tokens: Tokens, start: number, end: number, spelling: Spelling): number {
  const last = end - 1;
  if (last - start < 2 || !spelling.surnames.has(tokens.words[last]!)) return start;
  const before = tokens.classes[last - 1]!;
  return (before & ORGANIZATION) !== 0 && (before & FIRST_NAME) === 0 ? last : start;
}

/**
 * Where the person's own name begins behind what belongs before it: an office with its body ("House of Commons Speaker
 * Ada Lund"), a place ("Nordhaven Ada Lund" behind "senator from"), a role that begins the sentence ("Voter Ada Lund").
 */
function findPerson(tokens: Tokens, start: number, end: number): number {
  const isFirst = (k: number) => k < end - 1 && (tokens.classes[k]! & FIRST_NAME) !== 0;
  for (let k = end - 3; k > start; k--) if (isOffice(tokens.classes[k]!) && isFirst(k + 1)) return k + 1;
  const opener = tokens.classes[start]!;
  if ((opener & FIRST_NAME) !== 0) return start;
  const pair = PLACE_PAIRS.has(`${tokens.words[start]!} ${tokens.words[start + 1] ?? ''}`);
  const places = pair ? 2 : (opener & PLACE) !== 0 ? 1 : 0;
  if (places > 0 && isFirst(start + places)) return start + places;
  const role = (opener & ROLE) !== 0 && (opener & ORGANIZATION) === 0 && beginsSentence(tokens, start);
  return role && isFirst(start + 1) ? start + 1 : start;
}

const isOffice = (classes: number) => (classes & (TITLE | ROLE)) !== 0 && (classes & FIRST_NAME) === 0;

/** "Md.", "Lund Speech": an abbreviation alone, something written. */
function isNoName(tokens: Tokens, start: number, last: number): boolean {
  const classes = tokens.classes[last]!;
  if (start === last) {
    if ((classes & FIRST_NAME) !== 0) return false;
    return (classes & ABBREVIATION) !== 0 || isBareOffice(tokens, last);
  }
  if (isBareOffice(tokens, last) && isOffice(classes)) return true;
  return (classes & DOCUMENT) !== 0 && (classes & (FIRST_NAME | ORGANIZATION)) === 0;
}

/** Where a report was written, at its begin: "NORDHAVEN -- ", "NORDHAVEN, N.H. (Wire) — ". */
function isDateline(tokens: Tokens, start: number, last: number): boolean {
  const begins = start === 0 || tokens.block[start - 1] !== tokens.block[start];
  if (!begins || tokens.shape[start] !== Shape.capitals) return false;
  for (let k = last + 1; k <= last + LONGEST_DATELINE && tokens.block[k] === tokens.block[start]; k++) {
    if (tokens.quoted[k] !== 0) return false;
    if (DASHES.has(tokens.words[k]!)) return true;
    if (!isCapital(tokens.shape[k]!) && tokens.shape[k] !== Shape.mark) return false;
  }
  return false;
}

const LONGEST_DATELINE = 8;
const DASHES = new Set(['—', '–', '―', '-', '--']);

/** "Ambassador to the …": an office with its own phrase, not a name. */
const isBareOffice = (tokens: Tokens, i: number) =>
  (tokens.classes[i]! & TITLE) !== 0 && (tokens.words[i + 1] === 'to' || tokens.words[i + 1] === 'from');

function countWords(tokens: Tokens, first: number, end: number): number {
  let words = 0;
  for (let k = first; k < end; k++) if (tokens.shape[k] !== Shape.mark) words++;
  return words;
}

/** "the Taliban said", "The Hill:", but not "the Lund rally". */
function isArticled(tokens: Tokens, start: number, end: number): boolean {
  if (tokens.words[start - 1] !== 'the') return false;
  return (
    tokens.shape[end] === Shape.mark ||
    ((tokens.classes[end] ?? 0) & (VERB | AUXILIARY | PREPOSITION | CONJUNCTION)) !== 0
  );
}

/** "Republicans", "Kent County Democrat": adjectives and members, not names. */
const isPeople = (tokens: Tokens, last: number) => (tokens.classes[last]! & (PEOPLE | FIRST_NAME)) === PEOPLE;

/** The first token of the name proper: after honorifics and titles ("Former Vice President Ada Lund" → "Ada"). */
function skipTitles(tokens: Tokens, start: number, end: number): number {
  let first = skipOffice(tokens, start, end);
  for (let k = first; k < end - 1; k++) {
    const classes = tokens.classes[k]!;
    if (k === first && (classes & PEOPLE) !== 0 && (classes & FIRST_NAME) === 0) first = k + 1;
    else if (
      (classes & (TITLE | HONORIFIC)) !== 0 &&
      !((classes & FIRST_NAME) !== 0 && k === first && !(classes & HONORIFIC) && isName(tokens, k + 1))
    )
      first = k + 1;
    else if ((classes & FIRST_NAME) !== 0 && k > start) break;
  }
  if (end - first >= 1 && (tokens.classes[end - 1]! & SUFFIX) !== 0 && end - first === 1) return start;
  return first;
}

/** Behind "Secretary of Homeland Security": at the last first name, else at the last two words. */
function skipOffice(tokens: Tokens, start: number, end: number): number {
  for (let k = start + 1; k < end; k++) {
    if (tokens.words[k] !== 'of' || !OFFICES.has(tokens.words[k - 1]!)) continue;
    for (let j = k + 2; j < end - 1; j++) if ((tokens.classes[j]! & FIRST_NAME) !== 0) return j;
    return end - k > 3 ? end - 2 : end;
  }
  return start;
}

const isName = (tokens: Tokens, i: number) => (tokens.classes[i]! & (TITLE | HONORIFIC | ROLE)) === 0;

function hasHonorific(tokens: Tokens, start: number, first: number): boolean {
  for (let k = start; k < first; k++) if ((tokens.classes[k]! & HONORIFIC) !== 0) return true;
  return false;
}

/** "Ma Ren": first names in one country, surnames that stand first in another. */
const FAMILY_FIRST = new Set(['ma', 'li', 'lu', 'xi', 'wu', 'hu', 'yu', 'xu', 'su', 'du', 'ye', 'an', 'so']);

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
  const known = (tokens.classes[first]! & FIRST_NAME) !== 0 && !FAMILY_FIRST.has(tokens.words[first]!);
  return known ? genderOf(tokens.classes[first]!) : null;
}
