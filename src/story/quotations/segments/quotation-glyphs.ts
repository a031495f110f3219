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

/** By style and nature, a space between two. */
const KINDS: readonly [MarkStyle, Glyph['nature'], string][] = [
  ['straight', 0, '" ″ ＂ &quot; &#34;'],
  ['curly', OPENS, '“ ‟ „ &ldquo; &#8220;'],
  ['curly', CLOSES, '” &rdquo; &#8221;'],
  ['doubled', 0, "''"],
  ['doubled', OPENS, '‘‘ ``'],
  ['doubled', CLOSES, '’’ ´´'],
  ['guillemet', OPENS, '«'],
  ['guillemet', CLOSES, '»'],
  ['corner', OPENS, '「 『'],
  ['corner', CLOSES, '」 』'],
  ['single', 0, "' ′ &apos; &#39;"],
  ['single', OPENS, '‘ ‛ ‚ ‹ ` &lsquo; &#8216;'],
  ['single', CLOSES, '’ › ´ &rsquo; &#8217;'],
  // What a program wrote for another one to read.
  ['straight', 0, '\\"'],
  ['single', 0, "\\'"],
  // UTF-8 that was read as Windows-1252 on its way.
  ['broken', OPENS, 'â€œ'],
  ['broken', CLOSES, 'â€\u009d â€? â€'],
  ['single', OPENS, 'â€˜'],
  ['single', CLOSES, 'â€™'],
  // What stands in place of a mark that an encoding did not have, or of each of its bytes.
  ['replaced', 0, 'â?? ?? \ufffd\ufffd\ufffd \ufffd\ufffd ? \ufffd'],
];

/** Broken dashes and dots, whose last character looks like a mark. */
const NO_MARKS = 'â€“ â€” â€¦';

/** Null: what only looks like a mark. */
export const GLYPHS: ReadonlyMap<string, Glyph | null> = new Map([
  ...KINDS.flatMap(([style, nature, glyphs]) =>
    glyphs.split(' ').map((glyph): [string, Glyph | null] => [glyph, { style, nature }]),
  ),
  ...NO_MARKS.split(' ').map((glyph): [string, Glyph | null] => [glyph, null]),
]);
