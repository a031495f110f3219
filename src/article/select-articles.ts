/**
 * Which of all articles are published: not what was saved twice, and not what is out of date.
 *
 * A copy says the same under another file name: headline, text, outlet, date and address; the first by path is
 * published. The same text from another outlet or of another day is another article. As there is no clock, an article
 * is out of date once another of a later day than its `expires` is there.
 */
import { createHash } from 'node:crypto';
import { diagnostic } from '../diagnostics.js';
import type { Article, FileDiagnostic } from '../types.js';

/** The articles to publish, in their order, and a message for each that is left out. */
export function selectArticles<A extends Article>(
  articles: readonly A[],
): { articles: A[]; diagnostics: FileDiagnostic[] } {
  const diagnostics = [...findCopies(articles), ...findExpired(articles)];
  const left = new Set(diagnostics.map(({ source }) => source));
  return { articles: articles.filter(({ source }) => !left.has(source)), diagnostics };
}

function findCopies(articles: readonly Article[]): FileDiagnostic[] {
  const first = new Map<string, Article>();
  const copies: FileDiagnostic[] = [];
  for (const article of [...articles].sort((a, b) => (a.source < b.source ? -1 : 1))) {
    const key = hashWords(article);
    const other = first.get(key);
    if (other === undefined) first.set(key, article);
    else copies.push({ ...diagnostic('article-duplicate', other.source), source: article.source });
  }
  return copies;
}

function hashWords({ headline, outlet, date, url, text }: Article): string {
  const words = JSON.stringify([headline, outlet, date, url, text]);
  return createHash('sha256').update(words).digest('base64');
}

function findExpired(articles: readonly Article[]): FileDiagnostic[] {
  const newest = articles.reduce(
    (day, { date }) => (date !== null && date.slice(0, 10) > day ? date.slice(0, 10) : day),
    '',
  );
  return articles
    .filter(({ expires }) => expires !== undefined && expires.slice(0, 10) < newest)
    .map(({ source, expires }) => ({ ...diagnostic('article-expired', expires), source }));
}
