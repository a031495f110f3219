import { readEntries } from '../../article/read-words.js';
import type { Tokens } from './tokens.js';
import { PEOPLE, PLACE, lookUp } from './lexicon.js';
import { Shape } from './shape.js';

/** By the first of two words that are a place together, the second ones: nearly all words are out at the first. */
const PAIRS = readPairs();

function readPairs(): ReadonlyMap<string, Set<string>> {
  const pairs = new Map<string, Set<string>>();
  for (const [first, second] of readEntries(new URL('./lists/place-pairs.txt', import.meta.url)))
    pairs.set(first!, (pairs.get(first!) ?? new Set()).add(second!));
  return pairs;
}

/** "new york" */
export const isPlacePair = (first: string, second: string): boolean => PAIRS.get(first)?.has(second) === true;

/** "US president", but not "told us" */
export const isStates = ({ words, shape }: Tokens, k: number): boolean =>
  words[k] === 'us' && shape[k] === Shape.capitals;

/** "New York", "Germany", "the Danes": names of places and peoples only; also true of no parts. */
export function isPlaceName(parts: readonly string[]): boolean {
  if (parts.length === 2 && isPlacePair(parts[0]!, parts[1]!)) return true;
  return parts.every((part) => (lookUp(part) & (PEOPLE | PLACE)) !== 0);
}
