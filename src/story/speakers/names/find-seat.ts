/**
 * Where the name of a peer ends, whose place is part of it.
 *
 *     "Lord Lund of Norrvik said"  →  at "Norrvik";   but not "Lord Lund of the Harbour Board", "Lord Mayor of Norrvik"
 */
import { continuesName } from './continues-name.js';
import { type Tokens, Shape } from '../../words/find-tokens.js';
import { ORGANIZATION, PEOPLE, ROLE, TITLE } from '../../words/lexicon.js';
import type { Mention } from '../mention.js';

const PEERS = new Set(['baroness', 'earl', 'lady', 'lord', 'viscount', 'viscountess']);

/** The last token of the place, or the name's own. */
export function findSeat(tokens: Tokens, { first, last, head, parts, possessive }: Mention): number {
  const { words, shape, classes, sentence } = tokens;
  if (parts.length !== 1 || possessive || words[last + 1] !== 'of') return last;
  if (!PEERS.has(words[first]!) || (classes[head]! & (TITLE | ROLE)) !== 0) return last;
  let end = last + 2;
  if (shape[end] !== Shape.capital || sentence[end] !== sentence[last]) return last;
  while (continuesName(tokens, end + 1, end)) end++;
  // "Lord Lund of Norrvik University"
  return end > last + 3 || (classes[end]! & (ORGANIZATION | PEOPLE)) !== 0 ? last : end;
}
