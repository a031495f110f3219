import { expect, it } from 'vitest';
import { slug } from '../../src/story/slug.js';

it.each([
  ['Wanda Vázquez Garced', 'wanda-vazquez-garced'],
  ["O'Neil & Sons", 'oneil-and-sons'],
  ['../../etc', 'etc'],
  ['CON', 'x-con'],
  ['Lpt1', 'x-lpt1'],
  ['null', 'x-null'],
  ['Conrad', 'conrad'],
  ['__proto__', 'proto'],
  ['Bureau '.repeat(20), 'bureau-bureau-bureau-bureau-bureau-bureau-bureau-bureau-bureau-bureau-bureau'],
])('%s → %s', (name, expected) => {
  expect(slug(name)).toBe(expected);
});

it('is never empty', () => {
  for (const name of ['', '???', '李明', '🚢']) expect(slug(name)).toMatch(/^x-[a-z0-9]+$/);
});
