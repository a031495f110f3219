/**
 * Finds what refers to somebody without a name: pronouns, phrases with a role, an organisation or a document for their
 * head, and what is counted ("two officials", "63 percent").
 *
 *     "a senior aide to Lund said he …"  →  a senior aide to Lund | he
 */
import { type Tokens, Shape } from '../../words/find-tokens.js';
import {
  AUXILIARY,
  COMMON,
  CONJUNCTION,
  DETERMINER,
  DOCUMENT,
  JUDGING_VERB,
  NUMBER_WORD,
  ORGANIZATION,
  POSSESSIVE,
  PREPOSITION,
  RELATIVE,
  ROLE,
  SPEECH_VERB,
  TITLE,
} from '../../words/lexicon.js';
import { findTail, hasGenitive, isGenitive } from './find-tail.js';
import { findAged, findCounted, findNational, findSubject, INDEFINITE } from './find-unheaded.js';
import { findPronoun, PRONOUNS } from './find-pronouns.js';
import { isStates } from '../../words/is-place-name.js';
import { FORMER } from '../../words/name-words.js';
import { isNoHead } from './is-no-head.js';
import { skipMatter } from './skip-matter.js';
import { createPhrase, type Mention } from '../mention.js';
import { genderOfNoun, HEAD, isPlural, STOPS } from '../../words/nouns.js';

/** Longest stretch of words looked at before a head. */
const REACH = 8;

/** All of them, in order. `names` are those found before, in order; `headings`: see `findHeadings`. */
export function findPhrases(tokens: Tokens, names: readonly Mention[], headings: Uint8Array): Mention[] {
  const nameAt = new Int32Array(tokens.count + 1).fill(-1);
  names.forEach((name, index) => nameAt.fill(index, name.first, name.last + 1));
  const found: Mention[] = [];
  for (let i = 0; i < tokens.count; i++) {
    // What is quoted speaks of others; only names in it tell who they are.
    if (nameAt[i]! >= 0 || tokens.quoted[i]! > 0 || tokens.shape[i] === Shape.mark) continue;
    if (headings[i] === 1) continue;
    const classes = tokens.classes[i]!;
    const mention =
      (classes & PRONOUNS) !== 0 ? findPronoun(tokens, i) : findPhrase(tokens, i, nameAt, names);
    if (mention === null) continue;
    while (covers(tokens, mention, found.at(-1))) found.pop();
    found.push(mention);
    i = Math.max(i, mention.kind === 'pronoun' ? i : mention.head);
  }
  return found;
}

/** "the liberal constitutional scholar" is one, and no liberal besides; but "the mayor's aide" are two. */
const covers = (tokens: Tokens, outer: Mention, inner: Mention | undefined) =>
  inner?.kind === 'role' &&
  outer.kind === 'role' &&
  tokens.noun[outer.head] !== 0 &&
  outer.first <= inner.first &&
  !hasGenitive(tokens, inner.head, outer.head);

function findPhrase(
  tokens: Tokens,
  i: number,
  nameAt: Int32Array,
  names: readonly Mention[],
): Mention | null {
  const classes = tokens.noun[i]!;
  if (classes === 0)
    return findCounted(tokens, i) ?? findAged(tokens, i) ?? findNational(tokens, i) ?? findSubject(tokens, i);
  if (isNoHead(tokens, i, nameAt)) return null;
  const start = findStart(tokens, i, nameAt, names);
  const among = isAmong(tokens, start, i);
  const first = among ? start - 2 : start;
  const plural = isPlural(tokens.words[i]!, tokens.classes[i]!) && !(among && tokens.words[first] === 'one');
  if (
    !plural &&
    !isDetermined(tokens, start, i) &&
    !standsBeforeName(tokens, i, nameAt) &&
    !standsFree(tokens, first)
  )
    return null;
  const owned = nameAt[start]! >= 0 || (tokens.classes[start]! & POSSESSIVE) !== 0;
  const isDocument = (classes & DOCUMENT) !== 0 && (classes & (ROLE | ORGANIZATION)) === 0;
  const isPerson = (classes & (ROLE | TITLE)) !== 0;
  return createPhrase(
    tokens,
    isDocument ? 'document' : 'role',
    first,
    findLast(tokens, i, nameAt, names),
    i,
    {
      type: isDocument ? null : isPerson ? 'person' : 'organization',
      gender: isPerson ? genderOfNoun(tokens.words[i]!) : null,
      plural,
      possessive: isOwner(tokens, i, plural),
      definite: !among && (owned || POINTING.has(tokens.words[start]!)),
    },
  );
}

