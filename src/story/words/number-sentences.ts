/**
 * Numbers the sentences of an article, token by token. A sentence may end where a quoted passage ends, never inside it.
 */
import { findSentences } from '../../article/sentences.js';
import type { Block, Span } from '../../types.js';
import { DASHES } from './dashes.js';

/** The columns of `Tokens` that are looked at. */
export interface Counted {
  readonly count: number;
  readonly start: Int32Array;
  readonly words: readonly string[];
}

/** How many sentences a line of "___" or "* * *" counts for: what follows is another matter. */
const SECTION = 8;
const isBreak = (text: string, span: Span) =>
  span.end - span.start < 12 && /^[\s*_.~=•—–-]+$/.test(text.slice(span.start, span.end));

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
  for (const block of blocks) {
    for (const span of findSentences(text, block.start, block.end)) {
      while (i < columns.count && columns.start[i]! < span.end) sentence[i++] = number;
      const inside = i > 0 && quoted[i - 1]! > 0 && span.end < quotes[quoted[i - 1]! - 1]!.end;
      if (isBreak(text, span)) number += SECTION;
      // A signature behind a quotation belongs to it.
      if (!inside && !DASHES.has(columns.words[i] ?? '')) number++;
    }
    number++;
  }
  while (i < columns.count) sentence[i++] = number;
  return sentence;
}
