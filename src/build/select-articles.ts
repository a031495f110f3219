/**
 * Which of all articles are published: not what was saved twice, not what is under embargo, and not what is out of date.
 *
 * A copy says the same under another file name: headline, text, outlet, date and address; the first by path is
 * published. The same text from another outlet or of another day is another article.
 *
 * There is no clock. The day that counts is given, or else that of the newest article that is under no embargo.
 */
import { createHash } from 'node:crypto';
import { diagnostic } from '../diagnostics.js';
import type { Article, Diagnostic, FileDiagnostic } from '../types.js';

/** The articles to publish, in their order, and a message for each that is left out. `asOf` is `YYYY-MM-DD`. */
export function selectArticles<A extends Article>(
  articles: readonly A[],
  asOf: string | null = null,
): { articles: A[]; diagnostics: FileDiagnostic[] } {
  const today = asOf ?? findNewestDay(articles);
  const diagnostics = findCopies(articles);
  for (const article of articles) {
    const reason = findReason(article, today, asOf !== null);
    if (reason !== null) diagnostics.push({ ...reason, source: article.source });
  }
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

function findNewestDay(articles: readonly Article[]): string {
  return articles.reduce(
    (newest, { date, embargo }) =>
      date !== null && embargo === undefined && dayOf(date) > newest ? dayOf(date) : newest,
    '',
  );
}

function hashWords({ headline, outlet, date, url, text }: Article): string {
  const words = JSON.stringify([headline, outlet, date, url, text]);
  return createHash('sha256').update(words).digest('base64');
}

/** Null for an article to be published. A date in the future holds an article back only where the day was given. */
function findReason({ date, embargo, expires }: Article, today: string, isGiven: boolean): Diagnostic | null {
  const start = embargo ?? (isGiven ? date : null);
  if (start !== null && dayOf(start) > today) return diagnostic('article-scheduled', dayOf(start));
  return expires !== undefined && dayOf(expires) < today ? diagnostic('article-expired', expires) : null;
}

const dayOf = (date: string) => date.slice(0, 10);
