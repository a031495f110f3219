/**
 * Finds what refers to somebody without a name: pronouns, phrases with a role, an organisation or a document for their
 * head, and what is counted ("two officials", "63 percent").
 *
 *     "a senior aide to Lund said he …"  →  a senior aide to Lund | he
 */
import { type Tokens, Shape } from './find-tokens.js';
import {
  AUXILIARY,
  COMMON,
  CONJUNCTION,
  DETERMINER,
  DOCUMENT,
  FIRST_PERSON,
  IT,
  JUDGING_VERB,
  NUMBER_WORD,
  OBJECT,
  ORGANIZATION,
  PEOPLE,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  ROLE,
  SPEECH_VERB,
  THEY,
  TITLE,
  lookUp,
} from './lexicon.js';
import { genderOf } from './find-names.js';
import type { Mention, MentionKind } from './mention.js';

const HEAD = ROLE | TITLE | ORGANIZATION | DOCUMENT;
const STOPS = AUXILIARY | PREPOSITION | CONJUNCTION | PRONOUN | THEY | IT | RELATIVE | OBJECT;
/** Longest stretch of words looked at before and after a head. */
const REACH = 8;

/** All of them, in order. `names` are those found before, in order. */
export function findPhrases(tokens: Tokens, names: readonly Mention[]): Mention[] {
  const nameAt = new Int32Array(tokens.count + 1).fill(-1);
  names.forEach((name, index) => nameAt.fill(index, name.first, name.last + 1));
  const found: Mention[] = [];
  for (let i = 0; i < tokens.count; i++) {
    // What is quoted speaks of others; only names in it tell who they are.
    if (nameAt[i]! >= 0 || tokens.quoted[i]! > 0 || tokens.shape[i] === Shape.mark) continue;
    const classes = tokens.classes[i]!;
    const mention =
      (classes & (PRONOUN | THEY | IT | RELATIVE | FIRST_PERSON)) !== 0
        ? findPronoun(tokens, i)
        : findPhrase(tokens, i, nameAt, names);
    if (mention === null) continue;
    found.push(mention);
    i = Math.max(i, mention.kind === 'pronoun' ? i : mention.head);
  }
  return found;
}

// ── Pronouns ───────────────────────────────────────────────────────────────────────────────────────────────────────

function findPronoun(tokens: Tokens, i: number): Mention | null {
  const classes = tokens.classes[i]!;
  const word = tokens.words[i]!;
  const possessive = (classes & POSSESSIVE) !== 0 && !(word === 'her' && !isPossessiveHer(tokens, i));
  if ((classes & OBJECT) !== 0) return null;
  if (word === 'her' && !possessive) return null;
  const kind: MentionKind =
    (classes & RELATIVE) !== 0 ? 'relative' : (classes & FIRST_PERSON) !== 0 ? 'author' : 'pronoun';
  if (kind === 'relative' && word !== 'who' && word !== 'which' && !isSpeakingThat(tokens, i)) return null;
  return phrase(tokens, kind, i, i, i, {
    type: (classes & PRONOUN) !== 0 ? 'person' : (classes & IT) !== 0 ? 'organization' : null,
    gender: genderOf(classes & PRONOUN ? classes : 0),
    plural: (classes & THEY) !== 0 || word === 'we' || word === 'our',
    possessive,
    definite: true,
  });
}

/** "a letter that says": what follows is the verb of something written. */
function isSpeakingThat(tokens: Tokens, i: number): boolean {
  return (
    tokens.words[i] === 'that' &&
    READS.has(tokens.words[i + 1] ?? '') &&
    ((tokens.classes[i - 1] ?? 0) & SPEECH_VERB) === 0
  );
}

const READS = new Set([
  'says',
  'said',
  'reads',
  'read',
  'states',
  'stated',
  'declares',
  'declared',
  'warns',
  'claims',
]);

