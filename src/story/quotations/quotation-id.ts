/** Makes the permanent id of a quotation from its words, so that new neighbours do not change it. */
import { bareWords } from '../../article/bare-words.js';
import { hashText } from '../hash-text.js';

/** Gives ids in the order of an article's quotations: `q-` and eight hexadecimal digits. */
export function createQuotationIds(): (words: string) => string {
  const seen = new Map<string, number>();
  return (words) => {
    const bare = bareWords(words);
    const occurrence = (seen.get(bare) ?? 0) + 1;
    seen.set(bare, occurrence);
    return `q-${formatHash(occurrence === 1 ? bare : `${bare} #${occurrence}`)}`;
  };
}

const formatHash = (text: string) => hashText(text).toString(16).padStart(8, '0');
