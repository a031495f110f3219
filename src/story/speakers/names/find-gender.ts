/**
 * What the words before a name and its first name tell: whether it has an honorific, and whether it is a woman's or a man's.
 *
 *     "Mrs. Lund", "Ada Lund"  →  female;   "Lund"  →  null
 */
import type { Tokens } from '../../words/tokens.js';
import { type Gender, FIRST_NAME, genderOf, HONORIFIC, MAN, TITLE, WOMAN } from '../../words/lexicon.js';
import { isCapital } from '../../words/shape.js';
import { QUOTES } from '../../words/quotes.js';

/** "Mrs.", but not "First Lady" */
export function hasHonorific(tokens: Tokens, start: number, first: number): boolean {
  for (let k = start; k < first; k++)
    // "First Lady Ada Lund" has an office.
    if ((tokens.classes[k]! & HONORIFIC) !== 0 && tokens.words[k - 1] !== 'first') return true;
  return false;
}

/** From honorific or title, else from the first name. */
export function findGender(tokens: Tokens, start: number, first: number): Gender | null {
  for (let k = start; k < first; k++) {
    const classes = tokens.classes[k]!;
    if (
      (classes & (HONORIFIC | TITLE)) !== 0 &&
      (classes & (WOMAN | MAN)) !== 0 &&
      (classes & FIRST_NAME) === 0
    )
      return genderOf(classes);
  }
  const next = tokens.shape[first + 1];
  // "Ada “Sunny” Lund"
  const nickname = QUOTES.has(tokens.words[first + 1]!);
  if (next === undefined || !(isCapital(next) || nickname)) return null;
  return (tokens.classes[first]! & FIRST_NAME) !== 0 ? genderOf(tokens.classes[first]!) : null;
}
