/**
 * Marks → quoted passages of an article, in order: each with its place in one block, before anything is known of what
 * they are. Doubled marks rule, unless the article plainly uses single ones for its quotations, as British papers do.
 *
 *   'I see,' she said.   →   one passage, 'I see,'
 */
import type { Block } from '../../../types.js';
import { findMarks, type QuotationMark } from './marks.js';
import { pairMarks, type MarkPair } from './pair-marks.js';
import { tellsWho } from './tells-who.js';
import type { MarkStyle } from './quotation-glyphs.js';

/** A quoted passage inside one block. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly block: number;
  readonly style: MarkStyle;
  readonly closed: boolean;
}

const UNCLOSED_COST = 2.5;
const CONTINUED_COST = 0.8;

/** All quoted passages outside headings; an inner quotation belongs to the passage around it. */
export function findPassages(text: string, blocks: readonly Block[]): Passage[] {
  const marks = blocks.map(({ type, start, end }) => (type === 'heading' ? [] : findMarks(text, start, end)));
  const singles = usesSingles(text, blocks, marks.flat());
  const major = singles ? marks : marks.map((own) => own.filter((mark) => mark.style !== 'single'));
  const passages = blocks.map((block, index) => {
    const continued = marks[index + 1]?.[0]?.start === (blocks[index + 1]?.start ?? -1);
    const pairs = pairMarks(major[index]!, continued ? CONTINUED_COST : UNCLOSED_COST, opensAnew(text));
    return pairs
      .map((pair) => passageOf(text, block, index, pair))
      .filter(({ start, end }) => HAS_WORDS.test(text.slice(start, end)));
  });
  carryOn(text, blocks, major, passages);
  return passages.flat();
}

/** "“We waited. ¶ It never came,” she said.": a quotation that closes in a later paragraph, with no mark before that. */
function carryOn(
  text: string,
  blocks: readonly Block[],
  marks: readonly (readonly QuotationMark[])[],
  passages: readonly Passage[][],
): void {
  for (const [index, own] of passages.entries()) {
    const open = own.at(-1);
    if (open === undefined || open.closed || tellsWho(text, open, /[,?!] /u)) continue;
    const isPlain = (k: number) => blocks[k]?.type === 'paragraph' && k <= index + FARTHEST;
    let last = index + 1;
    while (isPlain(last) && marks[last]!.length === 0) last++;
    const close = marks[last]?.[0];
    if (!isPlain(last) || close === undefined || close.open <= close.close) continue;
    if (close.end - blocks[last]!.start < SHORTEST || (passages[last]![0]?.start ?? Infinity) < close.end)
      continue;
    for (let k = index + 1; k <= last; k++) {
      const { start, end } = blocks[k]!;
      const closed = k === last;
      passages[k]!.unshift({ start, end: closed ? close.end : end, block: k, style: open.style, closed });
    }
  }
}

/** So many paragraphs on. */
const FARTHEST = 3;
/** In characters: who signs stands in a paragraph, too. */
const SHORTEST = 60;

/** Two marks with nothing between them quote nothing. */
const HAS_WORDS = /[\p{L}\p{N}]/u;

/**
 * Whether a mark is the first of its line, or of a sentence behind another: paragraphs of one statement, which each open
 * with a mark, are often run together.
 */
function opensAnew(text: string): (mark: QuotationMark) => boolean {
  return ({ start }) => /\n$|[.!?…] $/u.test(text.slice(Math.max(0, start - 2), start));
}

function passageOf(text: string, block: Block, index: number, { open, close, before }: MarkPair): Passage {
  const { start, style } = open;
  const words = text.slice(start, close?.end ?? before ?? block.end).trimEnd();
  return { start, end: start + words.length, block: index, style, closed: close !== null };
}

/**
 * Whether single marks are the article's quotation marks: more quotations end in one (.' or ,') or begin a paragraph with
 * one than with a double one, or there are no double marks at all. Of .'" the last counts, for it is the outer one.
 */
function usesSingles(text: string, blocks: readonly Block[], marks: readonly QuotationMark[]): boolean {
  const begins = new Set(blocks.map(({ start }) => start));
  let balance = 0;
  let first = 0;
  for (const [index, { style, start, end }] of marks.entries()) {
    if (marks[index - 1]?.end !== start) first = start;
    const ends = marks[index + 1]?.start !== end && '.,!?…'.includes(text[first - 1] ?? ' ');
    // ''Tis late,' begins with a single one.
    if (ends || (begins.has(start) && style !== 'doubled')) balance += style === 'single' ? 1 : -1;
  }
  return balance > 0 || marks.every(({ style }) => style === 'single');
}
