import { readWords } from '../../article/read-words.js';
import { PEOPLE, PLACE, lookUp } from './lexicon.js';

/** "new york": two words that are a place together. */
export const PLACE_PAIRS = readWords(new URL('./words/place-pairs.txt', import.meta.url));

/** "New York", "Germany", "the Danes": names of places and peoples only; also true of no parts. */
export function isPlaceName(parts: readonly string[]): boolean {
  if (parts.length === 2 && PLACE_PAIRS.has(`${parts[0]!} ${parts[1]!}`)) return true;
  return parts.every((part) => (lookUp(part) & (PEOPLE | PLACE)) !== 0);
}
