/** Makes the permanent id of a quotation from its words, so that new neighbours do not change it. */

/** Gives ids in the order of an article's quotations: `q-` and eight hexadecimal digits. */
export function createQuotationIds(): (words: string) => string {
  const seen = new Map<string, number>();
  return (words) => {
    const bare = words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const occurrence = (seen.get(bare) ?? 0) + 1;
    seen.set(bare, occurrence);
    return `q-${hash(occurrence === 1 ? bare : `${bare} #${occurrence}`)}`;
  };
}

/** FNV-1a over UTF-16 units. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
}
