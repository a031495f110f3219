/**
 * Finds everything in a stretch of text that could be a quotation mark, and weighs what its surroundings say: how dear
 * it is to read it as opening, as closing, or as no quotation mark at all (an apostrophe, inches, a prime, a stray).
 * What is cheapest over the whole paragraph is decided in `pair-marks.ts`.
 *
 *   6'2" tall, "I see," she said   →   " (no mark at all)   " (opens)   " (closes)
 */
import type { Span } from '../../../types.js';
import { CLOSES, GLYPHS, OPENS, type Glyph, type MarkStyle } from './quotation-glyphs.js';

/** A possible quotation mark. Costs: 0 what its surroundings plead for, 4 what they plead against. */
export interface QuotationMark extends Span {
  readonly style: MarkStyle;
  readonly open: number;
  readonly close: number;
  readonly ignore: number;
}

/** In UTF-16 units. */
const LONGEST_GLYPH = Math.max(...[...GLYPHS.keys()].map((glyph) => glyph.length));
/** By UTF-16 unit: whether it is a mark, or begins one of several characters. Nearly all characters are out at one look. */
const IS_MARK = 1;
const BEGINS = 2;
const UNITS = new Uint8Array(0x10000);
for (const glyph of GLYPHS.keys()) UNITS[glyph.charCodeAt(0)]! |= glyph.length === 1 ? IS_MARK : BEGINS;
const isMark = (code: number): boolean => (UNITS[code]! & IS_MARK) !== 0;
const WORD_CHAR = /^[\p{L}\p{N}]/u;

/** All possible quotation marks in `text` from `start` to `end`, in order. Apostrophes inside words are left out. */
export function findMarks(text: string, start: number, end: number): QuotationMark[] {
  const marks: QuotationMark[] = [];
  for (let at = start; at < end; at++) {
    const kinds = UNITS[text.charCodeAt(at)]!;
    if (kinds === 0) continue;
    const found = (kinds & BEGINS) === 0 ? text[at]! : longestGlyph(text, at, end);
    const glyph = GLYPHS.get(found);
    const span = { start: at, end: at + found.length };
    at = span.end - 1;
    if (!glyph || (glyph.style === 'single' && isInsideWord(text, span))) continue;
    const mark = weighMark(text, span, glyph);
    if (mark !== null) marks.push(mark);
  }
  return marks;
}

/** At `at`: one of several characters, else the character. */
function longestGlyph(text: string, at: number, end: number): string {
  for (let length = LONGEST_GLYPH; length > 1; length--) {
    const glyph = text.slice(at, Math.min(at + length, end));
    if (GLYPHS.has(glyph)) return glyph;
  }
  return text[at]!;
}

/** The apostrophe of O'Brien, don't and 6'2: no mark in any reading. */
function isInsideWord(text: string, { start, end }: Span): boolean {
  return WORD_CHAR.test(text[start - 1] ?? '') && WORD_CHAR.test(text[end] ?? '');
}

/** What the two sides plead for. Dashes, slashes and colons are gaps: they may belong to either. */
const COSTS = {
  gap: { gap: [1.5, 1.5], word: [0, 4] },
  stop: { gap: [4, 0], word: [2.6, 1] },
  digit: { gap: [4, 0.1], word: [2.5, 2.5] },
  word: { gap: [4, 0], word: [2.5, 2.5] },
} as const;

function weighMark(text: string, span: Span, glyph: Glyph): QuotationMark | null {
  const before = sideBefore(text, span.start);
  const after = sideAfter(text, span.end);
  // ?So,? she said: a question mark where none can stand, before a word or behind another stop.
  if (glyph.style === 'replaced' && !(after === 'word' ? before === 'gap' : before === 'stop')) return null;
  const [open, close] = COSTS[before][after];
  const ignore =
    glyph.style === 'single' && !'‹›'.includes(text[span.start]!)
      ? ignoreSingle(text, span, before, after)
      : ignoreDouble(text, span, before, after, glyph);
  // What is plainly an apostrophe or a sign for inches can hardly be anything else.
  const doubt = ignore === 0 ? 1 : 0;
  return {
    start: span.start,
    end: span.end,
    style: glyph.style,
    open: open + doubt + (glyph.nature === CLOSES ? 2 : 0),
    close: close + doubt + (glyph.nature === OPENS ? 2 : 0),
    ignore,
  };
}

/** What it costs to take a double mark, or ‹, for none: little after a digit (5" pipe), nothing in 6'2"; "Home » News" is a path. */
function ignoreDouble(
  text: string,
  { start }: Span,
  before: keyof typeof COSTS,
  after: 'gap' | 'word',
  { style }: Glyph,
): number {
  if (style === 'replaced') return 0.5;
  if (before === 'gap' && after === 'gap') return 2.4;
  if (before !== 'digit') return 3;
  return /['’′]\d{1,3}$/u.test(text.slice(Math.max(0, start - 4), start)) ? 0 : 0.8;
}

/** What it costs to take a single mark for an apostrophe: little in players', 'tis and the '90s. */
function ignoreSingle(text: string, span: Span, before: keyof typeof COSTS, after: 'gap' | 'word'): number {
  if (after === 'word') return ELIDED.test(text.slice(span.end, span.end + 7)) ? 0 : 2;
  // ‚So‘, as Germans write: no apostrophe looks like that.
  if (before === 'gap' || before === 'stop' || text[span.start] === '‘') return 2.5;
  if (before === 'digit') return 0.3;
  const owns = 'sSzZxX'.includes(text[span.start - 1]!) && OWNED.test(text.slice(span.end, span.end + 8));
  return owns ? 0.3 : 0.8;
}

/** What a word of the plural owns: "the players' bridge", but not "the players' and", "the players',". */
const OWNED =
  /^\s(?!(?:and|as|at|but|by|for|from|he|in|is|of|on|or|said|says|she|that|the|they|to|was|were|who|with)\b)\p{L}/u;

/** Words that begin with an apostrophe: 'tis, the '90s, rock 'n' roll. */
const ELIDED =
  /^(?:\d\d(?!\d)|(?:tis|twas|twere|till?|em|[nstdm]|bout|cause|cos|coz|course|round|neath|nuff|ello|er|im|ere|ll|re|ve)(?![a-z]))/iu;

/** Looks past other marks, no farther than a few: a text may be nothing but marks. */
function sideBefore(text: string, at: number): keyof typeof COSTS {
  let i = at - 1;
  while (i > at - 7 && text[i] !== '?' && isMark(text.charCodeAt(i))) i--;
  const beside = text[i] ?? ' ';
  if (isGap(beside) || '([{=:;'.includes(beside)) return 'gap';
  if (',.!?…)]'.includes(beside)) return 'stop';
  return '0123456789'.includes(beside) ? 'digit' : 'word';
}

/** An ellipsis begins a quotation as often as it follows one. */
function sideAfter(text: string, at: number): 'gap' | 'word' {
  let i = at;
  while (i < at + 6 && isMark(text.charCodeAt(i))) i++;
  const beside = text[i] ?? ' ';
  const isStop = beside === '.' ? text[i + 1] !== '.' : ')]}>,:;!?'.includes(beside);
  return isStop || isGap(beside) ? 'gap' : 'word';
}

function isGap(char: string): boolean {
  return char.trim() === '' || '\u200b/-‐‑‒–—―'.includes(char);
}