/** "one of the officials": one of several, and nobody known. */
const isAmong = (tokens: Tokens, start: number, head: number) =>
  tokens.words[start - 1] === 'of' &&
  INDEFINITE.has(tokens.words[start - 2] ?? '') &&
  !isGenitive(tokens, head + 1);

/** "the mayor's", "the officials'" */
const isOwner = ({ words }: Tokens, head: number, plural: boolean) =>
  words[head + 1] === "'s" || (plural && (words[head + 1] === "'" || words[head + 1] === '’'));

/** "the mayor", "her lawyer", "two officials", "Norrvik's mayor" */
const isDetermined = (tokens: Tokens, start: number, head: number) =>
  (tokens.classes[start]! & (DETERMINER | POSSESSIVE | NUMBER_WORD)) !== 0 ||
  tokens.shape[start] === Shape.number ||
  hasGenitive(tokens, start, head);

/** "mayor Ada Lund" */
function standsBeforeName(tokens: Tokens, head: number, nameAt: Int32Array): boolean {
  const named = skipMatter(tokens, head);
  return (nameAt[named] ?? -1) >= 0 && tokens.sentence[named] === tokens.sentence[head];
}

/** Where the phrase ends: with the name that its tail ends with. */
function findLast(tokens: Tokens, head: number, nameAt: Int32Array, names: readonly Mention[]): number {
  const last = findTail(tokens, head);
  if (last === head) return last;
  const within = names[nameAt[isSecondWork(tokens, head, last, nameAt) ? last + 2 : last]!];
  return Math.max(last, within?.last ?? 0);
}

/** "The star of Boat Man and Tutsy said": of two works; but "The director of Boat Man and Ada Lund". */
const isSecondWork = ({ words, shape }: Tokens, head: number, last: number, nameAt: Int32Array) =>
  MAKERS.has(words[head]!) &&
  words[head + 1] === 'of' &&
  words[last + 1] === 'and' &&
  nameAt[last]! >= 0 &&
  nameAt[last + 2]! >= 0 &&
  shape[last + 3] === Shape.lower;
const MAKERS = new Set(['author', 'creator', 'director', 'star', 'writer']);

const POINTING = new Set(['the', 'this', 'that']);

/** Back over adjectives, nouns, names and owners to the determiner that opens the phrase. */
function findStart(tokens: Tokens, head: number, nameAt: Int32Array, names: readonly Mention[]): number {
  let first = head;
  for (let k = head - 1; k >= 0 && head - k <= REACH; k--) {
    if (tokens.sentence[k] !== tokens.sentence[head] || tokens.quoted[k] !== tokens.quoted[head]) break;
    const classes = tokens.classes[k]!;
    if (nameAt[k]! >= 0) {
      if (isBeforeVerb(tokens, names[nameAt[k]!]!, first)) return first + 1;
      if (tokens.shape[k] !== Shape.mark) first = k;
      continue;
    }
    if (isGenitive(tokens, k)) continue;
    if (tokens.shape[k] === Shape.mark || isTime(tokens, k)) break;
    // "US president", "the former US president"
    if (isStates(tokens, k)) return FORMER.has(tokens.words[k - 1] ?? '') ? k - 1 : k;
    if (isVerbBefore(tokens, k, nameAt) && (tokens.noun[head]! & (ROLE | TITLE)) !== 0) break;
    if ((classes & (DETERMINER | POSSESSIVE)) !== 0) return tokens.words[k] === 'that' ? first : k;
    // "the state party chairwoman", "Norrvik state delegate": what has an article or a name is no verb.
    const noun =
      (classes & SPEECH_VERB) !== 0 &&
      (classes & HEAD) !== 0 &&
      ((tokens.classes[k - 1]! & DETERMINER) !== 0 || isGenitive(tokens, k - 1) || nameAt[k - 1]! >= 0);
    // "the nearly 90-second ad"
    const nearly = APPROXIMATE.has(tokens.words[k]!) && tokens.shape[k + 1] === Shape.number;
    if (nearly) continue;
    if (
      ((classes & (STOPS | SPEECH_VERB)) !== 0 && !noun) ||
      ((classes & JUDGING_VERB) !== 0 && (classes & HEAD) === 0 && isFinite(tokens, k)) ||
      ((classes & COMMON) !== 0 && !MODIFIERS.has(tokens.words[k]!))
    )
      break;
    first = k;
  }
  return first;
}

