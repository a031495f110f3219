import { plainLetters } from '../../article/plain-letters.js';

/** Nothing but ASCII. By a loop, for names are short and nearly all are. */
function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 0x7f) return false;
  return true;
}

/** A word in small letters without the marks of its letters: "josé" → "jose". */
export const foldLetters = (word: string): string => (isPlain(word) ? word : plainLetters(word));
