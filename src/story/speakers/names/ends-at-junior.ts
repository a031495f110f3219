/**
 * A name ends at its "Jr." or "Sr.", for the full stop may be the sentence's too.
 *
 *     "He met Bo Lund Jr. Hart cited a fair."  →  Bo Lund Jr. | Hart;   "the Bo Lund Jr. Middle School"  →  goes on
 */
import { FIRST_NAME, ORGANIZATION } from '../../words/lexicon.js';
import { isCapital } from '../../words/name-words.js';
import type { Tokens } from '../../words/find-tokens.js';

/** Token `i`, inside a name, is its last. */
export const endsAtJunior = (tokens: Tokens, i: number): boolean =>
  JUNIORS.has(tokens.words[i]!) && !namesBody(tokens, i + 1);

const JUNIORS = new Set(['jr', 'sr']);

/** Is one of the next capitals, from token `k` on, a word of bodies? */
function namesBody({ shape, classes }: Tokens, k: number): boolean {
  for (let at = k; at < k + LONGEST && isCapital(shape[at]!); at++)
    if ((classes[at]! & (ORGANIZATION | FIRST_NAME)) === ORGANIZATION) return true;
  return false;
}

/** So many words at most stand before what a body is: "Jr. Early College High School". */
const LONGEST = 4;
