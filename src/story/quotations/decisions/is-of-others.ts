/**
 * Whether somebody reports the words of others whom the article only mentions in passing.
 *
 *     Lund reports that censors had told shops to “hide” it     the censors' word
 *     Lund reports that shops had to “hide” it                  Lund's
 */
import { Shape } from '../../words/find-tokens.js';
import { VERB } from '../../words/lexicon.js';
import type { Context } from '../context.js';

/** Whether those others speak; `from` is the verb of whoever reports it. */
export function isOfOthers({ scene, utterance, candidates }: Context, from: number): boolean {
  const { tokens, mentions } = scene;
  const { words, classes, shape } = tokens;
  if (words[from + 1] !== 'that' || from + 2 >= utterance.first) return false;
  let k = from + 2;
  while (shape[k] === Shape.lower && classes[k] === 0 && k < from + LONGEST_SUBJECT) k++;
  if (k === from + 2 || !words[k - 1]!.endsWith('s')) return false;
  if (candidates.some((index) => mentions[index]!.head > from && mentions[index]!.head < k)) return false;
  while (HAVING.has(words[k]!)) k++;
  const way = utterance.first - k;
  return way > 0 && way <= LONGEST_WAY && (classes[k]! & VERB) !== 0 && words[k]!.endsWith('ed');
}

const HAVING = new Set(['also', 'had', 'have']);
/** Longest subject of those others, with the verb before it, in tokens. */
const LONGEST_SUBJECT = 6;
/** Longest way from their verb to the quotation, in tokens. */
const LONGEST_WAY = 9;
