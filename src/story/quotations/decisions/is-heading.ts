/**
 * Headings in marks.
 *
 *     ¶ “The harbour problem” ¶     nobody's
 *     ¶ “It will hold.” ¶           not decided here
 */
import { Shape } from '../../words/shape.js';
import { firstWord, standsAlone } from '../utterance.js';
import type { Context } from '../context.js';

/** Whether an utterance is no sentence in a paragraph of its own; not behind a colon. */
export function isHeading({ scene: { tokens }, utterance }: Context): boolean {
  const { words, shape } = tokens;
  let { last } = utterance;
  if (words[utterance.first - 1] === ':' || !standsAlone(tokens, utterance)) return false;
  // “The harbour waits”.
  if (STOPS.has(words[last + 1]!)) return false;
  while (last > utterance.first && shape[last] === Shape.mark && !STOPS.has(words[last]!)) last--;
  return !STOPS.has(words[last]!) && last - firstWord(tokens, utterance) < LONGEST_HEADING;
}

const STOPS = new Set(['.', '!', '?', '…', ',', ':', ';', '-', '—', '–']);
/** Longest heading, in tokens. */
const LONGEST_HEADING = 14;
