/**
 * Whether the letters in brackets behind a name are initials from both sides of its "and".
 *
 *     "Quay Tides and Harbour Protection (QTHP)"   but not "Quay Voss and Harbour Lund Protection (HLP)"
 */
import { type Tokens, Shape } from '../../words/find-tokens.js';
import { isCapital } from '../../words/name-words.js';

/** `joint`: the token "and" of a name that begins at `start`. */
export function isShortenedWhole(tokens: Tokens, start: number, joint: number): boolean {
  let end = joint + 1;
  while (end - joint < LONGEST_HALF && isCapital(tokens.shape[end]!)) end++;
  const { words, shape } = tokens;
  if (words[end] !== '(' || shape[end + 1] !== Shape.capitals || words[end + 2] !== ')') return false;
  const initials = (from: number, to: number) =>
    words
      .slice(from, to)
      .map((word) => word.charAt(0))
      .join('');
  const short = words[end + 1]!;
  const behind = initials(joint + 1, end);
  const before = short.slice(0, -behind.length);
  if (!short.endsWith(behind)) return false;
  // "QAHP" may have the "and" as a letter.
  return [before, before.replace(/a$/, '')].some(
    (half) => half !== '' && initials(start, joint).endsWith(half),
  );
}

const LONGEST_HALF = 6;
