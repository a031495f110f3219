import { describe, expect, it } from 'vitest';
import { mapWithin } from '../../src/build/map-within.js';

describe('mapWithin', () => {
  it('gives a result for each item, in order', () => {
    expect(
      mapWithin(
        [1, 2, 3],
        1000,
        (n) => n * 2,
        () => -1,
      ),
    ).toEqual([2, 4, 6]);
    expect(
      mapWithin(
        [],
        1000,
        (n) => n,
        () => -1,
      ),
    ).toEqual([]);
  });

  it('gives up an item that never ends, and only that one', () => {
    const spin = (n: number): number => {
      while (n === 2) /* for ever */ ;
      return n;
    };
    expect(mapWithin([1, 2, 3], 50, spin, () => -1)).toEqual([1, -1, 3]);
  });

  it('stops a pattern that backtracks without end', () => {
    // Made at run time: the linter would rightly refuse it.
    const repeat = (inner: string) => new RegExp(`^(${inner})+$`);
    const slow = repeat('a+');
    const match = (text: string) => (slow.test(text) ? 'match' : 'none');
    expect(mapWithin(['aa', `${'a'.repeat(60)}!`, 'b'], 50, match, () => 'given up')).toEqual([
      'match',
      'given up',
      'none',
    ]);
  });

  it('does not count the time of the items before', () => {
    const wait = (n: number): number => {
      const end = performance.now() + 30;
      while (performance.now() < end) /* work */ ;
      return n;
    };
    const items = Array.from({ length: 10 }, (_, i) => i);
    expect(mapWithin(items, 100, wait, () => -1)).toEqual(items);
  });

  it('throws what the work throws', () => {
    expect(() =>
      mapWithin(
        [1],
        1000,
        () => {
          throw new Error('our own mistake');
        },
        () => -1,
      ),
    ).toThrow('our own mistake');
  });
});
