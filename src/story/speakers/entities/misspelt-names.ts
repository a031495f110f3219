/**
 * Names that differ from a surname of the article in one letter: "Lindqvst" and "Lindqvits" mean Ada Lindqvist.
 */
import type { Entity } from '../entity.js';
import { foldLetters } from '../../words/fold-letters.js';
import { clash, FIRST_NAME, PLACE, lookUp } from '../../words/lexicon.js';
import { PLATFORMS } from '../../words/platforms.js';
import { isByTitleAnother } from './is-by-title-another.js';
import type { Mention } from '../mention.js';
import type { NameIndex } from './name-index.js';

/** Shorter names differ in one letter too easily. */
const SHORTEST = 5;
/** In longer words each letter would be left out in turn, and all others compared. */
const LONGEST = 40;
/** The most surnames of one length and first letter that are compared. */
const MOST = 32;

/** Notes a surname, under its first letter and length. */
export function indexSpelling(index: NameIndex, surname: string, entity: Entity): void {
  if (surname.length < SHORTEST || surname.length > LONGEST) return;
  const key = shelfOf(surname, surname.length);
  const shelf = index.bySpelling.get(key);
  if (shelf === undefined) index.bySpelling.set(key, [{ surname, entity }]);
  else if (shelf.length < MOST) shelf.push({ surname, entity });
}

const shelfOf = (word: string, length: number) => word.charCodeAt(0) * 0x100 + Math.min(length, 0xff);

/**
 * The person whose surname differs from the word by one letter, which is missing, added, or another; nobody where the word
 * itself is the surname of a "Jr.", or of a lady where a lord is meant.
 */
export function findMisspelt(index: NameIndex, mention: Mention): Entity | undefined {
  if (mention.parts.length !== 1) return undefined;
  const word = foldLetters(mention.parts[0]!);
  if (word.length < SHORTEST || (lookUp(word) & (FIRST_NAME | PLACE)) !== 0 || PLATFORMS.has(word))
    return undefined;
  let best: Entity | undefined;
  let least = Infinity;
  for (let length = word.length - 1; length <= word.length + 1; length++) {
    for (const { surname, entity } of index.bySpelling.get(shelfOf(word, length)) ?? []) {
      // "Lord Lindqvist", where Lady Ada Lindqvist is known, "Mrs Lindqvist", where Bo Lindqvist is; but "Mr. Lindqvist" may be
      // Ada Lindqvist.
      const told = entity.style !== null || mention.gender === 'female';
      const other = (told && clash(entity.gender, mention.gender)) || isByTitleAnother(entity, mention);
      if (surname === word && (entity.suffix !== '' || other)) return undefined;
      const place = findSlip(word, surname);
      if (place < least) [best, least] = [entity, place];
    }
  }
  return best;
}

/** One letter is missing, added, or another. */
export const differsByOne = (a: string, b: string) =>
  a !== b && Math.abs(a.length - b.length) <= 1 && findSlip(a, b) !== Infinity;

/** 0: the word lacks at most one letter of the surname; n: its n-th letter is too many or wrong; infinite: more than that. */
function findSlip(word: string, surname: string): number {
  if (word === surname) return 0;
  if (word.length > LONGEST) return Infinity;
  if (surname.length > word.length) return isLess(surname, -1, word, 1) ? 0 : Infinity;
  for (let at = 0; at < word.length; at++)
    if (isLess(surname, at, word, surname.length - word.length + 1)) return at + 1;
  return Infinity;
}

/** Is the word less its letter at `skipped` the surname less `spare` letters? */
function isLess(surname: string, skipped: number, word: string, spare: number): boolean {
  let left = spare;
  let k = 0;
  for (let i = 0; i < word.length; i++) {
    if (i === skipped) continue;
    while (word.charCodeAt(i) !== surname.charCodeAt(k)) {
      if (left-- === 0) return false;
      k++;
    }
    k++;
  }
  return true;
}
