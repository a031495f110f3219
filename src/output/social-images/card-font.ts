/**
 * Text as outlines, so that an image needs no font where it is drawn and is the same on every machine. A face is two
 * files, the basic Latin letters and the rest of Latin; other scripts have no card.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype, { type Font, type PathCommand } from 'opentype.js';

export interface CardFont {
  /** Whether every character has a shape. */
  readonly covers: (text: string) => boolean;
  /** Width of a line in pixels. */
  readonly measure: (text: string, size: number) => number;
  /** Path data of a line, which begins at (x, y) on its base line. */
  readonly outline: (text: string, x: number, y: number, size: number) => string;
}

/** Reads Newsreader in one weight from its package. */
export function readCardFont(weight: 400 | 600): CardFont {
  const fonts = [readFont(`latin-${weight}`), readFont(`latin-ext-${weight}`)];
  const fontOf = (character: string) => fonts.find((font) => font.charToGlyphIndex(character) > 0);
  return {
    covers: (text) => Array.from(text).every((character) => fontOf(character) !== undefined),
    measure: (text, size) =>
      splitRuns(text, fontOf).reduce((width, run) => width + run.font.getAdvanceWidth(run.text, size), 0),
    outline: (text, x, y, size) => {
      let start = x;
      return splitRuns(text, fontOf)
        .map((run) => {
          const path = run.font.getPath(run.text, start, y, size).commands.map(formatCommand).join('');
          start += run.font.getAdvanceWidth(run.text, size);
          return path;
        })
        .join('');
    },
  };
}

function readFont(cut: string): Font {
  const file = createRequire(import.meta.url).resolve(
    `@fontsource/newsreader/files/newsreader-${cut}-normal.woff`,
  );
  const bytes = readFileSync(file);
  return opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

interface Run {
  readonly font: Font;
  readonly text: string;
}

/** A line as stretches of one font file each; characters without a shape are left out. */
function splitRuns(text: string, fontOf: (character: string) => Font | undefined): Run[] {
  const runs: Run[] = [];
  for (const character of text) {
    const font = fontOf(character);
    const last = runs.at(-1);
    if (font === undefined) continue;
    if (last?.font === font) runs[runs.length - 1] = { font, text: last.text + character };
    else runs.push({ font, text: character });
  }
  return runs;
}

/** `M72 200.3`, to a tenth of a pixel. (opentype.js 2.0.0 writes NaN for some numbers when it rounds them itself.) */
function formatCommand(command: PathCommand): string {
  switch (command.type) {
    case 'Z':
      return 'Z';
    case 'Q':
      return `Q${[command.x1, command.y1, command.x, command.y].map(round).join(' ')}`;
    case 'C':
      return `C${[command.x1, command.y1, command.x2, command.y2, command.x, command.y].map(round).join(' ')}`;
    default:
      return `${command.type}${[command.x, command.y].map(round).join(' ')}`;
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
