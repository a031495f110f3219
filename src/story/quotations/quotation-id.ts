/** Makes the permanent id of a quotation from its words, so that new neighbours do not change it. */

/** Gives ids in the order of an article's quotations: `q-` and eight hexadecimal digits. */
export function createQuotationIds(): (words: string) => string {
  const seen = new Map<string, number>();
  return (words) => {
    const bare = bareEnglish(words) ?? bareWords(words);
    const occurrence = (seen.get(bare) ?? 0) + 1;
    seen.set(bare, occurrence);
    return `q-${hash(occurrence === 1 ? bare : `${bare} #${occurrence}`)}`;
  };
}

/** Small letters and digits, a space between words. */
function bareWords(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The same, in one pass, for words without letters beyond English; null for others. */
function bareEnglish(words: string): string | null {
  const bare = Buffer.allocUnsafe(words.length);
  let length = 0;
  let gap = false;
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i);
    const small = code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
    if ((small >= 0x61 && small <= 0x7a) || (small >= 0x30 && small <= 0x39)) {
      if (gap && length > 0) bare[length++] = 0x20;
      gap = false;
      bare[length++] = small;
    } else if (code < 0x80 || (code >= 0x2000 && code <= 0x206f)) gap = true;
    else return null;
  }
  return bare.toString('latin1', 0, length);
}

/** FNV-1a over UTF-16 units. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
}
