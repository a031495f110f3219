/**
 * Finds what refers to somebody without a name: pronouns, phrases with a role, an organisation or a document for their
 * head, and what is counted ("two officials", "63 percent").
 *
 *     "a senior aide to Lund said he …"  →  a senior aide to Lund | he
 */
import { wordSet } from '../../../article/word-set.js';
import type { Tokens } from '../../words/tokens.js';
import { Shape } from '../../words/shape.js';
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
  PRONOUNS,
  RELATIVE,
  ROLE,
  SPEECH_VERB,
  TITLE,
} from '../../words/lexicon.js';
import { findTail } from './find-tail.js';
import { hasGenitive, isGenitive } from '../../words/genitive.js';
import { findAged, findCounted, findNational, findOther, INDEFINITE } from './find-unheaded.js';
import { findPronoun } from './find-pronouns.js';
import { joinsField } from '../names/joins-body.js';
import { isStates } from '../../words/is-place-name.js';
import { isNoHead } from './is-no-head.js';
import { isVerbBeforeName } from './is-verb-before-name.js';
import { skipMatter } from './skip-matter.js';
import { createPhrase, type Mention } from '../mention.js';
import { genderOfNoun, HEAD, isPlural, STOPS } from '../../words/nouns.js';

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
    return findCounted(tokens, i) ?? findAged(tokens, i) ?? findNational(tokens, i) ?? findOther(tokens, i);
  if (isNoHead(tokens, i, nameAt)) return null;
  const start = findStart(tokens, i, nameAt, names);
  const among = isAmong(tokens, start, i);
  const first = among ? start - 2 : start;
  const plural = isPlural(tokens.words[i]!, tokens.classes[i]!) && !(among && tokens.words[first] === 'one');
  if (
    !plural &&
    !isDetermined(tokens, start, i) &&
    // "mayor Ada Lund"
    nameAt[skipMatter(tokens, i)]! < 0 &&
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
      possessive: isGenitive(tokens, i + 1),
      definite: !among && (owned || POINTING.has(tokens.words[start]!)),
    },
  );
}

/** "one of the officials": one of several, and nobody known. */
const isAmong = (tokens: Tokens, start: number, head: number) =>
  tokens.words[start - 1] === 'of' &&
  INDEFINITE.has(tokens.words[start - 2]!) &&
  !isGenitive(tokens, head + 1);

/** "the mayor", "her lawyer", "two officials", "Norrvik's mayor" */
const isDetermined = (tokens: Tokens, start: number, head: number) =>
  (tokens.classes[start]! & (DETERMINER | POSSESSIVE | NUMBER_WORD)) !== 0 ||
  tokens.shape[start] === Shape.number ||
  hasGenitive(tokens, start, head);

/** Where the phrase ends: with the name that its tail ends with. */
function findLast(tokens: Tokens, head: number, nameAt: Int32Array, names: readonly Mention[]): number {
  const last = findTail(tokens, head);
  if (last === head) return last;
  // "The star of Boat Man and Tutsy said": of two works.
  const two = MAKERS.has(tokens.words[head]!) && tokens.words[last + 1] === 'and';
  const within = names[nameAt[two ? last + 2 : last]!];
  if (within === undefined || within.last <= last) return last;
  // "chair of the Tides and Winds committee"
  const next = within.last + 1;
  const isBody = tokens.shape[next] === Shape.lower && (tokens.noun[next]! & ORGANIZATION) !== 0;
  return isBody ? next : within.last;
}

const MAKERS = new Set(['author', 'creator', 'director', 'star', 'writer']);

const POINTING = new Set(['the', 'this', 'that']);

/** How far back a phrase may begin: each noun of a run of them looks. */
const REACH = 8;

