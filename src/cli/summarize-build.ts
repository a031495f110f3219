/** What a build came to, in numbers: for the closing lines and for the report. */
import type { BuiltWebsite } from '../build.js';
import type { Severity } from '../types.js';
import { formatSource } from '../format-diagnostic.js';

export interface BuildSummary {
  readonly articles: number;
  readonly stories: number;
  readonly failed: number;
  readonly quotations: {
    readonly attributed: number;
    readonly unnamed: number;
    readonly unsure: number;
    readonly unattributed: number;
  };
  readonly speakers: number;
  readonly topics: number;
  readonly warnings: number;
  readonly errors: number;
}

export function summarizeBuild({
  website: { site },
  diagnostics,
  articles,
  failed,
}: BuiltWebsite): BuildSummary {
  const quotations = { attributed: 0, unnamed: 0, unsure: 0, unattributed: 0 };
  for (const story of site.stories) {
    for (const { status } of story.quotations) quotations[status] += 1;
  }
  const countOf = (wanted: Severity) => diagnostics.filter(({ severity }) => severity === wanted).length;
  return {
    articles,
    stories: site.stories.length,
    failed: failed.length,
    quotations,
    speakers: site.speakers.length,
    topics: site.topics.length,
    warnings: countOf('warning'),
    errors: countOf('error'),
  };
}

/** `56 stories from 56 articles: …`, two lines. */
export function formatSummary(summary: BuildSummary): string {
  const { attributed, unnamed, unsure, unattributed } = summary.quotations;
  const quotations = attributed + unnamed + unsure + unattributed;
  return [
    `${count(summary.stories, 'story', 'stories')} from ${count(summary.articles, 'article')}, ` +
      `${count(summary.speakers, 'speaker')}, ${count(summary.topics, 'topic')}, ${count(summary.warnings, 'warning')}` +
      (summary.errors === 0 ? '' : `, ${count(summary.errors, 'error')}`),
    `${count(quotations, 'quotation')}: ${attributed} attributed, ${unnamed} unnamed, ${unsure} unsure, ${unattributed} unattributed`,
  ].join('\n');
}

const LISTED = 20;

/** Names the articles that were left out; empty where there are none. */
export function formatFailures({ failed, articles }: BuiltWebsite): string {
  if (failed.length === 0) return '';
  const names = failed.slice(0, LISTED).map((source) => `  ${formatSource(source)}`);
  if (failed.length > LISTED) names.push(`  and ${failed.length - LISTED} more`);
  return [`${failed.length} OF ${count(articles, 'ARTICLE')} COULD NOT BE PUBLISHED:`, ...names].join('\n');
}

function count(number: number, one: string, many = `${one}${one === one.toUpperCase() ? 'S' : 's'}`): string {
  return `${number} ${number === 1 ? one : many}`;
}
