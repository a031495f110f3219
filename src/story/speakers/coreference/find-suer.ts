/** Who sued, where the article then speaks of the lawsuit: "Lund sued the guild. The complaint says"  →  Lund */
import { MEMORY } from './antecedents/sheet.js';
import { isSubject, type State } from './coreference-state.js';
import type { Mention } from '../mention.js';

/** How far back the verb may stand, in tokens. */
const REACH = 120;

/** Whose the lawsuit of this mention is; -1: nobody sued just now, or it may be another suit. */
export function findSuer(state: State, { first }: Mention, index: number): number {
  const { words } = state.tokens;
  const told = words.slice(Math.max(0, first - REACH), first).filter((word) => SUITS.has(word));
  // "The guild filed its own suit": told of anew. "Lund sued the guild. The guild filed its own suit. The suit": either.
  if (words[first] !== 'the' || told.length !== 1 || !SUED.has(told[0]!)) return -1;
  const verb = words.lastIndexOf(told[0]!, first);
  if (words[verb + 1] === 'by') return -1;
  // "Lund sued", "Lund has sued"
  const end = HAVING.has(words[verb - 1]!) ? verb - 2 : verb - 1;
  for (let i = index - 1; i >= Math.max(0, index - MEMORY); i--)
    if (state.mentions[i]!.last === end) return isSubject(state, i) ? state.resolutions[i]!.entity : -1;
  return -1;
}

const HAVING = new Set(['had', 'has']);
const SUED: ReadonlySet<string> = new Set(['sued', 'sues']);
/** They tell of a suit, this one or another. */
const SUITS: ReadonlySet<string> = new Set([
  ...SUED,
  ...'complaint complaints countersued countersues countersuit lawsuit lawsuits sue suing suit suits'.split(
    ' ',
  ),
]);
