/**
 * The words around a quoted passage, as far as its sentence reaches: what comes in is a passage among its neighbours,
 * what goes out are lower-cased words and commas, the nearest first, other passages standing as one `"`.
 *
 *   He was called "soft" and ⟦"weak"⟧ by them.   →   before: and " called was he   after: by them
 */
import type { Span } from '../../../types.js';
import { PASSAGE, wordsAfter, wordsBefore } from './walk-words.js';

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
  const first = Math.max(block.start, (neighbours.before[0] ?? span).start - LONGEST);
  const stretch = maskPassages(text, first, span.start, neighbours.before, (end) =>
    // A sentence that ends inside the marks: "We stay." That
    /^[.!?]. \p{Lu}/u.test(text.slice(end - 2, end + 2)) ? `.${PASSAGE}` : PASSAGE,
  );
  const before = wordsBefore(stretch.slice(-LONGEST));
  const inside = INNER_STOP.exec(text.slice(Math.max(span.start, span.end - 8), span.end))?.[1] ?? '';
  const outside = inside === '' ? (/^[.,]/u.exec(text.slice(span.end, block.end))?.[0] ?? '') : '';
  const stop = inside || outside;
  const from = span.end + outside.length;
  const last = Math.min(block.end, (neighbours.after.at(-1) ?? span).end + LONGEST);
  const after = wordsAfter(
    stop === '.' ? stop : maskPassages(text, from, last, neighbours.after, () => PASSAGE).slice(0, LONGEST),
  );
  return {
    before: before.words,
    after: after.words,
    stop,
    capitalBefore: before.capital,
    capitalAfter: after.capital,
    hasAuthor: BY_NAME.test(text.slice(span.end, block.end)),
    startsSentence: before.words.length === 0,
    startsBlock: span.start === block.start,
    endsBlock: from >= block.end,
  };
}

const BY_NAME = /^,? by (?:the )?\p{Lu}/u;

/** The last character before the closing mark, where it is a stop; the full stop of "the U.S." counts. */
const INNER_STOP = /([.,!?…])[\s"'`«»‘’“”„]+$/u;

/** So much text holds all words that are looked at. */
const LONGEST = 200;

/** The text between two offsets, its passages masked. `mask`: by where a passage ends. */
function maskPassages(
  text: string,
  from: number,
  to: number,
  passages: readonly Span[],
  mask: (end: number) => string,
): string {
  const parts: string[] = [];
  let at = from;
  for (const { start, end } of passages) {
    parts.push(text.slice(at, start), mask(end));
    at = end;
  }
  parts.push(text.slice(at, to));
  return parts.join('');
}
