/**
 * Where a word ends: what joins its halves, and which dots belong to it.
 *
 *     "Mr. O'Neill's 3.5"  →  Mr. | O'Neill | 's | 3.5
 */
import { isDigit, isLetter, isUpper, isWordChar } from './letters.js';
import { findForm } from './word-form.js';

/** The end of the word that begins at `start`, none of it beyond `limit`. */
export function findWordEnd(text: string, units: Uint16Array, start: number, limit: number): number {
  let at = start + 1;
  while (at < limit) {
    const code = units[at]!;
    if (isWordChar(code)) {
      at++;
      continue;
    }
    if (!joins(units, start, at, code, limit) && (code !== 0x2e || !text.startsWith(ELECT, at))) break;
    at++;
  }
  if (at < limit && units[at] === 0x2e && keepsDot(text, units, start, at)) at++;
  return at;
}

/** "Gov.-elect" */
const ELECT = '.-elect ';

/** Does the character at `at` join two halves of one word: O'Neill, Jean-Luc, U.S., 3.5, 1,000? */
function joins(units: Uint16Array, start: number, at: number, code: number, limit: number): boolean {
  if (at + 1 >= limit) return false;
  const next = units[at + 1]!;
  if (code === 0x27 || code === 0x2019) {
    if (!isLetter(next)) return false;
    const last = at + 2 >= limit || !isWordChar(units[at + 2]!);
    return !(last && (next === 0x73 || next === 0x53));
  }
  if (code === 0x2d || code === 0x2011) return isWordChar(next);
  if (code === 0x2e) {
    if (isDigit(next) && isDigit(units[at - 1]!)) return true;
    return isLetter(next) && (at - start === 1 || units[at - 2] === 0x2e);
  }
  return code === 0x2c && isDigit(next) && isDigit(units[at - 1]!);
}

function keepsDot(text: string, units: Uint16Array, start: number, at: number): boolean {
  if (at - start === 1) return isUpper(units[start]!);
  if (units[at - 2] === 0x2e) return true;
  // "then-Gov.", "ex-Sen."
  let first = at - 1;
  while (first > start && units[first - 1] !== 0x2d && at - first <= 5) first--;
  return at - first <= 5 && findForm(text, units, first, at).abbreviation;
}

/** The ending in "Lund's" and "he's": an apostrophe and an s between a letter and the word's end. */
export function endsAsGenitive(units: Uint16Array, at: number): boolean {
  const code = units[at]!;
  if ((code !== 0x27 && code !== 0x2019) || at === 0) return false;
  const next = units[at + 1]!;
  return (next === 0x73 || next === 0x53) && !isWordChar(units[at + 2]!) && isWordChar(units[at - 1]!);
}
