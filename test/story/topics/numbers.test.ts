import { expect, test } from 'vitest';
import { keyOf, openNumbers } from '../../../src/story/topics/number-keys.js';
import { createPairNumbers } from '../../../src/story/topics/pair-numbers.js';
import { createTopicWord } from '../../../src/story/topics/topic-word.js';

test('pairs are numbered in their order, however many there are', () => {
  const numberOf = createPairNumbers();
  const pairs = Array.from({ length: 3000 }, (_, i) => [(i * 7) % 1000, i % 3] as const);
  for (const round of [1, 2])
    expect(
      pairs.map(([first, second]) => numberOf(first, second)),
      `${round}`,
    ).toEqual(pairs.map((_, i) => i));
});

test('the forms of a word have one number, also when the words of earlier articles were forgotten', () => {
  const [one, other] = [createTopicWord('toll'), createTopicWord('ferry')];
  for (let i = 0; i <= 1 << 16; i++) keyOf(`word ${i}`);
  const numberOf = openNumbers();
  expect([other, one, createTopicWord('Tolls'), createTopicWord('ferries')].map(numberOf)).toEqual([
    0, 1, 1, 0,
  ]);
});