/** "Ada Lund saw striker": a full name before what is no noun of a phrase, but a verb. */
const isBeforeVerb = (
  { words, shape, noun }: Tokens,
  { type, parts, last, possessive }: Mention,
  first: number,
) =>
  type === 'person' &&
  parts.length > 1 &&
  !possessive &&
  first === last + 1 &&
  shape[first] === Shape.lower &&
  noun[first] === 0 &&
  !words[first]!.includes('-');

const APPROXIMATE = new Set(['about', 'almost', 'nearly', 'roughly']);

/** "Last week board member Ada Lund said" */
const isTime = ({ words }: Tokens, k: number) => TIMES.has(words[k]!) && POINTERS.has(words[k - 1] ?? '');
const TIMES = new Set(['month', 'night', 'week', 'weekend', 'year']);
const POINTERS = new Set(['last', 'next', 'this']);

/** "…,” pleaded chief Ada Lund", "that encouraged boss Ada Lund", "after meeting coach Ada Lund"; but not "with acting mayor". */
function isVerbBefore({ words, classes, shape, quoted }: Tokens, k: number, nameAt: Int32Array): boolean {
  const word = words[k]!;
  if (shape[k] !== Shape.lower || k === 0 || word.includes('-')) return false;
  const before = classes[k - 1]!;
  if (word.endsWith('ed')) return quoted[k - 1]! > 0 || (before & RELATIVE) !== 0 || nameAt[k - 1]! >= 0;
  if (!word.endsWith('ing') || word.length < 6 || OF_TRADES.has(word) || quoted[k - 1]! > 0) return false;
  return words[k - 1] === ',' || (before & (AUXILIARY | PREPOSITION | CONJUNCTION)) !== 0;
}

/** Participles and nouns that say what kind of a boss or coach somebody is. */
const OF_TRADES = new Set(
  'accounting acting advertising aspiring banking boxing building catering clothing coaching consulting cycling engineering farming fishing founding gaming governing housing incoming investing leading lending managing manufacturing marketing nursing operating opposing outgoing planning presiding printing programming publishing racing ranking reigning retiring ruling sailing serving shipping sitting skiing sporting standing swimming teaching trading training visiting working writing'.split(
    ' ',
  ),
);

/** "mocks candidate Lund", "on Tuesday rejected candidate Lund"; but not "the rejected candidate". */
function isFinite({ words, classes }: Tokens, verb: number): boolean {
  if (words[verb]!.endsWith('s')) return true;
  return ((classes[verb - 1] ?? 0) & (DETERMINER | POSSESSIVE)) === 0 && words[verb]!.endsWith('ed');
}

const MODIFIERS = new Set(
  'best big first former good great key last late long major many more most new old other own real second senior then top young'.split(
    ' ',
  ),
);

/** A singular noun without article counts in an apposition, after a verb of speech and at a sentence's begin. */
function standsFree(tokens: Tokens, first: number): boolean {
  if (first === 0 || tokens.sentence[first - 1] !== tokens.sentence[first]) return true;
  if (tokens.quoted[first - 1] !== 0) return true;
  return tokens.words[first - 1] === ',' || (tokens.classes[first - 1]! & SPEECH_VERB) !== 0;
}
