/**
 * Where the own words of a paragraph begin that opens with a dateline, as the first may, and others if it is in capitals.
 *
 *     "LORNE, March 9 (Wire) — Ada Lund left."  →  at "Ada";   "Ada Lund (Green) — the mayor — left."  →  at its begin
 */
import { LONGEST_DATELINE, measureDateline } from '../../article/dateline.js';

/** `start`: of the paragraph, `first`: of all. */
export function findDatelineEnd(text: string, start: number, first: boolean): number {
  // Most paragraphs are out at the first look.
  if (!first && !/^\p{Lu}{2}/u.test(text.slice(start, start + 4))) return start;
  const [line = ''] = text.slice(start, start + LONGEST_DATELINE).split('\n', 1);
  return start + measureDateline(line);
}
