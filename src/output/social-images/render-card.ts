/** One card → the bytes of a PNG file. */
import { Resvg } from '@resvg/resvg-js';
import type { SocialCard } from '../../website/social-cards.js';
import { readCardFont } from './card-font.js';
import { type CardFonts, drawCard } from './draw-card.js';

let fonts: CardFonts | null = null;

export function renderCard(card: SocialCard): Uint8Array {
  fonts ??= { regular: readCardFont(400), bold: readCardFont(600) };
  return new Resvg(drawCard(card, fonts), { font: { loadSystemFonts: false } }).render().asPng();
}
