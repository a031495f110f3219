/**
 * Whether the words of short passages occur elsewhere in the article, without marks or inside a longer quotation. A term
 * comes back without its marks; what somebody said comes back within what was said.
 *
 *   ⟦“dark traffic”⟧ … All dark traffic …   →   bare: 1
 */
import { type Cut, Shape } from '../../words/find-tokens.js';
import type { Passage } from '../segments/find-passages.js';
import type { Place } from './place-passages.js';

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

/** One entry a passage; null where it is too long or too short. One walk through the words of the text. */
export function findRepeated(
  cut: Cut,
  passages: readonly Passage[],
  places: readonly Place[],
): (Repeated | null)[] {
  const wordings = new Map<string, Repeated>();
  /** How many words the longest wording has that begins with a word. */
  const firsts = new Map<string, number>();
  const found = passages.map(({ start, end }, index) => {
    if (end - start > LONGEST) return null;
    const words = wordsIn(cut, places[index]!);
    const wording = words.join(' ');
    if (words.length > MOST_WORDS || wording.length < FEWEST_LETTERS) return null;
    firsts.set(words[0]!, Math.max(words.length, firsts.get(words[0]!) ?? 0));
    const repeated = wordings.get(wording) ?? { words: words.length, bare: 0, inLonger: false };
    wordings.set(wording, repeated);
    return repeated;
  });
  if (wordings.size > 0) countWordings(cut, passages, wordings, firsts);
  return found;
}

function countWordings(
  cut: Cut,
  passages: readonly Passage[],
  wordings: ReadonlyMap<string, Repeated>,
  firsts: ReadonlyMap<string, number>,
): void {
  let next = 0;
  for (let k = 0; k < cut.count; k++) {
    const word = wordAt(cut, k);
    const most = firsts.get(word);
    if (most === undefined) continue;
    const at = cut.start[k]!;
    while (next < passages.length && passages[next]!.end <= at) next++;
    const around = passages[next];
    const inside = around !== undefined && around.start <= at ? around.end - around.start : 0;
    let wording = word;
    for (let count = 1, i = k; count <= most; count++) {
      const repeated = wordings.get(wording);
      if (repeated !== undefined && inside === 0) repeated.bare = Math.min(repeated.bare + 1, MOST_COUNTED);
      if (repeated !== undefined && inside > wording.length + MARKS_LENGTH) repeated.inLonger = true;
      i = nextWord(cut, i + 1);
      wording += ` ${wordAt(cut, i)}`;
    }
  }
}

function wordsIn(cut: Cut, { first, end }: Place): string[] {
  const words: string[] = [];
  for (let i = nextWord(cut, first); i < end; i = nextWord(cut, i + 1)) words.push(wordAt(cut, i));
  return words;
}

/** Of a hashtag what stands behind its sign. */
function wordAt({ words }: Cut, k: number): string {
  const word = words[k]!;
  return word.startsWith('#') ? word.slice(1) : word;
}

/** The first token from `k` on that is no mark. */
function nextWord({ shape, count }: Cut, k: number): number {
  while (k < count && shape[k] === Shape.mark) k++;
  return k;
}