/** Back over adjectives, nouns, names and owners to the determiner that opens the phrase. */
function findStart(tokens: Tokens, head: number, nameAt: Int32Array, names: readonly Mention[]): number {
  let first = head;
  const named = nameAt[skipMatter(tokens, head)]! >= 0;
  for (let k = head - 1; k >= head - REACH && tokens.sentence[k] === tokens.sentence[head]; k--) {
    const classes = tokens.classes[k]!;
    if (nameAt[k]! >= 0) {
      if (isBeforeVerb(tokens, names[nameAt[k]!]!, first)) return first + 1;
      if (tokens.shape[k] !== Shape.mark) first = k;
      continue;
    }
    if (isGenitive(tokens, k)) continue;
    if (tokens.shape[k] === Shape.mark || isVerbBefore(tokens, k, nameAt) || isOfClock(tokens, k)) break;
    if (named && isVerbBeforeName(tokens, k)) break;
    // "the former US president"
    if (isStates(tokens, k)) {
      first = k;
      continue;
    }
    if (joinsField(tokens, k)) continue;
    // "a few officials"
    if (tokens.words[k] === 'few' && tokens.words[k - 1] === 'a') return k - 1;
    if ((classes & (DETERMINER | POSSESSIVE)) !== 0) return tokens.words[k] === 'that' ? first : k;
    const opened =
      (tokens.classes[k - 1]! & DETERMINER) !== 0 || isGenitive(tokens, k - 1) || nameAt[k - 1]! >= 0;
    // "the then mayor"
    if (tokens.words[k] === 'then' && opened) continue;
    // "the state party chairwoman", "Norrvik state delegate": what has an article or a name is no verb.
    const noun = (classes & SPEECH_VERB) !== 0 && (classes & HEAD) !== 0 && opened;
    // "the nearly 90-second ad"
    if (APPROXIMATE.has(tokens.words[k]!) && tokens.shape[k + 1] === Shape.number) continue;
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

/** "Ada Lund saw striker": a name right before what is no noun of a phrase, but a verb. */
const isBeforeVerb = ({ noun }: Tokens, { type, last }: Mention, first: number) =>
  type === 'person' && first === last + 1 && noun[first] === 0;

/** The end of "9:58am" or "10.15 p.m." */
function isOfClock({ words, shape, start, end }: Tokens, k: number): boolean {
  // "10 pm", but not "the PM's official spokesman"
  if (shape[k] !== Shape.number) return HALVES.has(words[k]!) && shape[k - 1] === Shape.number;
  return end[k - 1] === start[k] && end[k - 2] === start[k - 1];
}

/** Of the day; "am" is a verb by itself. */
const HALVES = new Set(['a.m', 'pm', 'p.m']);

const APPROXIMATE = new Set(['about', 'almost', 'nearly', 'roughly']);

/** "that encouraged boss Ada Lund", "dockers loved Lund's strongman", "after meeting coach Ada Lund"; but not "with acting mayor". */
function isVerbBefore({ words, classes, shape, noun }: Tokens, k: number, nameAt: Int32Array): boolean {
  const word = words[k]!;
  if (shape[k] !== Shape.lower || word.includes('-')) return false;
  const before = classes[k - 1]!;
  // "the court heard shop owner Ada Lund"
  if (BARE_VERBS.has(word)) return nameAt[k - 1]! >= 0 || noun[k - 1] !== 0;
  if (word.endsWith('ed'))
    return (before & RELATIVE) !== 0 || nameAt[k - 1]! >= 0 || (noun[k - 1] !== 0 && word !== 'turned');
  if (!word.endsWith('ing') || OF_TRADES.has(word)) return false;
  return words[k - 1] === ',' || (before & (AUXILIARY | PREPOSITION | CONJUNCTION)) !== 0;
}

const BARE_VERBS = new Set(['found', 'heard', 'knew', 'met', 'quotes', 'saw', 'shows']);

/** Participles and nouns that say what kind of a boss or coach somebody is. */
const OF_TRADES = wordSet(
  'accounting acting advertising aspiring banking boxing building catering clothing coaching consulting cycling engineering farming fishing founding gaming governing housing incoming investing leading lending managing manufacturing marketing nursing operating opposing outgoing planning presiding printing programming publishing racing ranking reigning retiring ruling sailing serving shipping sitting skiing sporting standing swimming teaching trading training visiting working writing',
);

/** "mocks candidate Lund", "on Tuesday rejected candidate Lund" */
const isFinite = ({ words }: Tokens, verb: number) =>
  words[verb]!.endsWith('s') || words[verb]!.endsWith('ed');

const MODIFIERS = wordSet(
  'best big embattled enraged fellow first former furious good great high key last late long long-time longtime major many more most new numerous old other outgoing own poor real recent second senior top young',
);

/** A singular noun without article counts in an apposition, after a verb of speech and at a sentence's begin. */
function standsFree(tokens: Tokens, first: number): boolean {
  if (tokens.sentence[first - 1] !== tokens.sentence[first]) return true;
  if (tokens.quoted[first - 1] !== 0) return true;
  return tokens.words[first - 1] === ',' || (tokens.classes[first - 1]! & SPEECH_VERB) !== 0;
}
