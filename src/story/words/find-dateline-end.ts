/**
 * Where the own words of a paragraph begin that opens with a dateline, as the first may, and others if it is in capitals.
 *
 *     "LORNE, March 9 (Wire) — Ada Lund left."  →  at "Ada";   "Ada Lund (Green) — the mayor — left."  →  at its begin
 */
import { measureDateline } from '../../article/dateline.js';

/** In characters, its dash and a little more with it. */
const LONGEST = 100;

/** `start`: of the paragraph, `first`: of all. */
export function findDatelineEnd(text: string, start: number, first: boolean): number {
  const [line = ''] = text.slice(start, start + LONGEST).split('\n', 1);
  return first || /^\p{Lu}{2}/u.test(line) ? start + measureDateline(line) : start;
}
