/**
 * A word without the marks of its letters: papers write one name with them and without.
 *
 *     "müller" → "muller"   "josé" → "jose"   "ørsted" → "orsted"
 */
const PLAIN = /^[\0-\x7F]*$/;
const MARKS = /\p{M}/gu;
const LETTERS = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['đ', 'd'],
  ['ł', 'l'],
  ['ø', 'o'],
]);

/** Of a word in small letters. */
export function foldLetters(word: string): string {
  if (PLAIN.test(word)) return word;
  return Array.from(word.normalize('NFD').replace(MARKS, ''), (letter) => LETTERS.get(letter) ?? letter).join(
    '',
  );
}
