/** Makes the permanent id of a quotation from its words, so that new neighbours do not change it. */
import { hashText } from '../hash-text.js';

/** Gives ids in the order of an article's quotations: `q-` and eight hexadecimal digits. */
export function createQuotationIds(): (words: string) => string {
  const seen = new Map<string, number>();
  return (words) => {
    const bare = bareEnglish(words) ?? bareWords(words);
    const occurrence = (seen.get(bare) ?? 0) + 1;
    seen.set(bare, occurrence);
    return `q-${formatHash(occurrence === 1 ? bare : `${bare} #${occurrence}`)}`;
  };
}

const formatHash = (text: string) => hashText(text).toString(16).padStart(8, '0');

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
