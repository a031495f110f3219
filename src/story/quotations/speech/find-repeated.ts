/**
 * Whether the words of short passages occur elsewhere in the article, without marks or inside a longer quotation. A term
 * comes back without its marks; what somebody said comes back within what was said.
 *
 *   ⟦“dark traffic”⟧ … All dark traffic …   →   bare: 1
 */
import type { Passage } from '../segments/find-passages.js';

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
/** Passages that are looked for, in UTF-16 units, and what of them may be marks and stops. */
const LONGEST = 60;
const MARKS_LENGTH = 6;

/** Hyphens and apostrophes inside belong to it. */
const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** One entry a passage; null where it is too long or too short. One walk through the words of the text. */
export function findRepeated(text: string, passages: readonly Passage[]): (Repeated | null)[] {
  const wordings = new Map<string, Repeated>();
  const firsts = new Set<string>();
  const found = passages.map(({ start, end }) => {
    if (end - start > LONGEST) return null;
    const words = text.slice(start, end).toLowerCase().match(WORD) ?? [];
    const wording = words.join(' ');
    if (words.length > MOST_WORDS || wording.length < FEWEST_LETTERS) return null;
    firsts.add(words[0]!);
    const repeated = wordings.get(wording) ?? { words: words.length, bare: 0, inLonger: false };
    wordings.set(wording, repeated);
    return repeated;
  });
  if (wordings.size > 0) countWordings(text, passages, wordings, firsts);
  return found;
}

/** `firsts`: the first words of the wordings. */
function countWordings(
  text: string,
  passages: readonly Passage[],
  wordings: ReadonlyMap<string, Repeated>,
  firsts: ReadonlySet<string>,
): void {
  const words = text.match(WORD) ?? [];
  let next = 0;
  let index = 0;
  for (let i = 0; i < words.length; i++) {
    index = text.indexOf(words[i]!, i === 0 ? 0 : index + words[i - 1]!.length);
    if (!firsts.has(words[i]!.toLowerCase())) continue;
    while (next < passages.length && passages[next]!.end <= index) next++;
    const around = passages[next];
    const inside = around !== undefined && around.start <= index ? around.end - around.start : 0;
    for (let count = 1; count <= MOST_WORDS; count++) {
      const wording = words
        .slice(i, i + count)
        .join(' ')
        .toLowerCase();
      const repeated = wordings.get(wording);
      if (repeated?.words !== count) continue;
      if (inside === 0) repeated.bare = Math.min(repeated.bare + 1, MOST_COUNTED);
      else if (inside > wording.length + MARKS_LENGTH) repeated.inLonger = true;
    }
  }
}
