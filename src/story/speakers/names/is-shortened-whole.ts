/**
 * Whether the letters in brackets behind a name are initials from both sides of its "and".
 *
 *     "Quay Tides and Harbour Protection (QTHP)"   but not "Quay Voss and Harbour Lund Protection (HLP)"
 */
import type { Tokens } from '../../words/find-tokens.js';
import { isCapital } from '../../words/name-words.js';

/** Each "And" of a line of capitals looks ahead. */
const LONGEST = 12;

/** `joint`: the token "and" of a name. */
export function isShortenedWhole({ words, shape }: Tokens, joint: number): boolean {
  let end = joint + 1;
  while (end < joint + LONGEST && isCapital(shape[end]!)) end++;
  if (words[end] !== '(') return false;
  const initials = words
    .slice(joint + 1, end)
    .map((word) => word.charAt(0))
    .join('');
  const short = words[end + 1]!;
  return short.endsWith(initials) && short.length > initials.length;
}
