/**
 * Where a name of its own begins in a run of capitals that a scraper, a headline or a list made too long.
 *
 *     "Year Ada Lund said"  →  at "Ada";   "Ada Lund Ada Lund"  →  at the second "Ada"
 */
import { findOffice } from './find-person.js';
import { type Tokens, Shape } from '../../words/find-tokens.js';
import { COMMON, FIRST_NAME } from '../../words/lexicon.js';
import type { Spelling } from '../../words/spelling.js';

/** The token where the next name of the run begins; `start` where the run is one name. */
export function findSplit(tokens: Tokens, start: number, end: number, spelling: Spelling): number {
  // "Ada Lund Ada Lund": a line that a scraper joined to the one before it.
  for (let k = start + 2; k < end - 1; k++)
    if (isSamePair(tokens, k, start) || (k > start + 2 && isSamePair(tokens, k, start + 1))) return k;
  return isPlainWord(tokens, start, end, spelling) ? start + 1 : start;
}

const isSamePair = ({ words }: Tokens, a: number, b: number) =>
  words[a] === words[b] && words[a + 1] === words[b + 1];

/** "Year Ada Lund", "Celebrating Lund": a word with a capital that is small elsewhere, before a name that the article knows. */
const isPlainWord = (tokens: Tokens, start: number, end: number, { lower, surnames }: Spelling) =>
  end - start > 1 &&
  tokens.shape[start] === Shape.capital &&
  (tokens.classes[start]! & ~COMMON) === 0 &&
  (end - start > 2
    ? (tokens.classes[start + 1]! & FIRST_NAME) !== 0
    : tokens.words[start]!.endsWith('ing')) &&
  lower.has(tokens.words[start]!) &&
  surnames.has(tokens.words[end - 1]!) &&
  // "Minister for Health Ada Lund", in an article on health
  findOffice(tokens, start) < 0;
