/** What is known of words that came before must be right for the next one, too. */
import { expect, test } from 'vitest';
import { textUnits } from '../../../src/article/text-units.js';
import { createMemo } from '../../../src/story/create-memo.js';
import { cutTokens } from '../../../src/story/words/cut-tokens.js';
import { findTokens } from '../../../src/story/words/find-tokens.js';
import { findSpelling } from '../../../src/story/words/spelling.js';
import { createWordStore } from '../../../src/story/words/word-store.js';

test('a store of words gives each its own, however many had its places before', () => {
  const findWord = createWordStore((raw) => raw, 1 << 12);
  const words = Array.from({ length: 100_000 }, (_, i) => String(i));
  for (const round of [1, 2]) {
    const wrong = words.filter((word) => findWord(word, textUnits(word), 0, word.length) !== word);
    expect(wrong, `${round}`).toEqual([]);
  }
});

test('a memo asks once, and again only when it has forgotten', () => {
  const asked: string[] = [];
  const find = createMemo((text) => asked.push(text));
  for (const text of ['mayor', 'mayor', ...Array.from({ length: 5000 }, (_, i) => String(i)), 'mayor'])
    find(text);
  expect(asked.filter((text) => text === 'mayor')).toHaveLength(2);
  expect(asked).toHaveLength(5002);
});

test('words of one shelf are both known in small letters', () => {
  const text = 'Tides come. Tolls fall. The tides and the tolls wait for Ada Lund and Mr. Hart.';
  const blocks = [{ type: 'paragraph' as const, start: 0, end: text.length }];
  const { lower, capital, alone, surnames } = findSpelling(findTokens(cutTokens(text, blocks), blocks, []));
  expect([...lower].sort()).toEqual(['the', 'tides', 'tolls']);
  expect([...capital].sort()).toEqual(['ada', 'hart', 'lund', 'mr']);
  expect([[...alone], [...surnames]]).toEqual([['hart'], ['lund']]);
});
