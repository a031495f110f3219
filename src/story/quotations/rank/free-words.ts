/**
 * The words outside quotes, counted once for each article, so that nobody need walk through the text to know how many
 * of them, and how many quotations, lie between two places.
 */
import { Shape } from '../../words/shape.js';
import type { Tokens } from '../../words/tokens.js';

export interface FreeWords {
  /** By token: how many words outside quotes lie before it. One more than there are tokens. */
  readonly before: Int32Array;
  /** By token: how many quotations begin before it. */
  readonly quotes: Int32Array;
  /** The token of each word. */
  readonly places: Int32Array;
}

export function countFreeWords({ count, shape, quoted }: Tokens): FreeWords {
  const before = new Int32Array(count + 1);
  const quotes = new Int32Array(count + 1);
  const places = new Int32Array(count);
  let words = 0;
  let begun = 0;
  for (let k = 0; k < count; k++) {
    before[k] = words;
    quotes[k] = begun;
    if (quoted[k]! > 0) {
      if (quoted[k] !== quoted[k - 1]) begun++;
    } else if (shape[k] !== Shape.mark) places[words++] = k;
  }
  before[count] = words;
  quotes[count] = begun;
  return { before, quotes, places };
}

/** Words outside quotes from token `from` to before `to`; 0 where there is nothing between. */
export function wordsBetween({ before }: FreeWords, from: number, to: number): number {
  return to > from ? before[to]! - before[from]! : 0;
}

/** Quotations that begin from token `from` to before `to`, or to the `most`-th word from there. */
export function quotesBetween(words: FreeWords, from: number, to: number, most: number): number {
  const { before, quotes, places } = words;
  if (to <= from) return 0;
  const last = before[from]! + most - 1;
  const end = last < before[to]! ? places[last]! + 1 : to;
  return quotes[end]! - quotes[from]!;
}
