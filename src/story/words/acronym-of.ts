import { wordSet } from '../../article/word-set.js';

/** The first letters of the words of a body's name, but small ones: "office for national statistics" → "ons"; `kept`: one that counts all the same. */
export function acronymOf(words: readonly string[], kept = ''): string {
  let letters = '';
  for (const word of words) if (!SMALL.has(word) || word === kept) letters += word.charAt(0);
  return letters;
}

const SMALL = wordSet('of the for and on in to at de la &');
