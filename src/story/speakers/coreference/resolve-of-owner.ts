/**
 * What a body is that somebody's name stands before: that one itself, which is told what it is, or a body of its own.
 *
 *     "the Norrvik Daily newspaper"  →  the Norrvik Daily;   "the Lund campaign"  →  the Lund campaign
 */
import { wordSet } from '../../../article/word-set.js';
import type { Resolution, State } from './coreference-state.js';
import type { Entity } from '../entity.js';
import { addRole } from './index-roles.js';
import { isPlaceName } from '../../words/is-place-name.js';
import { POSSESSIVE } from '../../words/lexicon.js';
import type { Mention } from '../mention.js';
import { hasGenitive, isGenitive } from '../../words/genitive.js';
import { resolveOwned } from './resolve-owned.js';
import { Shape } from '../../words/shape.js';

export function resolveOfOwner(state: State, mention: Mention, owner: Entity): Resolution {
  const { first, head } = mention;
  const { words, classes } = state.tokens;
  const genitive = hasGenitive(state.tokens, first, head);
  // "The Norrvik Post's editorial board" is the paper itself, "the Norrvik Post editorial board" a body of its own.
  if (isEditorialBoard(state, mention))
    return genitive
      ? { entity: owner.index, link: 'role-of-name', certainty: 0.7 }
      : resolveOwned(state, owner, 'editorial board', false);
  const isOwned = genitive || (classes[first]! & POSSESSIVE) !== 0;
  const itself = resolvePaper(state, mention, owner) ?? resolveWire(state, mention, owner);
  return itself ?? resolveOwned(state, owner, words[head]!, isOwned);
}

export const isEditorialBoard = ({ tokens: { words } }: State, { head }: Mention) =>
  words[head] === 'board' && words[head - 1] === 'editorial';

/** "the Norrvik Daily newspaper", "the Tide Post news outlet"; null for "Lund's newspaper", which is not Lund. */
function resolvePaper(state: State, { first, head }: Mention, owner: Entity): Resolution | null {
  const { words, shape } = state.tokens;
  if (!TITLED.has(words[head]!) || owner.type === 'person') return null;
  let last = head - 1;
  while (shape[last] === Shape.lower && last > first) last--;
  // "the Norrvik newspaper": a town's
  if (owner.parts.length < 2 || words[last] !== owner.parts.at(-1)) return null;
  owner.type ??= 'organization';
  addRole(state, owner, words[head]!);
  return { entity: owner.index, link: 'full-name', certainty: 1 };
}

const TITLED = wordSet('agency broadsheet magazine newspaper outlet tabloid');

/** "Norrvik's INA state news agency", "the Tollunia union": called so by its own name. */
function resolveWire({ tokens }: State, { first, head }: Mention, owner: Entity): Resolution | null {
  const { words, shape } = tokens;
  const { parts, index } = owner;
  if (parts.length !== 1 || isPlaceName(parts) || PARTS.has(words[head]!)) return null;
  let last = head;
  while (last >= first && words[last] !== parts[0]) last--;
  const isLetters = last >= first && shape[last] === Shape.capitals && !isGenitive(tokens, last + 1);
  const isUnion = words[head] === 'union' && !hasGenitive(tokens, first, head);
  return isLetters || isUnion ? { entity: index, link: 'role-of-name', certainty: 0.9 } : null;
}

/** What is no kind of a body but one of its own: "the BBC board", "the NHS trust". */
const PARTS = wordSet(
  'board cabinet commission committee council court department directorate office team trust',
);
