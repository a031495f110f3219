/**
 * A card for social networks as SVG: the strongest quotation of a story with its speaker, or else its headline, large;
 * the publication's name above, the headline below.
 */
import { CARD_SIZE, type SocialCard } from '../../website/social-cards.js';
import type { CardFont } from './card-font.js';

const { width: CARD_WIDTH, height: CARD_HEIGHT } = CARD_SIZE;

const MARGIN = 72;
const MEASURE = CARD_WIDTH - 2 * MARGIN;
const INK = '#1a1815';
const FAINT = '#5f5a52';
const PAPER = '#fdfbf6';
const SIZES = [72, 62, 54, 46, 40];
const LINE_HEIGHT = 1.14;
/** What there is for the large words, between the publication's name and the lines below them. */
const STAGE = 350;

export interface CardFonts {
  readonly regular: CardFont;
  readonly bold: CardFont;
}

/** The whole SVG; all text is outlines. */
export function drawCard(card: SocialCard, fonts: CardFonts): string {
  const words = card.quote?.words ?? card.headline;
  const { size, lines } = fitText(words, fonts.bold);
  const top = 132 + size;
  const below = top + (lines.length - 1) * size * LINE_HEIGHT + 76;
  const foot = card.quote === null ? (card.outlet ?? '') : card.headline;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_WIDTH}" height="${CARD_HEIGHT}">`,
    `<path fill="${PAPER}" d="M0 0H${CARD_WIDTH}V${CARD_HEIGHT}H0Z"/>`,
    `<path fill="${card.accent}" d="M0 0H${CARD_WIDTH}V14H0Z"/>`,
    textPath(clipLine(card.publication, fonts.regular, 32), fonts.regular, 92, 32, FAINT),
    ...lines.map((line, at) => textPath(line, fonts.bold, top + at * size * LINE_HEIGHT, size, INK)),
    card.quote === null
      ? ''
      : textPath(
          clipLine(`— ${card.quote.speaker}`, fonts.regular, 38),
          fonts.regular,
          below,
          38,
          card.accent,
        ),
    `<path fill="${FAINT}" d="M${MARGIN} 552H${CARD_WIDTH - MARGIN}V553H${MARGIN}Z"/>`,
    textPath(clipLine(foot, fonts.regular, 30), fonts.regular, 594, 30, FAINT),
    '</svg>',
  ].join('');
}

function textPath(text: string, font: CardFont, y: number, size: number, colour: string): string {
  return text === '' ? '' : `<g fill="${colour}">${font.outline(text, MARGIN, y, size)}</g>`;
}

/** The largest size at which the words fit the stage; at the smallest they are cut. */
function fitText(words: string, font: CardFont): { size: number; lines: string[] } {
  for (const size of SIZES) {
    const lines = breakLines(words, font, size);
    if (lines.length <= maxLines(size)) return { size, lines };
  }
  const size = SIZES.at(-1)!;
  const lines = breakLines(words, font, size).slice(0, maxLines(size));
  return { size, lines: [...lines.slice(0, -1), clipLine(`${lines.at(-1)!} …`, font, size)] };
}

function maxLines(size: number): number {
  return Math.floor(STAGE / (size * LINE_HEIGHT));
}

/** Breaks at spaces; a word wider than the measure gets a line of its own and is cut there. */
function breakLines(words: string, font: CardFont, size: number): string[] {
  const lines: string[] = [];
  const space = font.measure(' ', size);
  let width = 0;
  for (const word of words.split(' ')) {
    const own = font.measure(word, size);
    if (lines.length > 0 && width + space + own <= MEASURE) {
      lines.push(`${lines.pop()!} ${word}`);
      width += space + own;
    } else {
      lines.push(own <= MEASURE ? word : clipLine(word, font, size));
      width = own;
    }
  }
  return lines;
}

/** One line no wider than the measure, cut with an ellipsis. */
function clipLine(text: string, font: CardFont, size: number): string {
  if (font.measure(text, size) <= MEASURE) return text;
  const characters = Array.from(text);
  let kept = Math.min(characters.length, Math.ceil(MEASURE / (size * 0.3)));
  while (kept > 0 && font.measure(`${characters.slice(0, kept).join('')}…`, size) > MEASURE) kept--;
  return `${characters.slice(0, kept).join('').trimEnd()}…`;
}
