/**
 * Which addresses articles of one file name have already, by the ledger of earlier builds: the plain one, or one with a
 * hash of where the article is from. Whoever has the surest mark in common with an address has it; so neither a copy of a
 * headline nor an article that fails for a day takes the address of another.
 */
import type { Article, StoryAddress } from '../types.js';
import { MARK_KINDS, markArticle } from '../website/stories/mark-article.js';

/** @param candidates the addresses that an article may have, the plain one first */
export function claimAddresses(
  group: readonly Article[],
  candidates: (article: Article) => readonly StoryAddress[],
): Map<Article, string> {
  const claims = new Map<Article, string>();
  const marked = group
    .map((article) => ({ article, entries: candidates(article) }))
    .filter(({ entries }) => entries.length > 0)
    .map((each) => ({ ...each, marks: markArticle(each.article) }));
  const taken = new Set<string>();
  for (const kind of MARK_KINDS) {
    for (const { article, entries, marks } of marked) {
      if (claims.has(article) || marks[kind] === '') continue;
      const own = entries.find((entry) => entry.marks[kind] === marks[kind] && !taken.has(entry.id));
      if (!own) continue;
      claims.set(article, own.id);
      taken.add(own.id);
    }
  }
  return claims;
}
