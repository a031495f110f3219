import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildTokens, contrastOf } from '../../src/website/build-tokens.js';
import { PUBLICATION } from './make-digest.js';

const tokens = (more: object) => buildTokens({ ...PUBLICATION, accent: null, ...more });
const colours = (css: string) =>
  Array.from(css.matchAll(/#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/g), ([, r, g, b]) =>
    [r!, g!, b!].map((part) => parseInt(part, 16)),
  ) as unknown as (readonly [number, number, number])[];

describe('buildTokens', () => {
  test('a publication without wishes has no sheet of its own', () => {
    expect(tokens({})).toBeNull();
  });

  test('fonts and measure become custom properties', () => {
    expect(tokens({ fonts: { text: 'Charter, serif' }, measure: '36rem' })).toBe(
      ':root {\n  --serif: Charter, serif;\n  --measure: 36rem;\n}\n',
    );
  });

  test('an accent that can be read on both papers stays as it is where it can', () => {
    expect(tokens({ accent: '#8c1d18' })).toMatch(/light-dark\(#8c1d18, #/);
  });

  test('any accent can be read on both papers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (value) => {
        const [light, dark] = colours(tokens({ accent: `#${value.toString(16).padStart(6, '0')}` })!);
        expect(contrastOf(light!, [0xfd, 0xfb, 0xf6])).toBeGreaterThan(6.9);
        expect(contrastOf(dark!, [0x11, 0x15, 0x1b])).toBeGreaterThan(6.9);
      }),
    );
  });
});
