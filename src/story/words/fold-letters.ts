/**
 * A word without the marks of its letters: papers write one name with them and without.
 *
 *     "müller" → "muller"   "josé" → "jose"   "ørsted" → "orsted"
 */
const MARKS = /\p{M}/gu;
const LETTERS = new Map(Object.entries({ ß: 'ss', æ: 'ae', ð: 'd', đ: 'd', ı: 'i', ł: 'l', ø: 'o' }));

/** Nothing but ASCII. By a loop, for names are short and nearly all are. */
function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 0x7f) return false;
  return true;
}

/** Of a word in small letters. */
export function foldLetters(word: string): string {
  if (isPlain(word)) return word;
  return Array.from(word.normalize('NFD').replace(MARKS, ''), (letter) => LETTERS.get(letter) ?? letter).join(
    '',
  );
}
