/** What holds for every text, however its marks are strewn. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSegments } from './parse-blocks.js';

// prettier-ignore
const PIECES = [
  '"', '“', '”', "'", '’', '‘', "''", '``', '«', '»', '„', '‚', '「', '」', 'â€œ', 'â€', '′', '"\'', ' ', ' ',
  ' ', ', ', '. ', ': ', ' — ', '(', ')', '\n', '\n\n', '\n\n> ', '\n\nBERG: ', '\n\nDAHL: ', 'Q. ', 'A. ',
  '6\'2"', "the '90s", 'Mara Dahl said', 'he said:', 'so-called', 'the bridge', 'open', 'I', '😀', '\ud83d',
  '\u0000', 'é', '橋',
];

const TEXTS = fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }).map((pieces) => pieces.join(''));

function check(input: string, language: string): void {
  const { blocks, segments } = parseSegments(input, language);
  const spans = segments.flatMap((segment) => segment.spans);
  for (const { start, end } of spans) {
    expect(start).toBeLessThan(end);
    expect(blocks.some((block) => block.start <= start && end <= block.end)).toBe(true);
  }
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  for (let i = 1; i < sorted.length; i++) expect(sorted[i]!.start).toBeGreaterThanOrEqual(sorted[i - 1]!.end);
  for (const [i, segment] of segments.entries()) {
    expect(segment.spans.length).toBeGreaterThan(0);
    expect(segment.speech).toBeGreaterThanOrEqual(0);
    expect(segment.speech).toBeLessThanOrEqual(1);
    const first = segment.spans[0]!;
    expect(blocks[segment.block]!.start).toBeLessThanOrEqual(first.start);
    expect(blocks[segment.block]!.end).toBeGreaterThanOrEqual(first.end);
    if (i > 0) expect(first.start).toBeGreaterThan(segments[i - 1]!.spans[0]!.start);
  }
  expect(parseSegments(input, language).segments).toEqual(segments);
}

describe('findSegments on any text', () => {
  test('spans lie in order inside blocks and never overlap; the same text gives the same segments', () => {
    fc.assert(
      fc.property(TEXTS, fc.constantFrom('en', 'en-GB', 'und', 'de'), (input, language) => {
        check(input, language);
      }),
      { seed: 20_170_412, numRuns: 400 },
    );
  });

  test('random characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (input) => {
        check(input, 'en');
      }),
      { seed: 20_170_412, numRuns: 200 },
    );
  });
});

describe('findSegments on hostile texts', () => {
  const SIZE = 15_000;
  const hostile: readonly (readonly [string, string])[] = [
    ['straight marks in a row', '"'.repeat(SIZE)],
    ['single marks in a row', "'".repeat(SIZE)],
    ['opening marks in a row', '“'.repeat(SIZE)],
    ['marks between spaces', ' " '.repeat(SIZE)],
    ['words in marks', ' "a"'.repeat(SIZE)],
    ['words in marks without end', ' "a'.repeat(SIZE)],
    ['cues between marks', '"a," said b, '.repeat(SIZE)],
    ['labels', 'A: "b c"\n'.repeat(SIZE)],
    ['one word of a million letters', `"${'a'.repeat(1_000_000)}" he said`],
    ['one paragraph of half a million characters', 'The mayor said "yes" to all of it. '.repeat(SIZE)],
    ['paragraphs left open', '"We wait.\n\n'.repeat(SIZE)],
    ['spaces', `"a${' '.repeat(1_000_000)}" he said`],
  ];
  test.each(hostile)('%s', (_, input) => {
    const { text, segments } = parseSegments(input);
    for (const { spans } of segments)
      expect(spans.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
  });
});