/** "her aide" against "told her" and "told her that". */
function isPossessiveHer(tokens: Tokens, i: number): boolean {
  const next = tokens.classes[i + 1] ?? 0;
  return tokens.shape[i + 1] === Shape.lower && (next & (STOPS | DETERMINER)) === 0;
}

// ── Phrases ────────────────────────────────────────────────────────────────────────────────────────────────────────

interface Traits {
  readonly type: Mention['type'];
  readonly gender: Mention['gender'];
  readonly plural: boolean;
  readonly possessive: boolean;
  readonly definite: boolean;
}

function phrase(
  tokens: Tokens,
  kind: MentionKind,
  first: number,
  last: number,
  head: number,
  traits: Traits,
): Mention {
  return {
    kind,
    first,
    last,
    head,
    ...traits,
    start: tokens.start[first]!,
    end: tokens.end[last]!,
    quoted: tokens.quoted[head]! > 0,
    parts: [],
    name: '',
    roles: [],
    honorific: false,
    inside: -1,
  };
}

function findPhrase(
  tokens: Tokens,
  i: number,
  nameAt: Int32Array,
  names: readonly Mention[],
): Mention | null {
  const classes = headClasses(tokens, i);
  if (classes === 0) return findCounted(tokens, i) ?? findSubject(tokens, i);
  if (isHead(tokens, i + 1, nameAt, i)) return null; // "campaign manager": the last noun is the head
  const first = findStart(tokens, i, nameAt);
  const opener = tokens.classes[first]!;
  const plural = isPlural(tokens.words[i]!);
  const beforeName = nameAt[i + 1]! >= 0 && tokens.sentence[i + 1] === tokens.sentence[i];
  const determined =
    (opener & (DETERMINER | POSSESSIVE | NUMBER_WORD)) !== 0 ||
    tokens.shape[first] === Shape.number ||
    hasOwner(tokens, first, i);
  const before = first > 0 ? tokens.classes[first - 1]! : 0;
  if (!determined && !plural && !beforeName && !standsFree(tokens, first, before)) return null;
  const owner = nameAt[first]! >= 0 ? names[nameAt[first]!]! : null;
  const kind: MentionKind =
    (classes & DOCUMENT) !== 0 && (classes & (ROLE | ORGANIZATION)) === 0 ? 'document' : 'role';
  return phrase(tokens, kind, first, findTail(tokens, i), i, {
    type: kind === 'document' ? null : (classes & (ROLE | TITLE)) !== 0 ? 'person' : 'organization',
    gender: genderOf((classes & (ROLE | TITLE)) !== 0 ? lookUpGender(tokens.words[i]!) : 0),
    plural,
    possessive:
      tokens.words[i + 1] === "'s" ||
      (plural && (tokens.words[i + 1] === "'" || tokens.words[i + 1] === '’')),
    definite:
      ['the', 'this', 'that'].includes(tokens.words[first]!) || (opener & POSSESSIVE) !== 0 || owner !== null,
  });
}

const lookUpGender = (word: string) => (lookUp(word) === 0 ? lookUp(singular(word)) : lookUp(word));

/** "63 percent", "29 others" */
function findCounted(tokens: Tokens, i: number): Mention | null {
  if (tokens.words[i] !== 'percent' && tokens.words[i] !== 'others') return null;
  if (i === 0 || tokens.shape[i - 1] !== Shape.number) return null;
  return phrase(tokens, 'role', i - 1, findTail(tokens, i), i, {
    type: 'person',
    gender: null,
    plural: true,
    possessive: false,
    definite: false,
  });
}

const INDEFINITE = new Set([
  'another',
  'others',
  'some',
  'someone',
  'one',
  'many',
  'most',
  'several',
  'both',
  'somebody',
  'everybody',
  'everyone',
]);

