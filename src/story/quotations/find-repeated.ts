/**
 * Whether the words of short passages occur elsewhere in the article, without marks or inside a longer quotation. A term
 * comes back without its marks; what somebody said comes back within what was said.
 *
 *   ⟦“dark traffic”⟧ … All dark traffic …   →   bare: 1
 */
import type { Passage } from './find-passages.js';

export interface Repeated {
  /** How many words they are. */
  readonly words: number;
  /** How often they stand outside all passages, counted up to three. */
  bare: number;
  /** Whether a longer passage holds them. */
  inLonger: boolean;
}

/** Longer wordings are not looked for. */
const MOST_WORDS = 3;
/** Shorter ones are articles and initials. */
const FEWEST_LETTERS = 3;
const MOST_COUNTED = 3;

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** One entry a passage; null where it is too long or too short. One walk through the words of the text. */
export function findRepeated(text: string, passages: readonly Passage[]): (Repeated | null)[] {
  const lower = text.toLowerCase();
  const wordings = new Map<string, Repeated>();
  const firsts = new Set<string>();
  const found = Array.from(passages, ({ start, end }) => {
    if (end - start > LONGEST) return null;
    const words = lower.slice(start, end).match(WORD) ?? [];
    const wording = words.join(' ');
    if (words.length === 0 || words.length > MOST_WORDS || wording.length < FEWEST_LETTERS) return null;
    firsts.add(words[0]!);
    let repeated = wordings.get(wording);
    if (repeated === undefined) {
      repeated = { bare: 0, words: words.length, inLonger: false };
      wordings.set(wording, repeated);
    }
    return repeated;
  });
  if (wordings.size > 0 && lower.length === text.length) countWordings(lower, passages, wordings, firsts);
  return found;
}

/** In UTF-16 units. */
const LONGEST = 60;

function countWordings(
  lower: string,
  passages: readonly Passage[],
  wordings: ReadonlyMap<string, Repeated>,
  firsts: ReadonlySet<string>,
): void {
  const words = Array.from(lower.matchAll(WORD), (match) => ({ word: match[0], at: match.index }));
  let next = 0;
  words.forEach(({ word, at }, i) => {
    while (next < passages.length && passages[next]!.end <= at) next++;
    if (!firsts.has(word)) return;
    const around = passages[next];
    const inside = around !== undefined && around.start <= at ? around.end - around.start : 0;
    let wording = '';
    for (let k = i; k < i + MOST_WORDS && k < words.length; k++) {
      wording = k === i ? word : `${wording} ${words[k]!.word}`;
      const repeated = wordings.get(wording);
      if (repeated === undefined) continue;
      if (inside === 0) repeated.bare = Math.min(repeated.bare + 1, MOST_COUNTED);
      else if (inside > wording.length + MARKS_LENGTH) repeated.inLonger = true;
    }
  });
}

/** Marks and stops around a passage's words. */
const MARKS_LENGTH = 6;
