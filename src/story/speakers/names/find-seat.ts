/**
 * Where the name of a peer ends, whose place is part of it.
 *
 *     "Lord Lund of Norrvik said"  →  at "Norrvik";   but not "Lord Lund of the Harbour Board", "Lord Mayor of Norrvik"
 */
import { continuesName } from './continues-name.js';
import type { Tokens } from '../../words/find-tokens.js';
import { ORGANIZATION, PEOPLE } from '../../words/lexicon.js';
import type { Mention } from '../mention.js';

const PEERS = new Set(['baroness', 'earl', 'lady', 'lord', 'viscount', 'viscountess']);

/** The last token of the place, or the name's own. */
export function findSeat(tokens: Tokens, { first, last, parts, possessive }: Mention): number {
  const { words, classes } = tokens;
  if (parts.length !== 1 || possessive || words[last + 1] !== 'of' || !PEERS.has(words[first]!)) return last;
  let end = last + 1;
  while (continuesName(tokens, end + 1, last)) end++;
  // "Lord Lund of the Harbour", "Lord Lund of Norrvik University"
  return end === last + 1 || (classes[end]! & (ORGANIZATION | PEOPLE)) !== 0 ? last : end;
}
