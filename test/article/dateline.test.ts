import { describe, expect, it } from 'vitest';
import { findDateline, measureDateline } from '../../src/article/dateline.js';

describe('a dateline', () => {
  it.each([
    [
      'OSTMARK, April 3 (Nordwire) — The last ferry left.',
      'OSTMARK, April 3 (Nordwire)',
      'The last ferry left.',
    ],
    ['ILMARSH – The water came.', 'ILMARSH', 'The water came.'],
    ['Tarnhaven (Coast Wire) -- Snow fell.', 'Tarnhaven (Coast Wire)', 'Snow fell.'],
  ])('is what stands before the dash in %j', (paragraph, dateline, rest) => {
    expect(findDateline(paragraph)).toBe(dateline);
    expect(paragraph.slice(measureDateline(paragraph))).toBe(rest);
  });

  it.each(['The last ferry — a steamer — left.', 'Snow fell.', '', '— Nothing.', '“NO” — said nobody.'])(
    'is not in %j',
    (paragraph) => {
      expect(findDateline(paragraph)).toBeNull();
      expect(measureDateline(paragraph)).toBe(0);
    },
  );
});
