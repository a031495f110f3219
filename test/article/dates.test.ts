import { describe, expect, test } from 'vitest';
import { findDateInPath, parseDate } from '../../src/article/dates.js';
import { parseArticle } from '../../src/article/parse-article.js';
import { checkExamples } from './read-examples.js';

describe('parseDate', () => {
  checkExamples(new URL('./fixtures/dates.txt', import.meta.url), (input) =>
    input
      .split('\n')
      .map((line) => {
        const parsed = parseDate(line);
        return 'date' in parsed ? parsed.date : parsed.problem;
      })
      .join('\n'),
  );
});

test.each([
  ['2017-04-12-ferry.md', '2017-04-12'],
  ['wire_2017-04-12_ferry.txt', '2017-04-12'],
  ['20170412 ferry.html', '2017-04-12'],
  ['2017/04/12/ferry.md', '2017-04-12'],
  ['2017-04-12/ferry.md', null],
  ['ferry-2017-13-12.md', null],
  ['ferry-12017-04-123.md', null],
  ['ferry.md', null],
])('the date in the path %s', (path, date) => {
  expect(findDateInPath(path)).toBe(date);
});

test.each([
  ['05/06/2026', ['date-ambiguous']],
  ['2026-02-31', ['date-impossible']],
  ['', ['article-undated']],
])('a date that is wrong is told once: %s', (date, rules) => {
  const text = `---\ntitle: Ferry stops\ndate: ${date}\n---\nIt left.`;
  const { diagnostics } = parseArticle({ source: 'ferry.md', bytes: Buffer.from(text) });
  expect(diagnostics.map(({ rule }) => rule)).toEqual(rules);
});
