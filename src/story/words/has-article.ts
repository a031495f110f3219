/** Whether a word in small letters is a name with an Arabic article before it: "al-Bari". */
import { type Tokens, Shape } from './find-tokens.js';

export function hasArticle(tokens: Tokens, i: number): boolean {
  const { text, shape, start, words } = tokens;
  // Asked of every word in small letters; hardly any has its hyphen there.
  if (shape[i] !== Shape.lower || text.charCodeAt(start[i]! + 2) !== HYPHEN) return false;
  const letter = text.charAt(start[i]! + 3);
  return ARTICLES.has(words[i]!.slice(0, 2)) && letter !== letter.toLowerCase();
}

const HYPHEN = 0x2d;
const ARTICLES = new Set(['al', 'el', 'as', 'an', 'ar', 'ul', 'ad', 'at']);
