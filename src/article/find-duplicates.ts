/**
 * Articles that were saved twice: same headline, text, outlet, date and address under two file names. The first by
 * path is published. The same text from another outlet or of another day is another article.
 */
import { diagnostic } from '../diagnostics.js';
import type { Article, FileDiagnostic } from '../types.js';

/** The articles without repetitions, in their order, and a message that names each file left out. */
export function findDuplicates(articles: readonly Article[]): {
  articles: Article[];
  diagnostics: FileDiagnostic[];
} {
  const first = new Map<string, Article>();
  const diagnostics: FileDiagnostic[] = [];
  for (const article of [...articles].sort((a, b) => (a.source < b.source ? -1 : 1))) {
    const key = JSON.stringify([article.headline, article.outlet, article.date, article.url, article.text]);
    const other = first.get(key);
    if (other === undefined) first.set(key, article);
    else diagnostics.push({ ...diagnostic('article-duplicate', other.source), source: article.source });
  }
  const kept = new Set(first.values());
  return { articles: articles.filter((article) => kept.has(article)), diagnostics };
}
