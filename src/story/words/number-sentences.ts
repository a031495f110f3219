/**
 * Numbers the sentences of an article, token by token. A sentence may end where a quoted passage ends, never inside it.
 * The numbers are no count: they tell how far apart two places are, and a paragraph's end is farther than a full stop.
 *
 *     "It rained. We left." / "Lund spoke."  →  0, 1, 3
 */
import { findSentences } from '../../article/sentences.js';
import type { Block, Span } from '../../types.js';
import { findDatelineEnd } from './find-dateline-end.js';
import { DASHES } from './dashes.js';

/** The columns of `Tokens` that are looked at. */
export interface Counted {
  readonly count: number;
  readonly start: Int32Array;
  readonly words: readonly string[];
}

/** From the last sentence of a paragraph to the first of the next one: farther than between neighbours. */
export const PARAGRAPH_STEP = 2;

/** For each token the number of its sentence; `quoted` as in `Tokens`. */
export function numberSentences(
  text: string,
  blocks: readonly Block[],
  columns: Counted,
  quoted: Int32Array,
  quotes: readonly Span[],
): Int32Array {
  // What lies beyond the last token is in no sentence.
  const sentence = new Int32Array(quoted.length).fill(-1, columns.count);
  let number = 0;
  let i = 0;
  for (const [index, block] of blocks.entries()) {
    const own = findDatelineEnd(text, block.start, index === 0);
    if (own > block.start) {
      while (i < columns.count && columns.start[i]! < own) sentence[i++] = number;
      number++;
    }
    for (const span of findSentences(text, own, block.end)) {
      while (i < columns.count && columns.start[i]! < span.end) sentence[i++] = number;
      const inside = i > 0 && quoted[i - 1]! > 0 && span.end < quotes[quoted[i - 1]! - 1]!.end;
      // A signature behind a quotation belongs to it.
      if (!inside && !DASHES.has(columns.words[i] ?? '')) number++;
    }
    number += PARAGRAPH_STEP - 1;
  }
  while (i < columns.count) sentence[i++] = number;
  return sentence;
}
