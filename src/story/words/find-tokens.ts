/** What cutting cannot tell of tokens: which of them are quoted, and which sentence each stands in. */
import type { Block, Span } from '../../types.js';
import type { Cut } from './cut-tokens.js';
import { numberSentences } from './number-sentences.js';
import { BEYOND, type Tokens } from './tokens.js';

/** `quotes`: spans of quoted passages, in order, which sentences do not break and which tokens remember. */
export function findTokens(cut: Cut, blocks: readonly Block[], quotes: readonly Span[]): Tokens {
  const { text, count, start, end, shape, classes, noun, words, shelf, block } = cut;
  const quoted = markQuoted(cut, quotes);
  const { sentence, datelines } = numberSentences(cut, blocks, quoted, quotes);
  return { text, count, start, end, shape, classes, noun, words, shelf, block, quoted, sentence, datelines };
}

/** What lies beyond the last token is neither quoted nor free. */
function markQuoted({ count, start }: Cut, quotes: readonly Span[]): Int32Array {
  const quoted = new Int32Array(count + BEYOND).fill(-1, count);
  let i = 0;
  for (let index = 0; index < quotes.length; index++) {
    const quote = quotes[index]!;
    while (i < count && start[i]! < quote.start) i++;
    while (i < count && start[i]! < quote.end) quoted[i++] = index + 1;
  }
  return quoted;
}
