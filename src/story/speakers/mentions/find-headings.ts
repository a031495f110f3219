/**
 * Lines in capitals that a scraper joined to the text behind them, and paragraphs that are headlines: their words are no
 * names.
 *
 *     “QUAY WORKERS END THEIR LONG STRIKE The union …”  →  “QUAY” to “STRIKE”;   “ADA LUND, MAYOR OF NORRVIK: …”  →  nothing
 *     ¶ Ada Lund Reveals Her Plan To Keep The Quay ¶  →  all of it
 */
import { type Tokens, Shape } from '../../words/find-tokens.js';
import { AUXILIARY, CONJUNCTION, DETERMINER, PREPOSITION } from '../../words/lexicon.js';

/** So many words in capitals are no name. */
const FEWEST = 4;
/** The most marks and numbers in a row between two of them. */
const LONGEST_GAP = 2;

/** For each token 1 where it is a word of such a line. */
export function findHeadings(tokens: Tokens): Uint8Array {
  const headings = new Uint8Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.shape[i] !== Shape.capitals) continue;
    const last = findEnd(tokens, i);
    if (isHeading(tokens, i, last)) headings.fill(1, i, last + 1);
    i = last;
  }
  markHeadlines(tokens, headings);
  return headings;
}

/** Paragraphs that are headlines. */
function markHeadlines(tokens: Tokens, headings: Uint8Array): void {
  const { count, block } = tokens;
  for (let start = 0, end = 0; start < count; start = end) {
    while (end < count && block[end] === block[start]) end++;
    if (end - start >= SHORTEST && end - start <= LONGEST && isHeadline(tokens, start, end))
      headings.fill(1, start, end);
  }
}

/** Each word begins with a capital, even small ones behind the first; no stop, no comma. */
function isHeadline({ shape, words, classes }: Tokens, start: number, end: number): boolean {
  let small = 0;
  for (let k = start; k < end; k++) {
    if (shape[k] === Shape.lower || STOPS.has(words[k]!)) return false;
    if (k > start && shape[k] !== Shape.mark && (classes[k]! & SMALL) !== 0) small++;
  }
  return small >= 2;
}

/** Headlines have so many words and marks. */
const SHORTEST = 6;
const LONGEST = 40;
const STOPS = new Set(['.', ',', ';', ':']);

/** The last word of the run of capitals that begins at `start`. */
function findEnd({ count, shape, sentence, words }: Tokens, start: number): number {
  let last = start;
  for (let k = start + 1; k < count && k - last <= LONGEST_GAP + 1 && sentence[k] === sentence[start]; k++) {
    if (shape[k] === Shape.capitals || (shape[k] === Shape.initial && words[k] === 'a')) last = k;
    else if (shape[k] !== Shape.mark && shape[k] !== Shape.number) break;
  }
  return last;
}

/** "CNN, NBC, ABC and CBS" are short; a label before what somebody says ends with a colon and has hardly a small word. */
function isHeading({ shape, words, classes }: Tokens, start: number, last: number): boolean {
  let capitals = 0;
  let long = 0;
  let small = 0;
  for (let k = start; k <= last; k++) {
    if (shape[k] !== Shape.capitals) continue;
    capitals++;
    if ((classes[k]! & SMALL) !== 0) small++;
    else if (words[k]!.length >= LONG) long++;
  }
  return capitals >= FEWEST && long >= 2 && (words[last + 1] !== ':' || small > 1);
}

const LONG = 5;
const SMALL = PREPOSITION | DETERMINER | CONJUNCTION | AUXILIARY;
