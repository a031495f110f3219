/** What single characters are to a tokenizer, as one look into a table instead of a chain of comparisons. */

const LETTER = 1;
const DIGIT = 2;
export const SPACE = 4;
/** Letters, digits, and the signs of addresses and tags: @ # _ */
export const WORD = 8;

const classes = new Uint8Array(0x10000);

const fill = (bits: number, from: number, to: number) => {
  for (let code = from; code <= to; code++) classes[code]! |= bits;
};

const WORD_LETTER = LETTER | WORD;
fill(WORD_LETTER, 0x41, 0x5a);
fill(WORD_LETTER, 0x61, 0x7a);
fill(WORD_LETTER, 0xc0, 0x1fff);
fill(WORD_LETTER, 0x2070, 0xd7ff);
classes[0xd7] = 0;
classes[0xf7] = 0;
// What is left inside words where UTF-8 was read as Windows-1252 ("FranÃ§ois").
fill(WORD_LETTER, 0x80, 0x9f);
for (const char of '¡£¤¥§¨©ª¬¯°±²³µ¶¸¹º¼½¾') classes[char.charCodeAt(0)] = WORD_LETTER;
fill(DIGIT | WORD, 0x30, 0x39);
for (const char of '@#_') classes[char.charCodeAt(0)] = WORD;
// White space comes first: some of it lies among the letters above.
fill(SPACE, 0x00, 0x20);
for (const code of [0xa0, 0x202f, 0x3000]) classes[code]! |= SPACE;
fill(SPACE, 0x2000, 0x200b);

/** The classes of a UTF-16 unit, 0 for a mark; what lies beyond the text's end (NaN) counts as space. */
export function classesOf(code: number): number {
  return classes[code | 0]!;
}

export const isLetter = (code: number) => (classesOf(code) & LETTER) !== 0;
export const isDigit = (code: number) => code >= 0x30 && code <= 0x39;
export const isWordChar = (code: number) => (classesOf(code) & WORD) !== 0;

export function isUpper(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  const char = String.fromCharCode(code);
  return char !== char.toLowerCase();
}

export function isLower(code: number): boolean {
  if (code < 0x80) return code >= 0x61 && code <= 0x7a;
  const char = String.fromCharCode(code);
  return char !== char.toUpperCase();
}
