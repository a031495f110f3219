/**
 * The words around a quoted passage, as far as its sentence reaches: what comes in is a passage among its neighbours,
 * what goes out are lower-cased words and commas, the nearest first, other passages standing as one `"`.
 *
 *   He was called "soft" and ⟦"weak"⟧ by them.   →   before: and " called was he   after: by them
 */
import type { Span } from '../../../types.js';
import type { Ground } from './place-passages.js';
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

/** @param block that of the passage at `index` */
export function findSurroundings(ground: Ground, block: Span, index: number): Surroundings {
  const { text } = ground.cut;
  const { start, end } = ground.passages[index]!;
  const before = wordsBefore(ground, index);
  const inside = INNER_STOP.exec(text.slice(Math.max(start, end - 8), end))?.[1] ?? '';
  const behind = text.slice(end, Math.min(block.end, end + LONGEST));
  const outside = inside === '' ? (/^[.,]/u.exec(behind)?.[0] ?? '') : '';
  const stop = inside || outside;
  const after = stop === '.' ? ENDED : wordsAfter(ground, index, ground.places[index]!.end + outside.length);
  return {
    before: before.words,
    after: after.words,
    stop,
    capitalBefore: before.capital,
    capitalAfter: after.capital,
    hasAuthor: BY_NAME.test(behind),
    startsSentence: before.words.length === 0,
    startsBlock: start === block.start,
    endsBlock: end + outside.length >= block.end,
  };
}

const ENDED = { words: ['.'], capital: false };

const BY_NAME = /^,? by (?:the )?\p{Lu}/u;

/** All that is read by patterns behind a passage. */
const LONGEST = 12;

/** The last character before the closing mark, where it is a stop; the full stop of "the U.S." counts. */
const INNER_STOP = /([.,!?…])(?:[\s"'`«»‹›‘’“”„′″\\\ufffd]|&#?\w+;)+$/u;
