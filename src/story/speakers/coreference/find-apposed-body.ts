/**
 * The body whose name stands between commas behind a phrase that tells whose it is.
 *
 *     "Lund's insurer, Cape Mutual, said"   →  Cape Mutual;   not "her club, Cape Mutual, and the board said"
 */
import type { State } from './coreference-state.js';
import type { Entity } from '../entity.js';
import { findNamesakes } from '../entities/find-namesakes.js';
import type { Mention } from '../mention.js';

export function findApposedBody(
  { tokens, mentions, names }: State,
  { last }: Mention,
  index: number,
): Entity | null {
  const { words } = tokens;
  const next = mentions[index + 1];
  if (next?.kind !== 'name' || next.first !== last + 2 || next.possessive || next.quoted) return null;
  if (words[last + 1] !== ',' || words[next.last + 1] !== ',' || words[next.last + 2] === 'and') return null;
  if (next.type === 'person' || next.gender !== null) return null;
  const [body, ...others] = findNamesakes(names, next);
  return body === undefined || others.length > 0 || body.type === 'person' ? null : body;
}
