import { expect, test } from 'vitest';
import { FIRST_NAME, genderOf, lookUp } from '../../../src/story/words/lexicon.js';

test.each([
  ['maria', 'female'],
  ['dmytro', 'male'],
  // A man's in one country, a woman's in another.
  ['karan', null],
  ['nurul', null],
])('%s is a first name and tells %s', (name, gender) => {
  expect(lookUp(name) & FIRST_NAME).not.toBe(0);
  expect(genderOf(lookUp(name))).toBe(gender);
});

test('a title of a woman, or money, is no first name', () => {
  expect(lookUp('puan') & FIRST_NAME).toBe(0);
  expect(lookUp('rupiah') & FIRST_NAME).toBe(0);
});
