/** An article as lines of text, for tables of examples: what it says of itself, its blocks with marks, the messages. */
import { type ParsedArticle, parseArticle } from '../../src/article/parse-article.js';

const FIELDS = [
  'headline',
  'dek',
  'byline',
  'dateline',
  'outlet',
  'url',
  'date',
  'embargo',
  'expires',
  'publish',
] as const;

/** Parses `text` as a file of that name. */
export function formatParsed(source: string, text: string): string {
  return formatArticle(parseArticle({ source, bytes: Buffer.from(text) }));
}

function formatArticle({ article, diagnostics }: ParsedArticle): string {
  const lines: string[] = [];
  if (article === null) lines.push('nothing');
  else {
    for (const field of FIELDS) {
      const value = article[field];
      if (value !== null && value !== undefined) lines.push(`${field}: ${value}`);
    }
    if (article.language !== 'en') lines.push(`language: ${article.language}`);
    if (article.tags.length > 0) lines.push(`tags: ${article.tags.join(' | ')}`);
    if (article.keyPoints) lines.push(`keyPoints: ${article.keyPoints.join(' | ')}`);
    for (const block of article.blocks) {
      const text = article.text.slice(block.start, block.end).replaceAll('\n', '⏎');
      lines.push(`[${block.type}${block.level === undefined ? '' : ` ${block.level}`}] ${text}`);
      for (const mark of article.marks.filter(({ start }) => start >= block.start && start < block.end)) {
        const href = mark.type === 'link' ? ` ${mark.href}` : '';
        lines.push(`  ${mark.type}${href} <${article.text.slice(mark.start, mark.end)}>`);
      }
    }
    for (const { rule, text } of article.removed) lines.push(`- ${rule}: ${text.replaceAll('\n', '⏎')}`);
  }
  for (const { rule, line } of diagnostics) {
    if (rule !== 'article-undated') lines.push(`! ${rule}${line === null ? '' : ` (line ${line})`}`);
  }
  return lines.join('\n');
}
