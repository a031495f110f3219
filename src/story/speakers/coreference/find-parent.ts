/**
 * Whom a surname means that a parent and a child bear, where the child goes by the first name.
 *
 *     "Ida Lund danced. … Ida's mother, Ada Lund, came. … Lund said"  →  Ada Lund
 */
import type { State } from './coreference-state.js';
import type { Entity } from '../entity.js';

/** So often called by the first name alone, somebody goes by it. */
const OFTEN = 3;
/** So many mentions of the child are looked at for its surname. */
const SEEN = 24;

/** The one of two who was introduced as mother or father, if the other goes by the first name alone. */
export function findParent(state: State, found: readonly Entity[]): Entity | undefined {
  const [a, b] = found;
  if (a === undefined || b === undefined || found.length > 2) return undefined;
  return isParentOf(state, a, b) ? a : isParentOf(state, b, a) ? b : undefined;
}

const isParentOf = (state: State, parent: Entity, child: Entity) =>
  child.timesByFirstName >= OFTEN &&
  parent.timesByFirstName === 0 &&
  isParent(state, parent) &&
  child.mentions.slice(-SEEN).every((i) => state.resolutions[i]!.link !== 'surname-of-several');

/** "her mother, Ada Lund" */
function isParent({ tokens, mentions }: State, { mentions: own }: Entity): boolean {
  const name = mentions[own[0] ?? -1];
  if (name === undefined) return false;
  for (let k = Math.max(0, name.first - 2); k < name.head; k++)
    if (PARENTS.has(tokens.words[k]!) && tokens.sentence[k] === tokens.sentence[name.head]) return true;
  return false;
}

const PARENTS = new Set(['dad', 'father', 'mother', 'mom', 'mum']);
