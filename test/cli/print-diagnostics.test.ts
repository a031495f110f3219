import { expect, test } from 'vitest';
import { formatDiagnostics } from '../../src/cli/print-diagnostics.js';
import { diagnostic, type RuleId } from '../../src/diagnostics.js';

const of = (source: string, rule: RuleId, value = '') => ({ source, ...diagnostic(rule, value) });

test('what is said of every article is said ten times, and then counted', () => {
  const undated = Array.from({ length: 30 }, (_, i) => of(`${i}.txt`, 'article-undated'));
  const lines = formatDiagnostics([...undated, of('x.txt', 'quotation-unclosed', 'We sail')]);
  expect(lines).toHaveLength(12);
  expect(lines[9]).toMatch(/^9\.txt warning No date was found\./);
  expect(lines[10]).toMatch(/^x\.txt warning The quotation mark before "We sail"/);
  expect(lines[11]).toMatch(/^and 20 more: warning No date was found\. .+ \(article-undated\)$/);
});

test('of one file five are printed, but errors always', () => {
  const open = Array.from({ length: 8 }, (_, i) => of('x.txt', 'quotation-unclosed', `word ${i}`));
  const errors = Array.from({ length: 20 }, (_, i) => of(`${i}.txt`, 'article-empty'));
  const lines = formatDiagnostics([...open, ...errors]);
  expect(lines).toHaveLength(26);
  expect(lines.at(-1)).toBe('x.txt and 3 more like these');
});
