/**
 * The characters that serve as quotation marks, with what they are made for; whether one serves so where it stands is
 * decided from its surroundings in `marks.ts`.
 */

/** Marks of one style open and close each other at no cost. `doubled`: '' and ``; `broken`: badly decoded ones;
 * `replaced`: a question mark in place of one. */
export type MarkStyle =
  'straight' | 'curly' | 'doubled' | 'low' | 'guillemet' | 'single' | 'corner' | 'broken' | 'replaced';

export interface Glyph {
  readonly style: MarkStyle;
  /** What the glyph is made for; 0: both. */
  readonly nature: 1 | 0 | -1;
}

export const OPENS = 1;
export const CLOSES = -1;

const GLYPHS = new Map<string, Glyph>([
  ['"', { style: 'straight', nature: 0 }],
  ['＂', { style: 'straight', nature: 0 }],
  ['“', { style: 'curly', nature: OPENS }],
  ['‟', { style: 'curly', nature: OPENS }],
  ['”', { style: 'curly', nature: CLOSES }],
  ['„', { style: 'low', nature: OPENS }],
  ['«', { style: 'guillemet', nature: OPENS }],
  ['»', { style: 'guillemet', nature: CLOSES }],
  ['「', { style: 'corner', nature: OPENS }],
  ['」', { style: 'corner', nature: CLOSES }],
  ['『', { style: 'corner', nature: OPENS }],
  ['』', { style: 'corner', nature: CLOSES }],
  ["'", { style: 'single', nature: 0 }],
  ['‘', { style: 'single', nature: OPENS }],
  ['‛', { style: 'single', nature: OPENS }],
  ['’', { style: 'single', nature: CLOSES }],
  ['‚', { style: 'single', nature: OPENS }],
  ['‹', { style: 'single', nature: OPENS }],
  ['›', { style: 'single', nature: CLOSES }],
  ['`', { style: 'single', nature: OPENS }],
  ['´', { style: 'single', nature: CLOSES }],
  // What stands in place of a mark that an encoding did not have.
  ['?', { style: 'replaced', nature: 0 }],
  ['\ufffd', { style: 'replaced', nature: 0 }],
]);

/** Marks of several characters: doubled singles, and UTF-8 that was read as Windows-1252 on its way. */
const SEQUENCES: readonly (readonly [string, Glyph | null])[] = [
  ["''", { style: 'doubled', nature: 0 }],
  ['’’', { style: 'doubled', nature: CLOSES }],
  ['‘‘', { style: 'doubled', nature: OPENS }],
  ['``', { style: 'doubled', nature: OPENS }],
  ['´´', { style: 'doubled', nature: CLOSES }],
  ['â€œ', { style: 'broken', nature: OPENS }],
  ['â€\u009d', { style: 'broken', nature: CLOSES }],
  // Broken dashes, dots and apostrophes, whose last character looks like a mark.
  ['â€“', null],
  ['â€”', null],
  ['â€™', null],
  ['â€˜', null],
  ['â€¦', null],
  ['â€', { style: 'broken', nature: CLOSES }],
];

/** Code units that can begin a mark, as a table for the scan: 1 a mark, 2 perhaps the first of several. */
const FIRST = new Uint8Array(0x10000);
const GLYPH_OF: (Glyph | undefined)[] = [];
for (const [text, glyph] of GLYPHS) {
  FIRST[text.charCodeAt(0)] = 1;
  GLYPH_OF[text.charCodeAt(0)] = glyph;
}
for (const [text] of SEQUENCES) FIRST[text.charCodeAt(0)] = 2;

/** A glyph and how many code units it takes; `glyph` is null for what only looks like a mark. */
export interface FoundGlyph {
  readonly glyph: Glyph | null;
  readonly length: number;
}

/** Whether a code unit is, or begins, a mark. */
export function mayBeMark(c: number): boolean {
  return FIRST[c]! > 0;
}

/** The glyph at `at`, none of it beyond `end`. */
export function glyphAt(text: string, at: number, end: number): FoundGlyph | undefined {
  const c = text.charCodeAt(at);
  const sequence = FIRST[c] === 2 ? sequenceAt(text, at, end) : undefined;
  if (sequence !== undefined) return { glyph: sequence[1], length: sequence[0].length };
  const glyph = GLYPH_OF[c];
  return glyph === undefined ? undefined : { glyph, length: 1 };
}

function sequenceAt(text: string, at: number, end: number): readonly [string, Glyph | null] | undefined {
  return SEQUENCES.find(([sequence]) => at + sequence.length <= end && text.startsWith(sequence, at));
}
