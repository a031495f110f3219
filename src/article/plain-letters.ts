/**
 * Small letters without accents, for texts write one name with them and without; letters of other scripts stay.
 *
 *     "Müller" → "muller"   "Ørsted" → "orsted"
 */
export function plainLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[øłđðþæœßı]/gu, (letter) => LETTERS.get(letter)!);
}

/** Letters that Unicode does not take apart. */
const LETTERS = new Map(
  Object.entries({ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' }),
);
