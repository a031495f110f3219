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
import { push } from '../story/push.js';
import { claimAddresses } from './claim-addresses.js';

/** The same articles in the same order, with unique ids. `kept` are the addresses of earlier builds. */
export function settleIds(articles: readonly Article[], kept: readonly StoryAddress[] = []): Article[] {
  const groups = groupByAddress(articles);
  const known = new Map(kept.map((entry) => [entry.id, entry]));
  const claims = [...groups].map(([address, group]) =>
    claimAddresses(group, (article) => findCandidates(article, address, group, groups, known)),
  );
  const taken = new Set([...groups.keys(), ...claims.flatMap((claim) => [...claim.values()])]);
  const settled = new Map<Article, string>();
  for (const [i, [address, group]] of [...groups].entries()) {
    const claim = claims[i]!;
    const plain = group.find((article) => claim.get(article) === address);
    const first = plain ?? group.find((article) => !claim.has(article));
    for (const article of group) {
      const id = article === first ? article.id : claim.get(article);
      settled.set(article, id ?? takeId(address, hashOrigin(article), taken));
    }
  }
  return articles.map((article) => ({ ...article, id: settled.get(article)! }));
}

/** Sorted by address, each group by age. */
function groupByAddress(articles: readonly Article[]): Map<string, Article[]> {
  const groups = new Map<string, Article[]>();
  for (const article of [...articles].sort(byAge)) push(groups, formatAddressPart(article.id), article);
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What the ledger knows of the addresses that `takeId` may have given; none for one alone that has always been so. */
function findCandidates(
  article: Article,
  address: string,
  group: readonly Article[],
  groups: ReadonlyMap<string, unknown>,
  known: ReadonlyMap<string, StoryAddress>,
): StoryAddress[] {
  if (known.size === 0) return [];
  const hash = hashOrigin(article);
  const made: StoryAddress[] = [];
  for (let n = 1; known.has(formatTaken(address, hash, n)); n++)
    made.push(known.get(formatTaken(address, hash, n))!);
  // One that moved away is free, and so is what is the name of a file now.
  const own = made.filter(({ id, movedTo }) => movedTo === undefined && !groups.has(id));
  if (group.length === 1 && own.length === 0) return [];
  const plain = known.get(address);
  return plain ? [plain, ...own] : own;
}

/** Undated ones last; of one day by path. */
function byAge(a: Article, b: Article): number {
  const [left, right] = [a, b].map(({ date, source }) => `${date ?? 'none'} ${source}`) as [string, string];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** As short a hash as is free, and a number after it for articles of one origin. */
function takeId(id: string, hash: string, taken: Set<string>): string {
  let n = 1;
  while (taken.has(formatTaken(id, hash, n))) n++;
  const made = formatTaken(id, hash, n);
  taken.add(made);
  return made;
}

const formatTaken = (id: string, hash: string, n: number) =>
  n === 1 ? `${id}-${hash.slice(0, 6)}` : `${id}-${hash.slice(0, 6)}-${n}`;

function hashOrigin({ outlet, url, date }: Article): string {
  return createHash('sha256')
    .update(JSON.stringify([outlet, url, date]))
    .digest('hex');
}
