/**
 * Numbers the sentences of an article, token by token. A sentence may end where a quoted passage ends, never inside it.
 * The numbers are no count: they tell how far apart two places are, and a paragraph's end is farther than a full stop.
 *
 *     "It rained. We left." / "Lund spoke."  →  0, 1, 3
 */
import { LONGEST_DATELINE, measureDateline } from '../../article/dateline.js';
import { findSentences } from '../../article/sentences.js';
import type { Block, Span } from '../../types.js';
import { DASHES } from './dashes.js';

/** From the last sentence of a paragraph to the first of the next one: farther than between neighbours. */
export const PARAGRAPH_STEP = 2;

/** A column of `Tokens`, and the datelines, each a sentence of its own: its tokens from `first` to before `end`. */
export interface Sentences {
  readonly sentence: Int32Array;
  readonly datelines: readonly { readonly first: number; readonly end: number }[];
}

/** Columns of `Tokens`. */
interface Words {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly words: readonly string[];
}

/** `quoted` as in `Tokens`. */
export function numberSentences(
  { text, count, start, words }: Words,
  blocks: readonly Block[],
  quoted: Int32Array,
  quotes: readonly Span[],
): Sentences {
  // What lies beyond the last token is in no sentence.
  const sentence = new Int32Array(quoted.length).fill(-1, count);
  const datelines: Sentences['datelines'][number][] = [];
  let number = 0;
  let i = 0;
  for (const [index, block] of blocks.entries()) {
    const own = findDatelineEnd(text, block.start, index === 0);
    if (own > block.start) {
      const first = i;
      while (i < count && start[i]! < own) sentence[i++] = number;
      datelines.push({ first, end: i });
      number++;
    }
    for (const span of findSentences(text, own, block.end)) {
      while (i < count && start[i]! < span.end) sentence[i++] = number;
      // Where a scraper dropped the break, the mark that opens the next quotation: "Lund said."We left."
      const opened = quotes[(quoted[i - 1] ?? 0) - 1];
      if (opened !== undefined && opened.start === start[i - 1] && opened.start === span.end - 1) i--;
      const inside = i > 0 && quoted[i - 1]! > 0 && span.end < quotes[quoted[i - 1]! - 1]!.end;
      // A signature behind a quotation belongs to it.
      if (!inside && !DASHES.has(words[i]!)) number++;
    }
    number += PARAGRAPH_STEP - 1;
  }
  while (i < count) sentence[i++] = number;
  return { sentence, datelines };
}

/**
 * Where the own words of a paragraph begin that opens with a dateline, as the first may, and others if it is in capitals.
 *
 *     "LORNE, March 9 (Wire) — Ada Lund left."  →  at "Ada";   "Ada Lund (Green) — the mayor — left."  →  at its begin
 */
function findDatelineEnd(text: string, start: number, first: boolean): number {
  // Most paragraphs are out at the first look.
  if (!first && !/^\p{Lu}{2}/u.test(text.slice(start, start + 4))) return start;
  const [line = ''] = text.slice(start, start + LONGEST_DATELINE).split('\n', 1);
  return start + measureDateline(line);
}
