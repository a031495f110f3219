/**
 * Gives every article an id, and so an address, of its own. Of articles that share one, one keeps it and the others get
 * a hash of what they say; the order of the files has no part in it.
 *
 *     settleIds([a, b])   // both 'polva-votes' → 'polva-votes', 'polva-votes-3f9a1c'
 */
import { createHash } from 'node:crypto';
import { formatAddressPart } from './article-id.js';
import type { Article } from '../types.js';

/** The same articles in the same order, with unique ids. */
export function settleIds(articles: readonly Article[]): Article[] {
  const groups = new Map<string, Article[]>();
  for (const article of articles) {
    const address = formatAddressPart(article.id);
    const group = groups.get(address);
    if (group === undefined) groups.set(address, [article]);
    else group.push(article);
  }
  const taken = new Set(groups.keys());
  const settled = new Map<Article, string>();
  for (const [address, group] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const hashed = group.map((article) => ({ article, hash: hashContent(article) })).sort(byHash);
    for (const [i, { article, hash }] of hashed.entries()) {
      settled.set(article, i === 0 ? article.id : takeId(address, hash, taken));
    }
  }
  return articles.map((article) => ({ ...article, id: settled.get(article)! }));
}

interface Hashed {
  readonly article: Article;
  readonly hash: string;
}

/** By content; of equal contents by path. */
function byHash(a: Hashed, b: Hashed): number {
  const [left, right] = a.hash === b.hash ? [a.article.source, b.article.source] : [a.hash, b.hash];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** As short a hash as is free, and a number after it for articles of one content. */
function takeId(id: string, hash: string, taken: Set<string>): string {
  let candidate = `${id}-${hash.slice(0, 6)}`;
  for (let n = 2; taken.has(candidate); n++) candidate = `${id}-${hash.slice(0, 6)}-${n}`;
  taken.add(candidate);
  return candidate;
}

function hashContent({ headline, text, outlet, url, date }: Article): string {
  return createHash('sha256')
    .update(JSON.stringify([headline, text, outlet, url, date]))
    .digest('hex');
}
