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
  const opens = new Uint8Array(0x10000);
  for (const word of firsts) opens[word.charCodeAt(0)] = opens[word.toUpperCase().charCodeAt(0)] = 1;
  let next = 0;
  for (let at = 0; at < text.length; at++) {
    // Most characters are out at the first look.
    if (opens[text.charCodeAt(at)] === 0 || !beginsWord(text, at)) continue;
    WORD.lastIndex = at;
    WORD.test(text);
    const end = WORD.lastIndex;
    let wording = text.slice(at, end).toLowerCase();
    if (firsts.has(wording)) {
      while (next < passages.length && passages[next]!.end <= at) next++;
      const around = passages[next];
      const inside = around !== undefined && around.start <= at ? around.end - around.start : 0;
      for (let count = 1; count <= MOST_WORDS; count++) {
        const repeated = wordings.get(wording);
        if (repeated?.words === count) {
          if (inside === 0) repeated.bare = Math.min(repeated.bare + 1, MOST_COUNTED);
          else if (inside > wording.length + MARKS_LENGTH) repeated.inLonger = true;
        }
        wording += ` ${WORD.exec(text)?.[0].toLowerCase() ?? ''}`;
      }
    }
    at = end - 1;
  }
}

/** Whether no word goes on at `at`, which is a letter or a digit. */
function beginsWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at - 1);
  const small = code | 0x20;
  if ((small >= 0x61 && small <= 0x7a) || (code >= 0x30 && code <= 0x39)) return false;
  return code === 0x20 || !/[\p{L}\p{N}]['’-]?$/u.test(text.slice(Math.max(0, at - 3), at));
}