/** "another said", "the 46-year-old told": whatever else is the subject of a verb of speech, or follows it. */
function findSubject(tokens: Tokens, i: number): Mention | null {
  if (tokens.shape[i] === Shape.mark || i === 0) return null;
  const isVerb = (k: number, verbs: number) =>
    ((tokens.classes[k] ?? 0) & verbs) !== 0 &&
    tokens.sentence[k] === tokens.sentence[i] &&
    tokens.quoted[k] === tokens.quoted[i];
  if (INDEFINITE.has(tokens.words[i]!)) {
    const verbs = SPEECH_VERB | JUDGING_VERB;
    return isVerb(i + 1, verbs) || isVerb(i - 1, verbs) ? nobody(tokens, i, i) : null;
  }
  if (tokens.words[i]!.endsWith('ly')) return null;
  const speaks = (k: number) => isVerb(k, SPEECH_VERB);
  if (
    tokens.shape[i] !== Shape.lower ||
    (tokens.classes[i]! & (STOPS | DETERMINER | SPEECH_VERB | POSSESSIVE)) !== 0
  )
    return null;
  let first = i;
  while (
    first > 0 &&
    i - first < 4 &&
    tokens.shape[first] !== Shape.mark &&
    (tokens.classes[first]! & (STOPS | DETERMINER)) === 0
  )
    first--;
  if ((tokens.classes[first]! & DETERMINER) === 0 || tokens.sentence[first] !== tokens.sentence[i])
    return null;
  return speaks(i + 1) || (speaks(first - 1) && tokens.shape[i + 1] === Shape.mark)
    ? nobody(tokens, first, i)
    : null;
}

function nobody(tokens: Tokens, first: number, last: number): Mention {
  const definite = tokens.words[first] === 'the';
  return phrase(tokens, 'role', first, last, last, {
    type: null,
    gender: null,
    plural: (tokens.classes[first]! & NUMBER_WORD) !== 0 && tokens.words[last]!.endsWith('s'),
    possessive: false,
    definite,
  });
}

function isPlural(word: string): boolean {
  const classes = lookUp(word);
  if ((classes & PEOPLE) !== 0) return word.endsWith('s');
  return (classes & HEAD) === 0 || word === 'police' || word === 'people';
}

/** The classes of a noun that can head a phrase, singular or plural; 0 for none. */
function headClasses(tokens: Tokens, i: number): number {
  if (i >= tokens.count || tokens.shape[i] === Shape.mark) return 0;
  const classes = tokens.classes[i]!;
  if ((classes & PEOPLE) !== 0) return tokens.words[i]!.endsWith('s') || (classes & ROLE) !== 0 ? ROLE : 0;
  if ((classes & HEAD) !== 0) return (classes & STOPS) !== 0 ? 0 : classes;
  if (tokens.shape[i] !== Shape.lower && tokens.shape[i] !== Shape.capital) return 0;
  const one = singular(tokens.words[i]!);
  return one === '' ? 0 : lookUp(one) & HEAD;
}

/** "officials" → "official", "families" → "family", "congressmen" → "congressman"; empty when no plural. */
function singular(word: string): string {
  const last = word.charCodeAt(word.length - 1);
  if (last !== 0x73 && last !== 0x6e) return '';
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('men')) return `${word.slice(0, -2)}an`;
  if (word.endsWith('wives')) return 'wife';
  if (/(?:sses|ches|shes)$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : '';
}

function isHead(tokens: Tokens, i: number, nameAt: Int32Array, before: number): boolean {
  if (
    i >= tokens.count ||
    nameAt[i]! >= 0 ||
    tokens.sentence[i] !== tokens.sentence[before] ||
    tokens.quoted[i] !== tokens.quoted[before]
  )
    return false;
  const classes = headClasses(tokens, i);
  // "the panel report" is a report, but in "the officials report" a verb follows.
  return classes !== 0 && (classes & SPEECH_VERB) === 0 && tokens.shape[i] === Shape.lower;
}

