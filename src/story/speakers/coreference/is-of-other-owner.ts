/**
 * Whether somebody has a role with another person than the one with whom a description has it.
 *
 *     "Hart's lawyer, Bo Voss, left. Lund's lawyer said"   →  not Bo Voss
 */
import type { Resolution, State } from './coreference-state.js';
import type { Entity } from '../entity.js';
import { hasGenitive } from '../../words/genitive.js';
import type { Mention } from '../mention.js';

export function isOfOtherOwner(
  state: State,
  { first, head }: Mention,
  owner: Entity | null,
  { entity }: Resolution,
): boolean {
  const { tokens, entities } = state;
  // "Bo Voss, the elder brother, left. His brother said": nobody is his own.
  if (owner?.index === entity) return true;
  if (owner === null || !hasGenitive(tokens, first, head)) return false;
  let others = false;
  for (const index of entities[entity]!.mentions.slice(0, MOST)) {
    const theirs = findOwnerOf(state, index);
    if (theirs === owner.index) return false;
    others ||= theirs >= 0;
  }
  return others;
}

/** So many mentions of somebody are looked at. */
const MOST = 12;

/** Whoever owns the phrase that this name ends: "Lund" in "Lund's lawyer, Bo Voss"; -1 for nobody. */
function findOwnerOf({ mentions, resolutions }: State, index: number): number {
  for (let i = index - 1; i >= Math.max(0, index - NEAR); i--)
    if (mentions[i]!.inside === index) return resolutions[i]!.entity;
  return -1;
}

const NEAR = 3;
