/**
 * Whether somebody reports the words of others for whom no mention stands: the verb next to the quotation has a subject of its
 * own, whatever noun that is.
 *
 *     Lund said the dockers had told her to “hide”      the dockers' word
 *     Lund scolded the dockers for calling it “late”    the dockers' word
 *     Lund said the dockers had to “hide” it            Lund's
 */
import { Shape } from '../../words/shape.js';
import type { Tokens } from '../../words/tokens.js';
import { ADVERB, DETERMINER, OBJECT, POSSESSIVE, PREPOSITION, SPEECH_VERB } from '../../words/lexicon.js';
import { skipMark } from '../cues/beside.js';
import { BLAMED_FOR, findBlame } from '../cues/find-reported-cue.js';
import { NAMING } from '../cues/clause-words.js';
import type { Context } from '../context.js';

/** Whether those others speak; `from` is the verb of whoever reports it, or what stands for it. */
export function isOfOthers({ scene: { tokens }, utterance: { first } }: Context, from: number): boolean {
  if (from >= first) return false;
  const { words, classes, shape } = tokens;
  const verb = findTheirVerb(tokens, first, from);
  let last = verb - 1;
  while (HAVING.has(words[last]!) || (classes[last]! & ADVERB) !== 0) last--;
  // "said she froze when an officer came in and shouted"
  if (words[last] === 'and') {
    let k = last - 1;
    while (k > from && k > last - LONGEST_CLAUSE && shape[k] !== Shape.mark && !WHEN.has(words[k]!)) k--;
    return k > from && WHEN.has(words[k]!) && ONE.has(words[k + 1]!);
  }
  if (BLAMED_FOR.has(words[last]!)) {
    last--;
    // "scolded him for calling it", "issued an apology for calling it"
    if (last > from && ((classes[last]! & OBJECT) !== 0 || words[last] === 'her')) return true;
    if (words[last] === 'apology') return false;
  }
  // "dockers", "a local docker", "one of her dockers", behind token `from`
  if (last <= from || shape[last] !== Shape.lower || classes[last] !== 0) return false;
  let k = last;
  while (k > from && classes[k] === 0) k--;
  // "An official who worked for both ministers said"
  if (BEFORE_OBJECTS.has(words[(classes[k]! & DETERMINER) === 0 ? k : k - 1]!)) return false;
  return words[last]!.endsWith('s') || (classes[k]! & (DETERMINER | POSSESSIVE)) !== 0;
}

const BEFORE_OBJECTS = new Set(['at', 'for', 'from', 'in', 'of', 'with']);

/** The verb next to the quotation, with nothing but a clause without marks between; -1 where it is no verb of speech. */
function findTheirVerb(tokens: Tokens, first: number, from: number): number {
  const { words, classes, shape } = tokens;
  const farthest = Math.max(from, first - LONGEST_CLAUSE);
  for (let k = skipMark(tokens, first - 1); k > farthest; k--) {
    if (shape[k] === Shape.mark) return -1;
    if (BLAMED_FOR.has(words[k]!) && findBlame(tokens, k) >= 0) return findBlame(tokens, k);
    // "the dockers had called it “…”", but not "called for “…”"
    const called = NAMING.has(words[k]!) && TOLD.test(words[k]!) && k < first - 1;
    const names = called && (classes[k + 1]! & PREPOSITION) === 0;
    if (names || ((classes[k]! & SPEECH_VERB) !== 0 && TOLD.test(words[k]!)) || ORDERS.has(words[k]!))
      return UNSAID.has(words[k]!) ? -1 : k;
  }
  return -1;
}

/** Verbs in a form that only a verb has: not "claims", "to say". */
const TOLD = /^(?:said|says?|tells?|told|writes?|wrote)$|ed$/;
/** So does what does not speak. */
const UNSAID = new Set(['added', 'charged', 'confirmed', 'continued', 'maintained', 'revealed', 'suggested']);
const ORDERS = new Set(['commanded', 'directed', 'instructed', 'ordered']);
const WHEN = new Set(['after', 'until', 'when']);
const ONE = new Set(['a', 'an', 'another', 'one', 'some']);
const HAVING = new Set(['had', 'has', 'have', 'having']);
/** Longest way from their verb to the quotation, in tokens. */
const LONGEST_CLAUSE = 14;
