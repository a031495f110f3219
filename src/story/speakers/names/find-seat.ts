/**
 * Where the name of a peer ends, whose place is part of it.
 *
 *     "Lord Lund of Norrvik said"  →  at "Norrvik";   but not "Lord Lund of the Harbour Board", "Lord Mayor of Norrvik"
 */
import { continuesName } from './continues-name.js';
import { type Tokens, Shape } from '../../words/find-tokens.js';
import { ORGANIZATION, PEOPLE } from '../../words/lexicon.js';
import type { Mention } from '../mention.js';

const PEERS = new Set(['baroness', 'earl', 'lady', 'lord', 'viscount', 'viscountess']);

/** The last token of the place, or the name's own. */
export function findSeat(tokens: Tokens, { first, last, parts, possessive }: Mention): number {
  const { words, shape, classes } = tokens;
  if (parts.length !== 1 || possessive || words[last + 1] !== 'of' || !PEERS.has(words[first]!)) return last;
  let end = last + 2;
  if (shape[end] !== Shape.capital) return last;
  while (continuesName(tokens, end + 1, end)) end++;
  // "Lord Lund of Norrvik University"
  return (classes[end]! & (ORGANIZATION | PEOPLE)) !== 0 ? last : end;
}
