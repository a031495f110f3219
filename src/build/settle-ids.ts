/**
 * Gives every article an id, and so an address, of its own. Of articles that share one, whoever has it already keeps it,
 * else the oldest, and the others get a hash of where they are from, so that neither an edit of one nor a further article
 * changes it.
 *
 *     settleIds([a, b])   // both 'polva-votes' → 'polva-votes', 'polva-votes-3f9a1c'
 */
import { createHash } from 'node:crypto';
import { formatAddressPart } from '../article/article-id.js';
import type { Article, StoryAddress } from '../types.js';
import { markArticle } from '../website/stories/mark-article.js';
import { sharesMark } from '../website/stories/shares-mark.js';

/** The same articles in the same order, with unique ids. `kept` are the addresses of earlier builds. */
export function settleIds(articles: readonly Article[], kept: readonly StoryAddress[] = []): Article[] {
  const known = new Map(kept.map((entry) => [entry.id, entry]));
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
    const first = findHolder(group, known.get(address));
    settled.set(first, first.id);
    for (const article of group) {
      if (article !== first) settled.set(article, takeId(address, hashOrigin(article), taken));
    }
  }
  return articles.map((article) => ({ ...article, id: settled.get(article)! }));
}

/** Who of several has the address. */
function findHolder(group: readonly Article[], entry: StoryAddress | undefined): Article {
  const holder =
    entry === undefined || group.length === 1
      ? undefined
      : group.find((article) => sharesMark(entry, markArticle(article)));
  return holder ?? group[0]!;
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
