/**
 * The characters that serve as quotation marks, with what they are made for; whether one serves so where it stands is
 * decided from its surroundings in `marks.ts`.
 */

/** Marks of one style open and close each other at no cost. `doubled`: '' and ``; `broken`: badly decoded ones;
 * `replaced`: a question mark in place of one. */
export type MarkStyle =
  'straight' | 'curly' | 'doubled' | 'guillemet' | 'single' | 'corner' | 'broken' | 'replaced';

export interface Glyph {
  readonly style: MarkStyle;
  /** What the glyph is made for; 0: both. */
  readonly nature: 1 | 0 | -1;
}

export const OPENS = 1;
export const CLOSES = -1;

/** Those of several characters first; null: what only looks like a mark. */
export const GLYPHS = new Map<string, Glyph | null>([
  ["''", { style: 'doubled', nature: 0 }],
  ['’’', { style: 'doubled', nature: CLOSES }],
  ['‘‘', { style: 'doubled', nature: OPENS }],
  ['``', { style: 'doubled', nature: OPENS }],
  ['´´', { style: 'doubled', nature: CLOSES }],
  // What a program wrote for another one to read.
  ['\\"', { style: 'straight', nature: 0 }],
  ["\\'", { style: 'single', nature: 0 }],
  ['&quot;', { style: 'straight', nature: 0 }],
  ['&#34;', { style: 'straight', nature: 0 }],
  ['&ldquo;', { style: 'curly', nature: OPENS }],
  ['&#8220;', { style: 'curly', nature: OPENS }],
  ['&rdquo;', { style: 'curly', nature: CLOSES }],
  ['&#8221;', { style: 'curly', nature: CLOSES }],
  ['&apos;', { style: 'single', nature: 0 }],
  ['&#39;', { style: 'single', nature: 0 }],
  ['&lsquo;', { style: 'single', nature: OPENS }],
  ['&#8216;', { style: 'single', nature: OPENS }],
  ['&rsquo;', { style: 'single', nature: CLOSES }],
  ['&#8217;', { style: 'single', nature: CLOSES }],
  // UTF-8 that was read as Windows-1252 on its way.
  ['â€œ', { style: 'broken', nature: OPENS }],
  ['â€\u009d', { style: 'broken', nature: CLOSES }],
  ['â€?', { style: 'broken', nature: CLOSES }],
  ['â€™', { style: 'single', nature: CLOSES }],
  ['â€˜', { style: 'single', nature: OPENS }],
  // Broken dashes and dots, whose last character looks like a mark.
  ['â€“', null],
  ['â€”', null],
  ['â€¦', null],
  ['â€', { style: 'broken', nature: CLOSES }],
  ['"', { style: 'straight', nature: 0 }],
  ['″', { style: 'straight', nature: 0 }],
  ['＂', { style: 'straight', nature: 0 }],
  ['“', { style: 'curly', nature: OPENS }],
  ['‟', { style: 'curly', nature: OPENS }],
  ['”', { style: 'curly', nature: CLOSES }],
  ['„', { style: 'curly', nature: OPENS }],
  ['«', { style: 'guillemet', nature: OPENS }],
  ['»', { style: 'guillemet', nature: CLOSES }],
  ['「', { style: 'corner', nature: OPENS }],
  ['」', { style: 'corner', nature: CLOSES }],
  ['『', { style: 'corner', nature: OPENS }],
  ['』', { style: 'corner', nature: CLOSES }],
  ["'", { style: 'single', nature: 0 }],
  ['′', { style: 'single', nature: 0 }],
  ['‘', { style: 'single', nature: OPENS }],
  ['‛', { style: 'single', nature: OPENS }],
  ['’', { style: 'single', nature: CLOSES }],
  ['‚', { style: 'single', nature: OPENS }],
  ['‹', { style: 'single', nature: OPENS }],
  ['›', { style: 'single', nature: CLOSES }],
  ['`', { style: 'single', nature: OPENS }],
  ['´', { style: 'single', nature: CLOSES }],
  // What stands in place of a mark that an encoding did not have, or of each of its bytes.
  ['â??', { style: 'replaced', nature: 0 }],
  ['??', { style: 'replaced', nature: 0 }],
  ['\ufffd\ufffd\ufffd', { style: 'replaced', nature: 0 }],
  ['\ufffd\ufffd', { style: 'replaced', nature: 0 }],
  ['?', { style: 'replaced', nature: 0 }],
  ['\ufffd', { style: 'replaced', nature: 0 }],
]);
