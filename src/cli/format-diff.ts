/** What changed between two readings, as text for a terminal. */
import type { Diff, QuotationChange } from '../website/review/build-diff.js';

const LONGEST = 100;

export function formatDiff(diff: Diff): string {
  const parts = [
    section(
      'Stories added',
      diff.storiesAdded.map((id) => `+ ${id}`),
    ),
    section(
      'Stories gone',
      diff.storiesRemoved.map((id) => `- ${id}`),
    ),
    section(
      'Stories renamed',
      diff.storiesRenamed.map(({ before, after }) => `${before} → ${after}`),
    ),
    section('Quotations', formatQuotations(diff.quotations)),
    section('Topics', diff.topics.flatMap(({ story, added, removed }) => [story, ...added.map((t) => `  + ${t}`), ...removed.map((t) => `  - ${t}`)])), // prettier-ignore
    section('Speakers, by attributed quotations', diff.speakers.map(({ name, before, after }) => `${name}: ${before} → ${after}`)), // prettier-ignore
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'Nothing changed.\n' : `${parts.join('\n')}\n${summarize(diff)}\n`;
}

function section(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  const clean = lines.map((line) => `  ${line.replace(/\p{C}/gu, '')}\n`);
  return `${title}\n${clean.join('')}`;
}

function formatQuotations(changes: readonly QuotationChange[]): string[] {
  let story = '';
  return changes.flatMap((change) => {
    const head = change.story === story ? [] : [change.story];
    story = change.story;
    const words = change.words.length > LONGEST ? `${change.words.slice(0, LONGEST - 1)}…` : change.words;
    return [...head, `  ${words}`, `    ${change.before ?? '(new)'} → ${change.after ?? '(gone)'}`];
  });
}

function summarize({ quotations, topics, speakers }: Diff): string {
  const [q, t, s] = [quotations.length, topics.length, speakers.length];
  return `${count(q, 'quotation')}, topics of ${count(t, 'story', 'stories')} and ${count(s, 'speaker')} changed.`;
}

function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}