/** Back over adjectives, nouns, names and owners to the determiner that opens the phrase. */
function findStart(tokens: Tokens, head: number, nameAt: Int32Array): number {
  let first = head;
  for (let k = head - 1; k >= 0 && head - k <= REACH; k--) {
    if (tokens.sentence[k] !== tokens.sentence[head] || tokens.quoted[k] !== tokens.quoted[head]) break;
    const classes = tokens.classes[k]!;
    if (nameAt[k]! >= 0) {
      if (tokens.shape[k] !== Shape.mark) first = k;
      continue;
    }
    if (tokens.words[k] === "'s") continue;
    if (tokens.shape[k] === Shape.mark) break;
    if ((classes & (DETERMINER | POSSESSIVE)) !== 0) return tokens.words[k] === 'that' ? first : k;
    if (
      (classes & (STOPS | SPEECH_VERB)) !== 0 ||
      ((classes & JUDGING_VERB) !== 0 && (classes & HEAD) === 0 && tokens.words[k]!.endsWith('s')) ||
      ((classes & COMMON) !== 0 && !MODIFIERS.has(tokens.words[k]!))
    )
      break;
    first = k;
  }
  return tokens.shape[first] === Shape.mark || tokens.words[first] === "'s" ? head : first;
}

const MODIFIERS = new Set([
  'former',
  'then',
  'new',
  'old',
  'young',
  'top',
  'key',
  'senior',
  'major',
  'good',
  'other',
  'own',
  'first',
  'second',
  'last',
  'more',
  'most',
  'many',
  'great',
  'big',
  'long',
  'late',
]);

function hasOwner(tokens: Tokens, first: number, head: number): boolean {
  for (let k = first; k < head; k++) if (tokens.words[k] === "'s") return true;
  return false;
}

/** A singular noun without article counts in an apposition, after a verb of speech and at a sentence's begin. */
function standsFree(tokens: Tokens, first: number, before: number): boolean {
  if (first === 0 || tokens.sentence[first - 1] !== tokens.sentence[first]) return true;
  if (tokens.quoted[first - 1] !== 0) return true;
  return tokens.words[first - 1] === ',' || (before & SPEECH_VERB) !== 0;
}

/** Over "of the Harbour Board", "for Lund", "at Nordhaven". */
function findTail(tokens: Tokens, head: number): number {
  let last = head;
  for (let k = head + 1; k < tokens.count && k - head <= REACH + 4; k++) {
    if (tokens.sentence[k] !== tokens.sentence[head] || tokens.quoted[k] !== tokens.quoted[head]) break;
    const classes = tokens.classes[k]!;
    // "of Lund's party": the owner is not the end.
    if (tokens.words[k] === "'s") continue;
    if (k === last + 1 && !TAIL.has(tokens.words[k]!)) break;
    if (tokens.shape[k] === Shape.mark || (classes & (SPEECH_VERB | AUXILIARY | PRONOUN | RELATIVE)) !== 0)
      break;
    const next = tokens.classes[k + 1] ?? 0;
    const content = (classes & (PREPOSITION | DETERMINER | CONJUNCTION | POSSESSIVE)) === 0;
    if (tokens.words[k + 1] === "'s") continue;
    if (
      content &&
      (tokens.shape[k + 1] === Shape.mark ||
        (next & (SPEECH_VERB | AUXILIARY | PREPOSITION | CONJUNCTION | RELATIVE)) !== 0)
    )
      last = k;
    else if (content && isCapitalised(tokens, k) && !isCapitalised(tokens, k + 1)) last = k;
  }
  return last;
}

const isCapitalised = (tokens: Tokens, i: number) =>
  tokens.shape[i] === Shape.capital ||
  tokens.shape[i] === Shape.capitals ||
  tokens.shape[i] === Shape.initial;

const TAIL = new Set(['of', 'for', 'at', 'from', 'in', 'with', 'to', 'on', 'close', 'familiar']);
