/**
 * Whom a surname means that a parent and a child bear, where the child goes by the first name.
 *
 *     "Ida Lund danced. … Ida's mother, Ada Lund, came. … Lund said"  →  Ada Lund
 */
import type { State } from './coreference-state.js';
import type { Mention } from '../mention.js';
import type { Entity } from '../entity.js';

/** So often called by the first name alone, somebody goes by it; whoever does so is not "Mr. Lund" either. */
const OFTEN = 3;
/** So many of the latest mentions tell whether the surname was meant, too: every surname asks. */
const SEEN = 100;

/** The one who was introduced as mother or father, if another goes by the first name alone. */
export const findParent = (
  state: State,
  { honorific }: Mention,
  found: readonly Entity[],
): Entity | undefined =>
  found.find(
    (parent) =>
      isParent(state, parent) &&
      found.some((child) => child !== parent && isByFirstName(state, child, honorific ? 1 : OFTEN)),
  );

const isByFirstName = ({ resolutions }: State, { timesByFirstName, mentions }: Entity, least: number) =>
  timesByFirstName >= least &&
  mentions.slice(-SEEN).every((i) => resolutions[i]!.link !== 'surname-of-several');

/** "her mother, Ada Lund" */
function isParent({ tokens, mentions }: State, { mentions: own }: Entity): boolean {
  const name = mentions[own[0] ?? -1];
  if (name === undefined) return false;
  for (let k = Math.max(0, name.first - 2); k < name.head; k++)
    if (PARENTS.has(tokens.words[k]!)) return true;
  return false;
}

const PARENTS = new Set(['dad', 'father', 'mother', 'mom', 'mum']);
