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
/** So many first letters have an entry in a table. */
const ASCII = 0x80;

/** One entry a passage; null where it is too long or too short. One walk through the words of the text. */
export function findRepeated(text: string, passages: readonly Passage[]): (Repeated | null)[] {
  const lower = text.toLowerCase();
  const wordings = new Map<string, Repeated>();
  const firsts = new Map<string, number>();
  const found = Array.from(passages, ({ start, end }) => {
    if (end - start > LONGEST) return null;
    const words = wordsIn(lower, start, end, MOST_WORDS + 1);
    const wording = words.join(' ');
    if (words.length > MOST_WORDS || wording.length < FEWEST_LETTERS) return null;
    firsts.set(words[0]!, Math.max(firsts.get(words[0]!) ?? 0, words.length));
    let repeated = wordings.get(wording);
    if (repeated === undefined) {
      repeated = { words: words.length, bare: 0, inLonger: false };
      wordings.set(wording, repeated);
    }
    return repeated;
  });
  // Some letters grow when made small; then offsets would not fit.
  if (wordings.size > 0 && lower.length === text.length) countWordings(lower, passages, wordings, firsts);
  return found;
}

/** `firsts`: by the first word of wordings, how many words the longest of them has. */
function countWordings(
  lower: string,
  passages: readonly Passage[],
  wordings: ReadonlyMap<string, Repeated>,
  firsts: ReadonlyMap<string, number>,
): void {
  const letters = new Uint8Array(ASCII);
  for (const word of firsts.keys()) letters[word.charCodeAt(0)] = 1;
  let next = 0;
  for (let at = 0; at < lower.length; at++) {
    // Most characters are out at the first look.
    const code = lower.charCodeAt(at);
    if ((code < ASCII ? letters[code] === 0 : !isWordUnit(code)) || !beginsWord(lower, at)) continue;
    const end = wordEnd(lower, at);
    const longest = firsts.get(lower.slice(at, end));
    if (longest !== undefined) {
      while (next < passages.length && passages[next]!.end <= at) next++;
      const around = passages[next];
      const inside = around !== undefined && around.start <= at ? around.end - around.start : 0;
      countAt(lower, at, longest, inside, wordings);
    }
    at = end - 1;
  }
}

/** The wordings of up to `longest` words that begin at `at`. `inside`: the length of the passage around, or 0. */
function countAt(
  lower: string,
  at: number,
  longest: number,
  inside: number,
  wordings: ReadonlyMap<string, Repeated>,
): void {
  let wording = '';
  let from = at;
  for (let words = 0; words < longest && from < lower.length; words++) {
    const end = wordEnd(lower, from);
    wording = words === 0 ? lower.slice(from, end) : `${wording} ${lower.slice(from, end)}`;
    for (from = end; from < lower.length && !isWordUnit(lower.charCodeAt(from));) from++;
    const repeated = wordings.get(wording);
    if (repeated === undefined) continue;
    if (inside === 0) repeated.bare = Math.min(repeated.bare + 1, MOST_COUNTED);
    else if (inside > wording.length + MARKS_LENGTH) repeated.inLonger = true;
  }
}

/** Up to `most` words that begin between two offsets. */
function wordsIn(lower: string, from: number, to: number, most: number): string[] {
  const words: string[] = [];
  for (let at = from; at < to && words.length < most;) {
    if (!isWordUnit(lower.charCodeAt(at))) {
      at++;
      continue;
    }
    const end = wordEnd(lower, at);
    words.push(lower.slice(at, end));
    at = end;
  }
  return words;
}

/** Whether a word begins with the unit at `at`, which is one of a word: no other stands before it, nor one and a joiner. */
function beginsWord(lower: string, at: number): boolean {
  const before = lower.charCodeAt(at - 1);
  return !isWordUnit(before) && !(isJoiner(before) && isWordUnit(lower.charCodeAt(at - 2)));
}

/** Where the word that begins at `at` ends; hyphens and apostrophes inside belong to it. */
function wordEnd(lower: string, at: number): number {
  while (
    isWordUnit(lower.charCodeAt(at)) ||
    (isJoiner(lower.charCodeAt(at)) && isWordUnit(lower.charCodeAt(at + 1)))
  )
    at++;
  return at;
}

function isJoiner(c: number): boolean {
  return c === 0x27 || c === 0x2d || c === 0x2019;
}

/** Of a text in small letters. */
function isWordUnit(c: number): boolean {
  return (c >= 0x61 && c <= 0x7a) || (c >= 0x30 && c <= 0x39) || (c >= 0xc0 && c < 0x2000) || c > 0x3000;
}
