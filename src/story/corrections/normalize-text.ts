/**
 * Text as it compares when words are looked for again: runs of white space are one space, all quotation marks and
 * apostrophes one apostrophe, all dashes one hyphen, small letters; with the way back to the places in the original.
 */

export interface Normalized {
  readonly text: string;
  /** For each position in `text`, the position in the original; one more at the end. */
  readonly places: Int32Array;
}

const APOSTROPHES = /["'`‘’‚‛“”„‟«»‹›]/u;
const DASHES = /[-‐‑‒–—―]/u;

export function normalizeText(original: string): Normalized {
  const places = new Int32Array(original.length + 1);
  let text = '';
  for (let i = 0; i < original.length; i++) {
    const letter = normalizeLetter(original[i]!);
    if ((letter === ' ' || letter === "'") && text.endsWith(letter)) continue;
    places[text.length] = i;
    text += letter;
  }
  places[text.length] = original.length;
  return { text, places: places.slice(0, text.length + 1) };
}

/** Always one UTF-16 unit, so that places can be counted. */
function normalizeLetter(letter: string): string {
  if (letter >= 'a' && letter <= 'z') return letter;
  if (/\s/u.test(letter)) return ' ';
  if (APOSTROPHES.test(letter)) return "'";
  if (DASHES.test(letter)) return '-';
  const small = letter.toLowerCase();
  return small.length === 1 ? small : letter;
}
