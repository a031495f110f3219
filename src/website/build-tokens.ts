/**
 * The publication's own design tokens as a style sheet (`assets/tokens.css`), for no page carries style of its own.
 *
 *     accent: "#0a7d4f"  →  :root { --accent: light-dark(#075537, #549c80); }
 *
 * An accent is made darker for the light paper and lighter for the dark one until its words can be read on it.
 */
import type { Publication } from '../types.js';

const LIGHT_PAPER: Colour = [0xfd, 0xfb, 0xf6];
const DARK_PAPER: Colour = [0x11, 0x15, 0x1b];
/** Links stand in running text: they get the contrast of text. */
const CONTRAST = 7;

type Colour = readonly [number, number, number];

/** Null where the publication sets no token. */
export function buildTokens({ accent, fonts, measure }: Publication): string | null {
  const colour = accent === null ? null : parseColour(accent);
  const tokens = [
    colour === null ? null : `--accent: ${formatAccent(colour)};`,
    fonts?.text === undefined ? null : `--serif: ${fonts.text};`,
    fonts?.labels === undefined ? null : `--sans: ${fonts.labels};`,
    measure === undefined ? null : `--measure: ${measure};`,
  ].filter((token) => token !== null);
  return tokens.length === 0 ? null : `:root {\n  ${tokens.join('\n  ')}\n}\n`;
}

function formatAccent(colour: Colour): string {
  const light = formatColour(mixUntilReadable(colour, [0, 0, 0], LIGHT_PAPER));
  const dark = formatColour(mixUntilReadable(colour, [255, 255, 255], DARK_PAPER));
  return `light-dark(${light}, ${dark})`;
}

function parseColour(hex: string): Colour | null {
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex)?.slice(1);
  return parts ? (parts.map((part) => parseInt(part, 16)) as unknown as Colour) : null;
}

const formatColour = (colour: Colour) =>
  `#${colour.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;

/** Steps of a twentieth towards black or white, which always arrive. */
function mixUntilReadable(colour: Colour, towards: Colour, paper: Colour): Colour {
  for (let step = 0; step < 20; step++) {
    const mixed = colour.map((value, i) => value + (towards[i]! - value) * (step / 20)) as unknown as Colour;
    if (contrastOf(mixed, paper) >= CONTRAST) return mixed;
  }
  return towards;
}

/** The ratio of WCAG 2: 1 to 21. */
export function contrastOf(a: Colour, b: Colour): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
