/**
 * Lone words with a capital inside, which firms and sites have.
 *
 *     "QuayPost reported", "NOCentral"   but not "McLund", "DeVoss", "MaryAda", nor a surname of the article
 */
import { FIRST_NAME, lookUp } from '../../words/lexicon.js';
import type { Spelling } from '../../words/spelling.js';
import type { Tokens } from '../../words/find-tokens.js';

/** Is the run of capitals from `start` to before `end` one such word? */
export function isBrand(tokens: Tokens, start: number, end: number, { surnames }: Spelling): boolean {
  if (end - start > 1 || surnames.has(tokens.words[start]!)) return false;
  const word = tokens.text.slice(tokens.start[start], tokens.end[start]);
  const inner = INNER.exec(word);
  return inner !== null && inner[1] !== 'Fitz' && (lookUp(inner[1]!.toLowerCase()) & FIRST_NAME) === 0;
}

/** Four letters or more, several capitals, or two words, before a capital that goes on in small letters. */
const INNER = /^(\p{Lu}\p{Ll}{3,}|\p{Lu}{2,}|\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+)\p{Lu}\p{Ll}/u;
