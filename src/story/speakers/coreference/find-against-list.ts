/**
 * Whom a pronoun means that fits nobody: the only person named so far, of whose gender nothing tells but a first name.
 *
 *     "Karen Voss opened the meeting. … he said"  →  Karen Voss;   not "Mrs. Voss … he said", nor where others are spoken of
 */
import { MEMORY } from './antecedents/sheet.js';
import type { State } from './coreference-state.js';
import type { Entity } from '../entity.js';
import { isHardlyPerson, isShownPerson } from './is-hardly-person.js';
import type { Mention } from '../mention.js';

export function findAgainstList(state: State, mention: Mention, index: number): Entity | undefined {
  if (mention.quoted || mention.possessive) return undefined;
  let only: Entity | undefined;
  for (let i = index - 1; i >= Math.max(0, index - MEMORY); i--) {
    const entity = state.names.entities[state.resolutions[i]!.entity];
    if (entity === undefined || entity === only || isNobody(state, entity)) continue;
    if (only !== undefined) return undefined;
    only = entity;
  }
  if (only === undefined || !only.named || only.parts.length < 2 || !isShownPerson(state, only))
    return undefined;
  return only.mentions.every((i) => tellsNothing(state.mentions[i]!, mention)) ? only : undefined;
}

/** A body, a thing, a place. */
const isNobody = (state: State, entity: Entity) =>
  entity.type === 'organization' || (entity.named ? isHardlyPerson(state, entity) : entity.type !== 'person');

/** It has no title or noun that tells a gender, and is no pronoun of another one. */
const tellsNothing = ({ kind, honorific, gender }: Mention, mention: Mention) =>
  (kind === 'name' && !honorific) || gender === null || gender === mention.gender;
