/**
 * Whether two first names may be one person's.
 *
 *     "Ada" and "A.", "Bill" and "William", "Hillary" and "Hilary"
 */
import { readEntries } from '../../../article/read-words.js';
import { foldLetters } from '../../words/fold-letters.js';
import { FIRST_NAME, lookUp } from '../../words/lexicon.js';
import { differsByOne } from './misspelt-names.js';
import { pushCapped } from './name-index.js';

/** Each first name with those it may stand for or be short for. */
export const NICKNAMES = readNicknames();

function readNicknames(): Map<string, string[]> {
  const nicknames = new Map<string, string[]>();
  for (const [short, long] of readEntries(new URL('../../words/lists/nicknames.txt', import.meta.url))) {
    pushCapped(nicknames, short!, long!);
    pushCapped(nicknames, long!, short!);
  }
  return nicknames;
}

/** "Ada Lund" and "A. M. Lund", "Bill Voss" and "William Voss", "Ada Maria Lund" and "Maria Lund". */
export function sameFirstName(a: readonly string[], b: readonly string[]): boolean {
  const first = foldLetters(a[0]!);
  const other = foldLetters(b[0]!);
  if (first === other || isNickname(first, other) || isMisspelt(first, other)) return true;
  const [longer, shorter] = a.length >= b.length ? [a, b] : [b, a];
  const inner = longer.indexOf(shorter[0]!, 1);
  if (inner > 0 && inner < longer.length - 1) return true;
  return (first.length === 1 || other.length === 1) && other.startsWith(first.slice(0, 1));
}

/** "Hillary" and "Hilary", "Reince" and "Rence": a doubled letter, or one letter in what is no first name. */
function isMisspelt(a: string, b: string): boolean {
  if (a.charCodeAt(0) !== b.charCodeAt(0) || Math.abs(a.length - b.length) > 1) return false;
  if (undouble(a) === undouble(b)) return true;
  const known = (lookUp(a) & lookUp(b) & FIRST_NAME) !== 0;
  return !known && ((lookUp(a) | lookUp(b)) & FIRST_NAME) !== 0 && differsByOne(a, b);
}

const undouble = (word: string) => word.replace(/(.)\1/g, '$1');

export function isNickname(a: string, b: string): boolean {
  return NICKNAMES.get(a)?.includes(b) === true;
}
