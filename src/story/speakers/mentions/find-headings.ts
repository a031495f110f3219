/**
 * Lines in capitals that a scraper joined to the text behind them, and datelines: their words are no names.
 *
 *     “QUAY WORKERS END THEIR LONG STRIKE The union …”  →  “QUAY” to “STRIKE”;   “ADA LUND, MAYOR OF NORRVIK: …”  →  nothing
 */
import { findDatelineEnd } from '../../words/find-dateline-end.js';
import { type Tokens, Shape } from '../../words/find-tokens.js';

/** So many words in capitals are no name. */
const FEWEST = 4;
/** The most marks and numbers in a row between two of them. */
const LONGEST_GAP = 2;

/** For each token 1 where it is a word of such a line. */
export function findHeadings(tokens: Tokens): Uint8Array {
  const { count, shape, sentence, words } = tokens;
  const headings = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const own = skipDateline(tokens, i);
    headings.fill(1, i, own);
    i = Math.max(i, own - 1);
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

/** "LORNE, March 9 (Wire) — Ada Lund left": at "Ada" where a report begins at `i`; else `i`. */
function skipDateline({ text, block, start }: Tokens, i: number): number {
  if (i > 0 && block[i - 1] === block[i]) return i;
  const end = findDatelineEnd(text, start[i]!, i === 0);
  let k = i;
  while (start[k]! < end && block[k] === block[i]) k++;
  return k;
}
