import { expect, test } from 'vitest';
import { diagnostic } from '../src/diagnostics.js';
import { formatDiagnostic, formatMessage } from '../src/format-diagnostic.js';

test.each([
  [
    'text-controls',
    '1',
    'One invisible control character was taken out or mended. Nothing needs to be done.',
  ],
  [
    'text-controls',
    '2',
    '2 invisible control characters were taken out or mended. Nothing needs to be done.',
  ],
  ['text-broken', '1', 'One character is broken and shown as \uFFFD. Save the file as UTF-8 again.'],
  ['text-broken', '12', '12 characters are broken and shown as \uFFFD. Save the file as UTF-8 again.'],
] as const)('numbers agree with their nouns: %s %s', (rule, value, message) => {
  expect(diagnostic(rule, value).message).toBe(message);
});

test('a message is formatted alike with its place and without', () => {
  const d = { source: 'x.txt', ...diagnostic('article-empty', '', { line: 3 }) };
  expect(formatMessage(d)).toMatch(/^error There is no text to publish\. .+ \(article-empty\)$/);
  expect(formatDiagnostic(d)).toBe(`x.txt:3 ${formatMessage(d)}`);
});
