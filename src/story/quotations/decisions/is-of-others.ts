/**
 * Whether somebody reports the words of others for whom no mention stands: the verb next to the quotation has a subject of its
 * own, whatever noun that is.
 *
 *     Lund said the dockers had told her to “hide”      the dockers' word
 *     Lund said that one docker called it “a wreck”     the docker's
 *     Lund quoted a docker as saying it was “late”      the docker's
 *     Lund said the dockers had to “hide” it            Lund's
 *     Lund said the dockers would call it “a wreck”     Lund's
 */
import { Shape, type Tokens } from '../../words/find-tokens.js';
import { ADVERB, DETERMINER, POSSESSIVE, SPEECH_VERB } from '../../words/lexicon.js';
import { skipMark } from '../cues/beside.js';
import { CITING } from '../cues/find-reported-cue.js';
import { NAMING } from '../cues/naming.js';
import type { Context } from '../context.js';

/** Whether those others speak; `from` is the verb of whoever reports it, or what stands for it. */
export function isOfOthers({ scene, utterance, candidates }: Context, from: number): boolean {
  const { tokens, mentions, cues } = scene;
  const { first } = utterance;
  if (from >= first) return false;
  const { words, classes } = tokens;
  const verb = findTheirVerb(tokens, first, from);
  const isHeld = (index: number) => cues[index]?.token === verb && mentions[index]!.head > from;
  if (verb < 0 || candidates.some(isHeld)) return false;
  let last = words[verb] === 'saying' ? verb - 2 : verb - 1;
  while (HAVING.has(words[last]!) || (classes[last]! & ADVERB) !== 0) last--;
  return isSubject(tokens, last, from);
}

/** The verb next to the quotation, with nothing but a clause without marks between; -1 where it is no verb of speech. */
function findTheirVerb(tokens: Tokens, first: number, from: number): number {
  const { words, classes, shape, quoted } = tokens;
  const farthest = Math.max(from, first - LONGEST_CLAUSE);
  for (let k = skipMark(tokens, first - 1); k > farthest; k--) {
    const word = words[k]!;
    if (shape[k] === Shape.mark || quoted[k] !== 0) return -1;
    if (word === 'saying' && words[k - 1] === 'as') return CITING.has(words[from]!) ? k : -1;
    if ((classes[k]! & SPEECH_VERB) !== 0 && TOLD.test(word) && !UNSAID.has(word)) return k;
    if (((NAMING.has(word) && !word.endsWith('ing')) || ORDERS.has(word)) && k < first - 1) return k;
  }
  return -1;
}

/** Verbs in a form that only a verb has: not "claims", "to say". */
const TOLD = /^(?:said|says?|tells?|told|writes?|wrote)$|ed$/;
/** So does what does not speak. */
const UNSAID = new Set(['added', 'charged', 'confirmed', 'continued', 'maintained', 'revealed', 'suggested']);
const ORDERS = new Set(['commanded', 'directed', 'instructed', 'ordered']);
const HAVING = new Set(['had', 'has', 'have']);

/** "dockers", "a local docker", "one of her dockers", behind token `from`. */
function isSubject({ words, classes, shape }: Tokens, last: number, from: number): boolean {
  if (last <= from || shape[last] !== Shape.lower || classes[last] !== 0) return false;
  if (words[last]!.endsWith('s')) return true;
  let k = last - 1;
  while (k > from && k > last - LONGEST_SUBJECT && shape[k] === Shape.lower && classes[k] === 0) k--;
  return k > from && (classes[k]! & (DETERMINER | POSSESSIVE)) !== 0;
}

/** Longest subject of those others, in tokens. */
const LONGEST_SUBJECT = 5;
/** Longest way from their verb to the quotation, in tokens. */
const LONGEST_CLAUSE = 14;
