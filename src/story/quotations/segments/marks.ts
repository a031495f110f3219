/**
 * Finds everything in a stretch of text that could be a quotation mark, and weighs what its surroundings say: how dear
 * it is to read it as opening, as closing, or as no quotation mark at all (an apostrophe, inches, a prime, a stray).
 * What is cheapest over the whole paragraph is decided in `pair-marks.ts`.
 *
 *   6'2" tall, "I see," she said   →   " (no mark at all)   " (opens)   " (closes)
 */
import type { Span } from '../../../types.js';
import { isClipped, isElision } from './elisions.js';
import { CLOSES, glyphAt, mayBeMark, OPENS, type Glyph, type MarkStyle } from './quotation-glyphs.js';

/** A possible quotation mark. Costs: 0 what its surroundings plead for, 4 what they plead against. */
export interface QuotationMark extends Span {
  readonly style: MarkStyle;
  readonly open: number;
  readonly close: number;
  readonly ignore: number;
}

/** All possible quotation marks in `text` from `start` to `end`, in order. Apostrophes inside words are left out. */
export function findMarks(text: string, start: number, end: number): QuotationMark[] {
  const marks: QuotationMark[] = [];
  for (let at = start; at < end; at++) {
    const c = text.charCodeAt(at);
    if (!mayBeMark(c) || (isApostrophe(c) && isInsideWord(text, at, start, end))) continue;
    const found = glyphAt(text, at, end);
    if (found === undefined) continue;
    const span = { start: at, end: at + found.length };
    if (found.glyph?.style === 'replaced' && !isReplacedMark(text, at, start, end)) continue;
    if (found.glyph !== null) marks.push(weigh(text, span, found.glyph, start, end));
    at = span.end - 1;
  }
  return marks;
}

/** ?So,? she said: a question mark where none can stand, before a word or behind another stop. */
function isReplacedMark(text: string, at: number, from: number, to: number): boolean {
  const before = sideBefore(text, at, from);
  const after = sideAfter(text, at + 1, to);
  return (before === 'gap' && after === 'word') || (before === 'stop' && after === 'gap');
}

function isApostrophe(c: number): boolean {
  return c === 0x27 || c === 0x2019 || c === 0x2018 || c === 0x60 || c === 0xb4;
}

/** The apostrophe of O'Brien, don't and 6'2: no mark in any reading. */
function isInsideWord(text: string, at: number, from: number, to: number): boolean {
  return (
    at > from && at + 1 < to && isWordUnit(text.charCodeAt(at - 1)) && isWordUnit(text.charCodeAt(at + 1))
  );
}

function isWordUnit(c: number): boolean {
  return (c >= 0x61 && c <= 0x7a) || (c >= 0x41 && c <= 0x5a) || isDigit(c) || (c >= 0xc0 && c < 0x2000);
}

// ── Surroundings ───────────────────────────────────────────────────────────────────────────────────────────────────

/** What stands beside a mark. `soft`: a dash or slash, which may belong to either side. */
type Side = 'gap' | 'soft' | 'stop' | 'colon' | 'digit' | 'word';

const COSTS: Readonly<
  Record<Side, Readonly<Record<'gap' | 'soft' | 'word', readonly [open: number, close: number]>>>
> = {
  gap: { gap: [1.5, 1.5], soft: [0.5, 3], word: [0, 4] },
  soft: { gap: [3, 0.3], soft: [1.5, 1.5], word: [0.3, 3] },
  stop: { gap: [4, 0], soft: [3, 0.2], word: [2.6, 1] },
  colon: { gap: [3, 1], soft: [2, 1.5], word: [0.7, 3] },
  digit: { gap: [4, 0.1], soft: [3, 0.3], word: [2.5, 2.5] },
  word: { gap: [4, 0], soft: [3, 0.3], word: [2.5, 2.5] },
};

function weigh(text: string, span: Span, glyph: Glyph, from: number, to: number): QuotationMark {
  const before = sideBefore(text, span.start, from);
  const after = sideAfter(text, span.end, to);
  const [open, close] = COSTS[before][after];
  const ignore =
    glyph.style === 'single'
      ? ignoreSingle(text, span, before, after)
      : ignoreDouble(text, span, before, glyph);
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

/** What it costs to take a double mark for none: little after a digit (5" pipe), nothing in 6'2". */
function ignoreDouble(text: string, span: Span, before: Side, glyph: Glyph): number {
  if (glyph.style === 'replaced') return 0.5;
  if (before !== 'digit' || glyph.nature === OPENS) return 3;
  let at = span.start - 1;
  while (at > span.start - 4 && isDigit(text.charCodeAt(at))) at--;
  return "'’′".includes(text[at] ?? ' ') && isDigit(text.charCodeAt(at - 1)) ? 0 : 0.8;
}

/** What it costs to take a single mark for an apostrophe: little in players', 'tis and the '90s. */
function ignoreSingle(text: string, span: Span, before: Side, after: Side): number {
  if (after === 'word' && before === 'gap') return isElision(text, span.end) ? 0 : 2;
  if (after !== 'word' && (before === 'word' || before === 'digit')) {
    if (isClipped(text, span.start)) return 0;
    return 'sSzZxX'.includes(text[span.start - 1]!) || before === 'digit' ? 0.3 : 0.8;
  }
  return 2.5;
}

/** â begins broken marks, but is a letter too. */
function isMarkUnit(c: number): boolean {
  return mayBeMark(c) && c !== 0xe2 && c !== 0x3f;
}

function sideBefore(text: string, at: number, from: number): Side {
  let i = at - 1;
  while (i >= from && i >= at - 6 && isMarkUnit(text.charCodeAt(i))) i--;
  if (i < from) return 'gap';
  const c = text.charCodeAt(i);
  if (isSpace(c) || c === 0x28 || c === 0x5b || c === 0x7b || c === 0x3d) return 'gap';
  if (isDash(c) || c === 0x2f) return 'soft';
  if (c === 0x3a || c === 0x3b) return 'colon';
  if (c === 0x2c || c === 0x2e || c === 0x21 || c === 0x3f || c === 0x2026 || c === 0x29 || c === 0x5d)
    return 'stop';
  return isDigit(c) ? 'digit' : 'word';
}

function sideAfter(text: string, at: number, to: number): 'gap' | 'soft' | 'word' {
  let i = at;
  while (i < to && i < at + 6 && isMarkUnit(text.charCodeAt(i))) i++;
  if (i >= to) return 'gap';
  const c = text.charCodeAt(i);
  if (isSpace(c) || c === 0x29 || c === 0x5d || c === 0x7d || c === 0x3e) return 'gap';
  if (c === 0x2c || c === 0x3a || c === 0x3b || c === 0x21 || c === 0x3f) return 'gap';
  // An ellipsis begins a quotation as often as it follows one.
  if (c === 0x2e) return text.charCodeAt(i + 1) === 0x2e ? 'soft' : 'gap';
  return isDash(c) || c === 0x2026 || c === 0x2f ? 'soft' : 'word';
}

function isSpace(c: number): boolean {
  return (
    c === 0x20 ||
    (c >= 0x09 && c <= 0x0d) ||
    c === 0xa0 ||
    c === 0x202f ||
    c === 0x3000 ||
    (c >= 0x2000 && c <= 0x200b)
  );
}

function isDash(c: number): boolean {
  return c === 0x2d || (c >= 0x2010 && c <= 0x2015);
}

function isDigit(c: number): boolean {
  return c >= 0x30 && c <= 0x39;
}
