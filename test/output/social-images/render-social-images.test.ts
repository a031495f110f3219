import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCardFont } from '../../../src/output/social-images/card-font.js';
import { drawCard } from '../../../src/output/social-images/draw-card.js';
import { renderCard } from '../../../src/output/social-images/render-card.js';
import {
  readImagesFrom,
  renderSocialImages,
} from '../../../src/output/social-images/render-social-images.js';
import { temporaryFolder } from '../../temporary-folder.js';
import { CARD_SIZE, isDrawable, type SocialCard } from '../../../src/website/social-cards.js';

const CARD: SocialCard = {
  file: 'social/0123456789abcdef0123.png',
  publication: 'The Vale Digest',
  headline: 'Ferry company and unions meet in Ostmark after a week of strikes',
  outlet: 'Ostmark Courier',
  quote: { words: '“The ferry will sail past the quay, with or without them”', speaker: 'Sigrid Halvorsen' },
  accent: '#8c1d18',
};
const FONTS = { regular: readCardFont(400), bold: readCardFont(600) };

/** The largest x at which a glyph of the card begins, in pixels. */
function rightmost(svg: string): number {
  const lines = [...svg.matchAll(/<g transform="translate\((\S+) \S+\) scale\((\S+) \S+\)">(.*?)<\/g>/g)];
  const starts = lines.flatMap(([, x, scale, glyphs]) =>
    [...glyphs!.matchAll(/translate\((\S+)\)/g)].map(([, at]) => Number(x) + Number(scale) * Number(at)),
  );
  return starts.reduce((a, b) => Math.max(a, b), 0);
}

describe('a card', () => {
  it('is a PNG of 1200 by 630, the same each time', () => {
    const bytes = Buffer.from(renderCard(CARD));
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(Buffer.compare(bytes, Buffer.from(renderCard(CARD)))).toBe(0);
  });

  it('is drawn once and taken from the last build where that has it', async () => {
    const known = new Uint8Array([1, 2, 3]);
    expect(await renderSocialImages([CARD, CARD], () => known)).toEqual([
      { file: CARD.file, content: known },
    ]);
  });

  it('is not taken from what is no image', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'social'));
    writeFileSync(join(folder, CARD.file), 'not an image');
    expect(readImagesFrom(folder)(CARD.file)).toBeNull();
    expect(readImagesFrom(folder)('social/other.png')).toBeNull();
    writeFileSync(join(folder, CARD.file), renderCard(CARD));
    expect(readImagesFrom(folder)(CARD.file)).toEqual(Buffer.from(renderCard(CARD)));
  });

  it.each([
    ['a long headline', { ...CARD, quote: null, headline: 'The council of Ostmark debates '.repeat(30) }],
    ['one long word', { ...CARD, quote: null, headline: 'Donaudampfschiff'.repeat(12) }],
    [
      'a long quotation',
      { ...CARD, quote: { words: 'Word '.repeat(60).trim(), speaker: 'Name '.repeat(40) } },
    ],
    ['accents of all Latin', { ...CARD, headline: 'Łódź ő ş ž ą – “naïve” café €' }],
  ])('keeps %s inside', (_, card) => {
    const svg = drawCard(card, FONTS);
    expect(svg).not.toMatch(/NaN|e-\d/);
    const right = rightmost(svg);
    expect(right).toBeGreaterThan(200);
    expect(right).toBeLessThanOrEqual(CARD_SIZE.width - 80);
  });

  it('has a shape for every character a card may hold', () => {
    const drawable = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code)).filter(
      isDrawable,
    );
    expect(drawable.length).toBeGreaterThan(300);
    const missing = drawable.filter((character) => !FONTS.bold.covers(character));
    expect(missing.join('')).toBe('');
  });
});
