/**
 * Whether a quotation holds all the words of another one.
 *
 *     fuller: we will keep the night ferry as long as anybody is on it, and then one winter more
 *     yes:    the night ferry as long as anybody is on it          a run of its words
 *     yes:    we will keep the night ferry … and then one winter more      what is left out is marked
 *     yes:    we will keep the night ferry so long as anybody is on it     a light word is another
 *     no:     we will not keep the night ferry as long as anybody is on it
 *     no:     we will keep the day ferry as long as anybody is on it
 */
import { push } from '../../story/push.js';
import { LIGHT, type Wording } from './wording.js';

/** The least run that counts, so that words which are everywhere do not agree by chance. */
const LEAST_RUN = 3;
/** Fewer words than these have to stand in one run. */
const FEWEST_MENDED = 10;
/** The part of the words that has to stand in such runs; all others are light. */
const AGREEING = 0.75;
/** How many places of the same words are tried. */
const MOST_PLACES = 16;
/** Light words that the fuller one may have more, in one place. */
const MOST_LIGHT = 3;

/** Gives a function that tells of a shorter wording whether the fuller one holds it. */
export function createHolder({ words }: Wording): (shorter: Wording) => boolean {
  let places: Map<number, number[]> | null = null;
  return (shorter) => {
    places ??= indexPlaces(words);
    let agreeing = 0;
    let runs = 0;
    let at = 0;
    let gap = 0;
    for (let i = 0; i < shorter.words.length;) {
      const run = findRun(words, places, shorter.words, i, at);
      if (run.length < LEAST_RUN) {
        if (shorter.words[i]! >= LIGHT) return false;
        gap++;
        i++;
        continue;
      }
      if (runs > 0 && !mayLeaveOut(words.subarray(at, run.start), shorter.breaks, i - gap, i)) return false;
      runs++;
      gap = 0;
      agreeing += run.length;
      i += run.length;
      at = run.start + run.length;
    }
    if (agreeing === shorter.words.length && runs === 1) return true;
    return shorter.words.length >= FEWEST_MENDED && agreeing >= AGREEING * shorter.words.length;
  };
}

/** Where each pair of words stands, by a number for both. */
function indexPlaces(words: Uint32Array): Map<number, number[]> {
  const places = new Map<number, number[]>();
  for (let i = 0; i + 1 < words.length; i++) push(places, hashPair(words, i), i);
  return places;
}

const hashPair = (words: Uint32Array, i: number) => Math.imul(words[i]!, 0x9e3779b1) ^ (words[i + 1] ?? -1);

/** The longest run of the words from `i` on that the fuller one has at `from` or behind it; of equal ones the first. */
function findRun(
  fuller: Uint32Array,
  places: ReadonlyMap<number, readonly number[]>,
  words: Uint32Array,
  i: number,
  from: number,
): { start: number; length: number } {
  const best = { start: from, length: 0 };
  let tried = 0;
  for (const start of places.get(hashPair(words, i)) ?? []) {
    if (start < from) continue;
    if (tried++ === MOST_PLACES) break;
    let length = 0;
    while (i + length < words.length && fuller[start + length] === words[i + length]) length++;
    if (length > best.length) Object.assign(best, { start, length });
  }
  return best;
}

/** Whether the fuller one's words between two runs may be missing: a mark says so, or they are few and light. */
function mayLeaveOut(left: Uint32Array, breaks: readonly number[], from: number, to: number): boolean {
  if (breaks.some((index) => index >= from && index <= to)) return true;
  return left.length <= MOST_LIGHT && left.every((word) => word < LIGHT);
}
