/**
 * What stands right beside a phrase, whatever small word or mark is between.
 *
 *     "…: “", "…, “"      the word before the mark
 *     "from the mayor"    "from", before "mayor"
 */
import type { Tokens } from '../../words/tokens.js';
import type { Mention } from '../../speakers/mention.js';

/** Back over a comma or a colon at `k`. */
export const skipMark = ({ words }: Tokens, k: number) => (words[k] === ',' || words[k] === ':' ? k - 1 : k);

/** Back over a "the" at `k`. */
export const skipThe = ({ words }: Tokens, k: number) => (words[k] === 'the' ? k - 1 : k);

export const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);

/** Back over an article at `k`. */
export const skipArticle = ({ words }: Tokens, k: number) => (ARTICLES.has(words[k]!) ? k - 1 : k);

/** Whether the mention begins at `k`, or right behind a "the" there that is no part of it. */
export const beginsAt = ({ words }: Tokens, { first }: Mention, k: number) =>
  first === k || (first === k + 1 && words[k] === 'the');
