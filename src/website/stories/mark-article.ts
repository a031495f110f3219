/**
 * By what an article is known again when its file has another name: short hashes of its words, of the original's address,
 * and of its headline with its date. One that it does not have is empty.
 *
 *     markArticle(article)   // ['1f3a9c02d4', '', '99e01b77ac']
 */
import { createHash } from 'node:crypto';
import type { Article } from '../../types.js';

/** Places of the marks, the surest first. */
export const MARK_KINDS = [0, 1, 2] as const;

/** The surest mark first. */
export function markArticle({ text, url, headline, date }: Article): readonly [string, string, string] {
  const words = text.replace(/\s+/gu, ' ').trim();
  return [
    words === '' ? '' : hash(words),
    url === null ? '' : hash(url),
    date === null ? '' : hash(`${date.slice(0, 10)} ${headline}`),
  ];
}

/** Ten hexadecimal digits: enough to tell the articles of one publication apart, and short in a list of all of them. */
function hash(words: string): string {
  return createHash('sha256').update(words).digest('hex').slice(0, 10);
}
