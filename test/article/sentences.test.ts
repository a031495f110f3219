import { describe, expect, test } from 'vitest';
import { findSentences } from '../../src/article/sentences.js';
import { checkExamples } from './read-examples.js';

describe('findSentences', () => {
  checkExamples(new URL('./fixtures/sentences.txt', import.meta.url), (input) =>
    findSentences(input, 0, input.length)
      .map((span) => `[${input.slice(span.start, span.end)}]`)
      .join('\n'),
  );

  test('stays inside the stretch it is given', () => {
    const text = 'One is here. Two is here. Three is here.';
    expect(findSentences(text, 13, 25)).toEqual([{ start: 13, end: 25 }]);
    expect(findSentences(text, 15, 30)).toEqual([
      { start: 15, end: 25 },
      { start: 26, end: 30 },
    ]);
    expect(findSentences(text, 12, 13)).toEqual([]);
  });
});
