/**
 * Somebody named in a list of people who say something, and behind a dash an example of it.
 *
 *     Several have said so, including Lund — “It is a trap” — and Voss.     Lund's
 */
import { ANY_DASHES } from '../../words/dashes.js';
import { Shape, type Tokens } from '../../words/find-tokens.js';
import { SPEECH_VERB } from '../../words/lexicon.js';
import type { Context } from '../context.js';
import type { Verdict } from './rules.js';
import { isWhole } from '../utterance.js';

/** Whoever is named right before the dash; null elsewhere. */
export function decideByItem({ scene, utterance, candidates }: Context): Verdict {
  const { tokens, mentions } = scene;
  const { first, last } = utterance;
  if (!ANY_DASHES.has(tokens.words[first - 1] ?? '') || !isWhole(tokens, utterance)) return null;
  if (!ANY_DASHES.has(tokens.words[last + 1] ?? '') && tokens.sentence[last + 1] === tokens.sentence[last])
    return null;
  // "--" is two tokens.
  const dash = ANY_DASHES.has(tokens.words[first - 2] ?? '') ? first - 2 : first - 1;
  const mention = candidates.find((index) => {
    const { kind, possessive, last: end, first: begin } = mentions[index]!;
    return kind === 'name' && !possessive && end === dash - 1 && isItem(tokens, begin);
  });
  return mention ?? null;
}

/** "has said so, including the former mayor Lund" */
function isItem({ words, shape, classes, sentence }: Tokens, begin: number): boolean {
  let at = begin - 1;
  while (at > begin - LONGEST_ROLE && shape[at] === Shape.lower && words[at] !== 'including') at--;
  if (words[at] !== 'including') return false;
  for (let k = at - 1; k > at - LONGEST_WAY && k >= 0 && sentence[k] === sentence[begin]; k--)
    if ((classes[k]! & SPEECH_VERB) !== 0) return true;
  return false;
}

/** Longest way from the verb of the list to "including", in tokens. */
const LONGEST_WAY = 15;
/** Longest role before the name, in tokens. */
const LONGEST_ROLE = 8;
