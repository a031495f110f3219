/** How long a text takes to read. */

const WORDS_A_MINUTE = 230;
/** Of scripts that are written without spaces. */
const CHARACTERS_A_MINUTE = 450;

/** Whole minutes, at least 1. */
export function countReadingMinutes(text: string): number {
  let words = 0;
  let characters = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const dense = code >= 0x2e80 && code < 0xd800;
    if (dense) characters++;
    const letter = code > 32 && code !== 0xa0 && !dense;
    if (letter && !inWord) words++;
    inWord = letter;
  }
  return Math.max(1, Math.round(words / WORDS_A_MINUTE + characters / CHARACTERS_A_MINUTE));
}
