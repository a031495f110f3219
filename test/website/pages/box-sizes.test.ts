/** How much of the quoted words stands in the boxes beside a story's passages. */
import { expect, test } from 'vitest';
import {
  type BoxedPassage,
  countRows,
  findSmallWords,
  SMALL_WORDS,
} from '../../../src/website/pages/box-sizes.js';
import type { QuoteBox } from '../../../src/website/pages/boxed-quote.js';

/** Passages of so many characters, each with one small box of so many, or none. */
function makePassages(...sizes: readonly (readonly [passage: number, box: number])[]): BoxedPassage[] {
  let start = 0;
  return sizes.map(([length, words]) => {
    const passage = { start, end: start + length, html: '', heading: null };
    start += length;
    return { passage, boxes: words === 0 ? [] : [makeBox('w'.repeat(words))], weight: 0 };
  });
}

const makeBox = (words: string) =>
  ({ size: 'small', quotes: [{ words, shown: words, alsoIn: null }] }) as unknown as QuoteBox;

test('a box beside a long paragraph shows as much as any', () => {
  expect(findSmallWords(makePassages([900, 190], [100, 60]), 0)).toBe(SMALL_WORDS);
});

test('a box shows less where the next paragraph has one of its own, and most where it has none', () => {
  expect(findSmallWords(makePassages([200, 190], [200, 60]), 0)).toBe(90);
  expect(findSmallWords(makePassages([200, 190], [200, 0], [200, 60]), 0)).toBe(SMALL_WORDS);
  expect(countRows(makePassages([200, 190], [200, 0], [200, 60]), 0)).toBe(2);
});

test('the last box has all the room below it', () => {
  expect(findSmallWords(makePassages([100, 190]), 0)).toBe(SMALL_WORDS);
});

test('a box that is shown whole, for a cut would save no line, needs room for all its words', () => {
  expect(findSmallWords(makePassages([450, 217], [200, 60]), 0)).toBe(SMALL_WORDS);
  expect(findSmallWords(makePassages([380, 217], [200, 60]), 0)).toBe(150);
});
