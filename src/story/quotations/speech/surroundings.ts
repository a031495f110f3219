/**
 * The words around a quoted passage, as far as its sentence reaches: what comes in is a passage among its neighbours,
 * what goes out are lower-cased words and commas, the nearest first, other passages standing as one `"`.
 *
 *   He was called "soft" and ⟦"weak"⟧ by them.   →   before: and " called was he   after: by them
 */
import type { Span } from '../../../types.js';
import { wordsAfter, wordsBefore } from './walk-words.js';

export interface Surroundings {
  /** Nearest first. Words in lower case; `,` `:` `;` `-` `(` `)`; `"` for another passage; `.` for the sentence's end. */
  readonly before: readonly string[];
  /** A comma or full stop right behind the passage is left out here and stands in `stop`. */
  readonly after: readonly string[];
  /** How the passage ends, the same for "so," and "so", (American and British order): `.` `,` `!` `?` `…` or ''. */
  readonly stop: string;
  /** Whether the nearest word before it, and the nearest behind it, begins with a capital. */
  readonly capitalBefore: boolean;
  readonly capitalAfter: boolean;
  /** Whether "by" and a name stand right behind it, as behind a title. */
  readonly hasAuthor: boolean;
  /** Whether the sentence, or the block, begins right before the passage. */
  readonly startsSentence: boolean;
  readonly startsBlock: boolean;
  readonly endsBlock: boolean;
}

/** @param neighbours the passages before and after `span` in its block, in the text's order; a few are enough */
export function findSurroundings(
  text: string,
  block: Span,
  span: Span,
  neighbours: { readonly before: readonly Span[]; readonly after: readonly Span[] },
): Surroundings {
  const before = wordsBefore(text, block.start, span.start, neighbours.before);
  const inside = innerStop(text, span);
  const outside = inside === '' ? outerStop(text, span.end, block.end) : '';
  const ended = inside === '.' || outside === '.';
  const from = span.end + outside.length;
  const after = ended
    ? { words: ['.'], capital: false }
    : wordsAfter(text, block.end, from, neighbours.after);
  return {
    before: before.words,
    after: after.words,
    stop: inside || outside,
    capitalBefore: before.capital,
    capitalAfter: after.capital,
    hasAuthor: after.words[0] === 'by' && BY_NAME.test(text.slice(span.end, span.end + LONGEST_BY)),
    startsSentence: before.words.length === 0,
    startsBlock: span.start === block.start,
    endsBlock: span.end + outside.length >= block.end,
  };
}

const BY_NAME = /^,? by (?:the )?\p{Lu}/u;
const LONGEST_BY = 10;

/** The last character before the closing mark, where it is a stop; the full stop of "the U.S." counts. */
function innerStop(text: string, span: Span): string {
  let at = span.end - 1;
  while (at > span.start && isMark(text.charCodeAt(at))) at--;
  const last = text[at]!;
  return at < span.end - 1 && STOP_SIGNS.has(last) ? last : '';
}

function outerStop(text: string, at: number, to: number): string {
  const next = at < to ? text[at]! : '';
  return next === ',' || next === '.' ? next : '';
}

const STOP_SIGNS = new Set(['.', ',', '!', '?', '…']);

function isMark(c: number): boolean {
  return (
    c === 0x22 ||
    c === 0x27 ||
    c === 0x60 ||
    c === 0xbb ||
    c === 0xab ||
    (c >= 0x2018 && c <= 0x201f) ||
    c <= 0x20
  );
}
