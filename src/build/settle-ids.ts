/**
 * Gives every article an id, and so an address, of its own. Of articles that share one, the oldest keeps it and the
 * others get a hash of where they are from, so that neither an edit of one nor a newer article changes it.
 *
 *     settleIds([a, b])   // both 'polva-votes' → 'polva-votes', 'polva-votes-3f9a1c'
 */
import { createHash } from 'node:crypto';
import { formatAddressPart } from '../article/article-id.js';
import type { Article } from '../types.js';

/** The same articles in the same order, with unique ids. */
export function settleIds(articles: readonly Article[]): Article[] {
  const groups = new Map<string, Article[]>();
  for (const article of [...articles].sort(byAge)) {
    const address = formatAddressPart(article.id);
    const group = groups.get(address);
    if (group === undefined) groups.set(address, [article]);
    else group.push(article);
  }
  const taken = new Set(groups.keys());
  const settled = new Map<Article, string>();
  for (const [address, group] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const [i, article] of group.entries()) {
      settled.set(article, i === 0 ? article.id : takeId(address, hashOrigin(article), taken));
    }
  }
  return articles.map((article) => ({ ...article, id: settled.get(article)! }));
}

/** Undated ones last; of one day by path. */
function byAge(a: Article, b: Article): number {
  const [left, right] = [a, b].map(({ date, source }) => `${date ?? 'none'} ${source}`) as [string, string];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** As short a hash as is free, and a number after it for articles of one origin. */
function takeId(id: string, hash: string, taken: Set<string>): string {
  let candidate = `${id}-${hash.slice(0, 6)}`;
  for (let n = 2; taken.has(candidate); n++) candidate = `${id}-${hash.slice(0, 6)}-${n}`;
  taken.add(candidate);
  return candidate;
}

function hashOrigin({ outlet, url, date }: Article): string {
  return createHash('sha256')
    .update(JSON.stringify([outlet, url, date]))
    .digest('hex');
}
