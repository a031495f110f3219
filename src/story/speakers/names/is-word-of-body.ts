/**
 * Common words that have a capital in the names of bodies.
 *
 *     "Council of Norrvik's … Top Level Registries"   "Norrvik High Court"
 */
import { COMMON, ORGANIZATION } from '../../words/lexicon.js';
import { isCapital } from '../../words/shape.js';
import type { Tokens } from '../../words/tokens.js';
import { continuesName } from './continues-name.js';

/** At token `j`: between capitals, once the name that begins at `start` goes on over "of"; "high" anywhere. */
export function isWordOfBody(tokens: Tokens, start: number, j: number): boolean {
  if (!isCapital(tokens.shape[j]!) || (tokens.classes[j]! & ~COMMON) !== 0) return false;
  // "Norrvik High Court", "Norrvik High", "United Nations High Commissioner"
  if (tokens.words[j] === 'high') return true;
  const tie = tokens.words[start + 1];
  const body = (tokens.classes[start]! & ORGANIZATION) !== 0 && (tie === 'of' || tie === 'for');
  return body && continuesName(tokens, j + 1, j);
}
