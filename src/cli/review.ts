/** `pullquote review`: what needs an editor's eye, each with the entry that settles it. */
import { listContent } from '../article/read-content.js';
import { parseStories } from '../build/parse-stories.js';
import { parseEditorial } from '../editorial/parse-editorial.js';
import { buildSite } from '../website/build-site.js';
import { buildReview } from '../website/review/build-review.js';
import type { ReviewItem } from '../website/review/review-item.js';
import { checkContent } from './site-options.js';
import { formatReview } from './format-review.js';
import { printDiagnostics } from './print-diagnostics.js';
import { parseDay, parseFormat, parseOptions, refusePositionals, UsageError } from './usage.js';

const USUAL_LIMIT = 30;

export async function runReview(args: string[]): Promise<number> {
  const { values, positionals } = parseOptions(args, {
    content: 'text',
    since: 'text',
    format: 'text',
    limit: 'text',
  });
  refusePositionals(positionals);
  const format = parseFormat(values.format);
  const since = parseDay('since', values.since) ?? null;
  const limit = checkLimit(values.limit ?? String(format === 'json' ? Infinity : USUAL_LIMIT));
  const items = await review(checkContent(values.content ?? 'content'), since);
  const shown = items.slice(0, limit);
  process.stdout.write(
    format === 'json' ? `${JSON.stringify(shown, null, 2)}\n` : formatReview(shown, items.length),
  );
  return 0;
}

async function review(content: string, since: string | null): Promise<ReviewItem[]> {
  const listed = listContent(content);
  const { editorial, diagnostics } = parseEditorial(listed.editorial);
  const { stories } = await parseStories(listed.articles, editorial);
  const { site, diagnostics: problems } = buildSite(stories, editorial);
  printDiagnostics([...diagnostics, ...problems]);
  return buildReview(site, { since, rules: editorial.speakers });
}

function checkLimit(text: string): number {
  const limit = Number(text);
  if (text !== '' && limit >= 1) return limit;
  throw new UsageError(`--limit takes a number, not "${text}".`);
}
