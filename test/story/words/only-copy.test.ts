import { describe, expect, it } from 'vitest';
import { onlyCopy } from '../../../src/story/words/only-copy.js';

describe('onlyCopy', () => {
  it.each(['ferry', 'søndre', 'a', '', '7', '007', '2016', '12345678901', '3.5', '"', '\\', '__proto__'])(
    'is the same text as %j',
    (text) => {
      expect(onlyCopy(` ${text}`.slice(1))).toBe(text);
    },
  );
});
