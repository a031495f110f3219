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
  /** SVG elements of a line, which begins at (x, y) on its base line. */
  readonly outline: (text: string, x: number, y: number, size: number) => string;
}

/** Reads Newsreader in one weight from its package. */
export function readCardFont(weight: 400 | 600): CardFont {
  const faces = [readFace(`latin-${weight}`), readFace(`latin-ext-${weight}`)];
  const faceOf = (character: string) => faces.find(({ font }) => font.charToGlyphIndex(character) > 0);
  return {
    covers: (text) => Array.from(text).every((character) => faceOf(character) !== undefined),
    measure: (text, size) =>
      splitRuns(text, faceOf).reduce((width, run) => width + run.face.shape(run.text).width * size, 0),
    outline: (text, x, y, size) => {
      let start = x;
      return splitRuns(text, faceOf)
        .map(({ face, text: run }) => {
          const { width, glyphs } = face.shape(run);
          const scale = size / face.font.unitsPerEm;
          const place = `translate(${round(start)} ${round(y)}) scale(${scale} ${-scale})`;
          start += width * size;
          return `<g transform="${place}">${glyphs}</g>`;
        })
        .join('');
    },
  };
}

/** A font file and what shapes a word in it. */
interface Face {
  readonly font: Font;
  readonly shape: (word: string) => Shape;
}

function readFace(cut: string): Face {
  const file = createRequire(import.meta.url).resolve(
    `@fontsource/newsreader/files/newsreader-${cut}-normal.woff`,
  );
  const bytes = readFileSync(file);
  const font = opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  return { font, shape: rememberShapes(font) };
}

interface Shape {
  /** In ems. */
  readonly width: number;
  /** SVG elements in units of the font, upwards from the base line. */
  readonly glyphs: string;
}

/** Shapes a word once, and formats a glyph once: both take longer than all the rest of a card. */
function rememberShapes(font: Font): (word: string) => Shape {
  const words = new Map<string, Shape>();
  const outlines = new Map<number, string>();
  return (word) => {
    const shape = words.get(word) ?? shapeWord(word, font, outlines);
    words.set(word, shape);
    return shape;
  };
}

function shapeWord(word: string, font: Font, outlines: Map<number, string>): Shape {
  let glyphs = '';
  const width = font.forEachGlyph(word, 0, 0, font.unitsPerEm, undefined, (glyph, x) => {
    const outline = outlines.get(glyph.index) ?? glyph.path.commands.map(formatCommand).join('');
    outlines.set(glyph.index, outline);
    if (outline !== '') glyphs += `<path transform="translate(${round(x)})" d="${outline}"/>`;
  });
  return { width: width / font.unitsPerEm, glyphs };
}

interface Run {
  readonly face: Face;
  readonly text: string;
}

/** A line as words and spaces, each in one font file; characters without a shape are left out. */
function splitRuns(line: string, faceOf: (character: string) => Face | undefined): Run[] {
  const runs: Run[] = [];
  for (const character of line) {
    const face = faceOf(character);
    const last = runs.at(-1);
    if (face === undefined) continue;
    if (last?.face === face && last.text !== ' ' && character !== ' ') {
      runs[runs.length - 1] = { face, text: last.text + character };
    } else runs.push({ face, text: character });
  }
  return runs;
}

/** `M72 200.3`; opentype.js 2.0.0 writes NaN for some numbers when it formats them itself. */
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
