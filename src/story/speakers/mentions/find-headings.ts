/**
 * Lines in capitals that a scraper joined to the text behind them, and datelines: their words are no names.
 *
 *     “QUAY WORKERS END THEIR LONG STRIKE The union …”  →  “QUAY” to “STRIKE”;   “ADA LUND, MAYOR OF NORRVIK: …”  →  nothing
 */
import type { Tokens } from '../../words/tokens.js';
import { Shape } from '../../words/shape.js';

/** So many words in capitals are no name. */
const FEWEST = 4;
/** The most marks and numbers in a row between two of them. */
const LONGEST_GAP = 2;

/** For each token 1 where it is a word of such a line. */
export function findHeadings({ count, shape, sentence, words, datelines }: Tokens): Uint8Array {
  const headings = new Uint8Array(count);
  for (const { first, end } of datelines) headings.fill(1, first, end);
  for (let i = 0; i < count; i++) {
    if (shape[i] !== Shape.capitals) continue;
    let last = i;
    let capitals = 1;
    for (let k = i + 1; sentence[k] === sentence[i] && k - last <= LONGEST_GAP + 1; k++) {
      if (shape[k] === Shape.mark || shape[k] === Shape.number) continue;
      if (shape[k] === Shape.capitals) capitals++;
      else if (shape[k] !== Shape.initial || words[k] !== 'a' || words[k - 1] === ':') break;
      last = k;
    }
    // A colon ends a label before what somebody says.
    if (capitals >= FEWEST && words[last + 1] !== ':') headings.fill(1, i, last + 1);
    i = last;
  }
  return headings;
}
