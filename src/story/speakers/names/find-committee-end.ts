/**
 * The committee of a chamber is called after all that it looks after.
 *
 *     "the House Tides and Lights Committee"   "the Senate Boats, Quays, Winds and Salt Subcommittee"   → one name each
 *     "House Tides and Lights Chairman Bo Hart"   → one run, up to "Chairman"
 */
import type { Tokens } from '../../words/tokens.js';
import { FIRST_NAME, HONORIFIC, PEOPLE, PLACE, PRONOUN, TITLE } from '../../words/lexicon.js';
import { isCapital } from '../../words/shape.js';

/** The most tokens of such a name. */
const LONGEST = 14;

/** The token of the committee, or of whoever has its chair, where a name begins with a chamber in token `start`; -1 where it is none. */
export function findCommitteeEnd({ words, shape, classes }: Tokens, start: number): number {
  if (!CHAMBERS.has(words[start]!) || words[start + 1] === 'and') return -1;
  for (let k = start + 1; k < start + LONGEST; k++) {
    const word = words[k]!;
    if (word === ',' || word === 'and') continue;
    // "the Senate Tides and Lights committee"
    if (!isCapital(shape[k]!)) return COMMITTEES.has(word) ? k - 1 : -1;
    if (COMMITTEES.has(word)) return k;
    if ((classes[k]! & OTHERS) !== 0) return -1;
  }
  return -1;
}

const CHAMBERS = new Set(['house', 'senate', 'commons', 'lords']);
const COMMITTEES = new Set(['committee', 'subcommittee', 'chair', 'chairman', 'chairwoman']);
/** What begins a name of its own: "the House Speaker and …", "the Senate and Norrvik Council". */
const OTHERS = FIRST_NAME | HONORIFIC | PEOPLE | PLACE | PRONOUN | TITLE;
