/**
 * Cards → PNG files. An image's name is a hash of what is on it, so that one rendered before needs no rendering again:
 * `previous` may give the bytes of the last build.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import type { SiteFile } from '../../website/pages/page.js';
import type { SocialCard } from '../../website/social-cards.js';
import { readCardFont } from './card-font.js';
import { drawCard, type CardFonts } from './draw-card.js';

/** One file a card and name, in the order of the cards. `previous` gives null for what it has not. */
export function renderSocialImages(
  cards: readonly SocialCard[],
  previous: (file: string) => Uint8Array | null = () => null,
): SiteFile[] {
  let fonts: CardFonts | null = null;
  const files = new Map<string, SiteFile>();
  for (const card of cards) {
    if (files.has(card.file)) continue;
    // Fonts are read when the first image is drawn: most builds draw none.
    const content = previous(card.file) ?? renderCard(card, (fonts ??= readCardFonts()));
    files.set(card.file, { file: card.file, content });
  }
  return [...files.values()];
}

function readCardFonts(): CardFonts {
  return { regular: readCardFont(400), bold: readCardFont(600) };
}

function renderCard(card: SocialCard, fonts: CardFonts): Uint8Array {
  return new Resvg(drawCard(card, fonts), { font: { loadSystemFonts: false } }).render().asPng();
}

const PNG = Buffer.from('89504e470d0a1a0a', 'hex');

/** Reads images of the last build, for `previous`; null for what the folder has not. */
export function readImagesFrom(folder: string): (file: string) => Uint8Array | null {
  return (file) => {
    try {
      const bytes = readFileSync(join(folder, file));
      return bytes.subarray(0, PNG.length).equals(PNG) ? bytes : null;
    } catch {
      return null;
    }
  };
}
