/**
 * The parts of a person's name: its suffix, what is left without it, and the surname.
 *
 *     Omar al-Bari Jr.  →  suffix "jr", surname "bari", by which Al-Bari is found too
 */
import { foldLetters } from '../../words/fold-letters.js';
import { lookUp, PARTICLE, SUFFIX } from '../../words/lexicon.js';

const isSuffix = (part: string, i: number) =>
  i > 0 && part.length <= LONGEST_SUFFIX && (lookUp(part) & SUFFIX) !== 0;
/** In letters. Nearly all parts of names are longer, and need not be looked up. */
const LONGEST_SUFFIX = 3;

/** Empty where there is none. */
export const suffixOf = (parts: readonly string[]) =>
  parts.some(isSuffix) ? parts.filter(isSuffix).join(' ') : '';
/** Without suffixes. */
export const bareParts = (parts: readonly string[]) =>
  parts.some(isSuffix) ? parts.filter((part, i) => !isSuffix(part, i)) : parts;

/** "bari" for Omar al-Bari, who is called Bari and Al-Bari too. */
export const surnameOf = (parts: readonly string[]): string => foldLetters(lastOf(parts));

/** "Del Lund" of Bo del Lund: the surname with its particle and no first name. */
export const isSurnameAlone = (parts: readonly string[], whole: readonly string[]): boolean =>
  (lookUp(parts[0]!) & PARTICLE) !== 0 &&
  whole.length > parts.length &&
  parts.every((part, k) => part === whole[whole.length - parts.length + k]);

/** The same with the marks of its letters. */
export function lastOf(parts: readonly string[]): string {
  const last = parts.at(-1)!;
  return last.charCodeAt(2) === HYPHEN ? last.slice(3) : last;
}

const HYPHEN = 0x2d;
