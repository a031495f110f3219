/**
 * Whether the words of short passages occur elsewhere in the article, without marks or inside a longer quotation. A term
 * comes back without its marks; what somebody said comes back within what was said.
 *
 *   ⟦“dark traffic”⟧ … All dark traffic …   →   bare: 1
 */
import type { Cut } from '../../words/cut-tokens.js';
import { Shape } from '../../words/shape.js';
import { SHELVES, shelfOf } from '../../words/word-form.js';
import type { Ground, Place } from './place-passages.js';

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
/** Passages that are looked for, in UTF-16 units, and what of them may be marks, stops and a space. */
const LONGEST = 60;
const MARKS_LENGTH = 5;

/** Words that stand at the beginning of wordings, by the word that follows. */
interface Wording extends Repeated {
  /** In UTF-16 units. */
  readonly length: number;
  readonly next: Map<string, Wording>;
}

const createWording = (words: number, length: number): Wording => ({
  words,
  bare: 0,
  inLonger: false,
  length,
  next: new Map(),
});

/** One entry a passage; null where it is too long or too short. One walk through the words of the text. */
export function findRepeated(ground: Ground): (Repeated | null)[] {
  const { cut, passages, places } = ground;
  const firsts = createWording(0, 0);
  const found = passages.map(({ start, end }, index) => {
    if (end - start > LONGEST) return null;
    const words = wordsIn(cut, places[index]!);
    if (words.length > MOST_WORDS || words.join(' ').length < FEWEST_LETTERS) return null;
    return words.reduce(goOn, firsts);
  });
  if (firsts.next.size > 0) countWordings(ground, firsts);
  return found;
}

/** What `wording` is with a word more. */
function goOn(wording: Wording, word: string): Wording {
  const known = wording.next.get(word);
  if (known !== undefined) return known;
  const longer = createWording(wording.words + 1, wording.length + word.length + 1);
  wording.next.set(word, longer);
  return longer;
}

function countWordings({ cut, passages }: Ground, firsts: Wording): void {
  // Most words begin none, and are out at their shelf.
  const shelves = new Uint8Array(SHELVES);
  for (const word of firsts.next.keys()) shelves[shelfOf(word)] = 1;
  let next = 0;
  for (let k = 0; k < cut.count; k++) {
    if (shelves[cut.shelf[k]!] === 0 && cut.units[cut.start[k]!] !== TAG) continue;
    let wording = firsts.next.get(plainWordAt(cut, k));
    if (wording === undefined) continue;
    const at = cut.start[k]!;
    while (next < passages.length && passages[next]!.end <= at) next++;
    const around = passages[next];
    const inside = around !== undefined && around.start <= at ? around.end - around.start : 0;
    for (let i = k; wording !== undefined; wording = wording.next.get(plainWordAt(cut, i))) {
      if (inside === 0) wording.bare = Math.min(wording.bare + 1, MOST_COUNTED);
      else if (inside > wording.length + MARKS_LENGTH) wording.inLonger = true;
      i = nextWord(cut, i + 1);
    }
  }
}

function wordsIn(cut: Cut, { first, end }: Place): string[] {
  const words: string[] = [];
  for (let i = first; i < end; i++) if (cut.shape[i] !== Shape.mark) words.push(plainWordAt(cut, i));
  return words;
}

/** # */
const TAG = 0x23;

/** Of a hashtag what stands behind its sign. */
function plainWordAt({ words }: Cut, k: number): string {
  const word = words[k]!;
  return word.startsWith('#') ? word.slice(1) : word;
}

/** The first token from `k` on that is no mark. */
function nextWord({ shape, count }: Cut, k: number): number {
  while (k < count && shape[k] === Shape.mark) k++;
  return k;
}
