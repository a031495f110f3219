/**
 * Marks → quoted passages of an article, in order: each with its place in one block, before anything is known of what
 * they are. Doubled marks rule, unless the article plainly uses single ones for its quotations, as British papers do.
 *
 *   'I see,' she said.   →   one passage, 'I see,'
 */
import type { Block } from '../../../types.js';
import { findMarks, type QuotationMark } from './marks.js';
import { pairMarks, type MarkPair } from './pair-marks.js';
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
  const marks: QuotationMark[][] = [];
  for (const { type, start, end } of blocks)
    marks.push(type === 'heading' ? [] : findMarks(text, start, end));
  const singles = usesSingles(text, marks);
  const passages: Passage[] = [];
  blocks.forEach((block, index) => {
    const own = marks[index]!;
    if (own.length === 0) return;
    const next = marks[index + 1]?.[0];
    const continued = next?.start === blocks[index + 1]?.start;
    const major = singles ? own : own.filter((mark) => mark.style !== 'single');
    const pairs = pairMarks(major, continued ? CONTINUED_COST : UNCLOSED_COST, opensAnew(text));
    for (const pair of pairs) {
      const passage = passageOf(text, block, index, pair);
      if (hasWords(text, pair.open.end, passage.end)) passages.push(passage);
    }
  });
  return passages;
}

/**
 * Whether a mark is the first of its line, or of a sentence behind another: paragraphs of one statement, which each open
 * with a mark, are often run together.
 */
function opensAnew(text: string): (mark: QuotationMark) => boolean {
  return ({ start, end }) => {
    if (text[start - 1] === '\n') return true;
    return (
      text[start - 1] === ' ' &&
      '.!?…'.includes(text[start - 2]!) &&
      /^\p{Lu}/u.test(text.slice(end, end + 2))
    );
  };
}

function passageOf(text: string, block: Block, index: number, pair: MarkPair): Passage {
  const { open, close, before } = pair;
  let end = close?.end ?? before ?? block.end;
  if (close === null) while (end > open.end && text[end - 1]!.trim() === '') end--;
  return { start: open.start, end, block: index, style: open.style, closed: close !== null };
}

/** Whether there is a letter or digit; two marks with nothing between them quote nothing. */
function hasWords(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const c = text.charCodeAt(at);
    if (
      (c >= 0x30 && c <= 0x39) ||
      (c >= 0x41 && c <= 0x5a) ||
      (c >= 0x61 && c <= 0x7a) ||
      (c > 0xbb && (c < 0x2000 || c > 0x206f))
    )
      return true;
  }
  return false;
}

/**
 * Whether single marks are the article's quotation marks: more quotations end in one (.' or ,') than in a double one,
 * or there are no double marks at all and a single one plainly opens.
 */
function usesSingles(text: string, blocks: readonly (readonly QuotationMark[])[]): boolean {
  let balance = 0;
  let doubles = 0;
  let opens = false;
  for (const marks of blocks)
    for (const mark of marks) {
      if (mark.style === 'replaced') continue;
      const single = mark.style === 'single';
      if (!single) doubles++;
      else if (mark.open === 0 && mark.ignore >= 2) opens = true;
      if (mark.close <= 2 && SENTENCE_STOPS.has(text.charCodeAt(mark.start - 1))) balance += single ? 1 : -1;
    }
  return balance > 0 || (doubles === 0 && opens);
}

/** . , ! ? … */
const SENTENCE_STOPS = new Set([0x2e, 0x2c, 0x21, 0x3f, 0x2026]);
