/**
 * How large the boxes beside a story's passages are, and how far down they reach. Heights are estimated in lines of the
 * body's text: enough to keep boxes from pushing paragraphs apart.
 */
import type { Passage } from '../render-body.js';
import type { AlsoIn } from './also-in.js';
import type { QuoteBox, ShownQuote } from './boxed-quote.js';
import { isClipped } from './display-text.js';

/** A passage with the boxes beside it, the first of them with the weight of its first quotation. */
export interface BoxedPassage {
  readonly passage: Passage;
  readonly boxes: readonly QuoteBox[];
  /** 0 where the first box is not to stand large. */
  readonly weight: number;
}

/** How much a small box shows of a quotation, in characters: the text beside it has all its words. */
export const SMALL_WORDS = 190;
/** Where little room is left beside the passages, boxes show less, but no less than the last of these. */
const SHORTER = [150, 120, 90];

const MOST_ROWS = 6;
const LINE = 64;
const SMALL_LINE = 36;
const LARGE_LINE = 24;
const ALSO_LINE = 46;
/** Length of text that fills about one screen. */
const SCREEN = 1700;
const LARGE_LENGTH = 170;
const LARGE_WEIGHT = 0.5;

/** Indexes of the passages whose first box stands large: the strongest of each screenful that has the room. */
export function chooseLarge(passages: readonly BoxedPassage[]): Set<number> {
  const best = new Map<number, number>();
  passages.forEach(({ passage, boxes, weight }, i) => {
    const words = boxes[0]?.quotes[0]!.words ?? '';
    if (weight < LARGE_WEIGHT || words.length > LARGE_LENGTH) return;
    if (roomAfter(passages, i) < heightOf(boxes, true)) return;
    const screen = Math.floor(passage.start / SCREEN);
    const known = best.get(screen);
    if (known === undefined || weight > passages[known]!.weight) best.set(screen, i);
  });
  const chosen = [...best.values()];
  const startOf = (i: number) => passages[i]!.passage.start;
  return new Set(chosen.filter((i, n) => n === 0 || startOf(i) - startOf(chosen[n - 1]!) > SCREEN / 2));
}

/** How much the small boxes of a passage may show, so that they do not push the passages after it down. */
export function findSmallWords(passages: readonly BoxedPassage[], from: number): number {
  const { boxes } = passages[from]!;
  if (boxes.length === 0 || from === passages.length - 1) return SMALL_WORDS;
  const room = roomAfter(passages, from);
  const fits = (limit: number) => heightOf(boxes, false, limit) <= room;
  return [SMALL_WORDS, ...SHORTER].find(fits) ?? SHORTER.at(-1)!;
}

/** Of how many passages, from one on, its boxes stand beside: at most until the next that has boxes itself. */
export function countRows(passages: readonly BoxedPassage[], from: number): number {
  const { boxes, passage } = passages[from]!;
  let needed = heightOf(boxes, boxes[0]?.size === 'large') - passageHeight(passage);
  let rows = 1;
  for (let i = from + 1; needed > 0 && rows < MOST_ROWS && isFree(passages[i]); i++) {
    needed -= passageHeight(passages[i]!.passage);
    rows++;
  }
  return rows;
}

/** Height of the passages from one on until the next that has boxes. */
function roomAfter(passages: readonly BoxedPassage[], from: number): number {
  let room = passageHeight(passages[from]!.passage);
  for (let i = from + 1; i < from + MOST_ROWS && isFree(passages[i]); i++) {
    room += passageHeight(passages[i]!.passage);
  }
  return room;
}

const isFree = (passage: BoxedPassage | undefined) => passage?.boxes.length === 0;

const passageHeight = ({ start, end }: Passage) => Math.ceil((end - start) / LINE) + 0.7;

/** `limit`: of the characters that small boxes show; else what they do show. */
function heightOf(boxes: readonly QuoteBox[], large: boolean, limit = Infinity): number {
  let height = 0;
  boxes.forEach(({ quotes }, b) => {
    quotes.forEach(
      (quote, q) => (height += large && b === 0 && q === 0 ? largeHeight(quote) : smallHeight(quote, limit)),
    );
    height += 1.9;
  });
  return height;
}

const largeHeight = ({ words, alsoIn }: ShownQuote) =>
  Math.ceil(words.length / LARGE_LINE) * 1.15 + alsoHeight(alsoIn);
const smallHeight = ({ shown, alsoIn }: ShownQuote, limit: number) =>
  Math.ceil((isClipped(shown, limit) ? limit : shown.length) / SMALL_LINE) * 0.8 + alsoHeight(alsoIn);

function alsoHeight(also: AlsoIn | null): number {
  if (also === null) return 0;
  const texts = also.stories.flatMap(({ headline, outlet, time }) => [headline, outlet, time?.text]);
  const length = [also.firstHere, ...texts].reduce((sum, text) => sum + (text?.length ?? 0) + 2, 0);
  return Math.ceil(length / ALSO_LINE) * 0.65 + 0.2;
}
