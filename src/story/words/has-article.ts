/** Articles of other languages that a name begins with: "al-Bari", "An Post". */
import type { Tokens } from './tokens.js';
import { Shape } from './shape.js';
import { ROLE, TITLE } from './lexicon.js';

/** Is a word in small letters a name with an Arabic article before it? */
export function hasArticle(tokens: Tokens, i: number): boolean {
  const { text, shape, start, words } = tokens;
  // Asked of every word in small letters; hardly any has its hyphen there.
  if (shape[i] !== Shape.lower || text.charCodeAt(start[i]! + 2) !== HYPHEN) return false;
  const letter = text.charAt(start[i]! + 3);
  return ARTICLES.has(words[i]!.slice(0, 2)) && letter !== letter.toLowerCase();
}

const HYPHEN = 0x2d;
const ARTICLES = new Set(['al', 'el', 'as', 'an', 'ar', 'ul', 'ad', 'at']);

/** "An Garda Síochána": Irish, for in English "an" stands before vowels; but not "An NBC reporter", "An Taoiseach". */
export const isIrishArticle = ({ words, shape, classes }: Tokens, i: number) =>
  words[i] === 'an' &&
  shape[i] === Shape.capital &&
  shape[i + 1] === Shape.capital &&
  (classes[i + 1]! & (ROLE | TITLE)) === 0 &&
  SOUNDED.test(words[i + 1]!);

const SOUNDED = /^[b-dfgj-np-tvwz][aeiouáéíóúhlr]/;
