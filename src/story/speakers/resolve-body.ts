/**
 * Whom "the company" and "the group" mean where nobody is called so: the one body that was just named.
 *
 *     "Blaufisch opened a shop. … The company said"  →  Blaufisch;   "Blaufisch sued Rotfisch. The company said"  →  nobody
 */
import type { State } from './coreference-state.js';
import type { Entity } from './entity.js';
import { isPlaceName } from './is-place-name.js';
import { FIRST_NAME, lookUp } from './lexicon.js';
import type { Mention } from './mention.js';

/** The entity, or null. */
export function findBodyInFocus(state: State, mention: Mention): Entity | null {
  const kind = KINDS.get(state.tokens.words[mention.head]!);
  if (kind === undefined || mention.head - mention.first > 1) return null;
  const { tokens, mentions, resolutions, names } = state;
  const sentence = tokens.sentence[mention.head]!;
  let only: Entity | null = null;
  for (let i = resolutions.length - 1; i >= 0; i--) {
    const other = mentions[i]!;
    if (sentence - tokens.sentence[other.head]! > FARTHEST) break;
    const entity = names.entities[resolutions[i]!.entity];
    if (other.kind !== 'name' || other.quoted || entity === undefined || entity === only) continue;
    if (!isBody(entity, kind)) continue;
    if (only !== null) return null;
    only = entity;
  }
  return only;
}

/** So many sentences back it was named. */
const FARTHEST = 2;

/** An organisation of this kind, or a lone word of which nothing tells that it is a person. */
function isBody(entity: Entity, kind: ReadonlySet<string>): boolean {
  const { type, parts, gender, roles } = entity;
  if (parts.length === 0 || isPlaceName(parts)) return false;
  if (type === 'organization') return !parts.some((part) => kind.has(part));
  if (type !== null || gender !== null || roles.length > 0) return false;
  return parts.length === 1 && (lookUp(parts[0]!) & FIRST_NAME) === 0;
}

const split = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const PUBLIC =
  'army assembly board cabinet city coast commission committee congress council county court department fbi force house ministry nation nations navy parliament party police school senate state states union university';
const MEDIA = 'herald journal magazine news post radio times tribune tv abc bbc cbs cnn nbc npr';
const NO_COMPANY = split(PUBLIC);
const NO_GROUP = split(`${PUBLIC} ${MEDIA}`);
/** By noun the words in whose names it is never meant. */
const KINDS = new Map([
  ['company', NO_COMPANY],
  ['firm', NO_COMPANY],
  ['manufacturer', NO_COMPANY],
  ['retailer', NO_COMPANY],
  ['group', NO_GROUP],
  ['organization', NO_GROUP],
  ['organisation', NO_GROUP],
  ['nonprofit', NO_GROUP],
  ['charity', NO_GROUP],
]);
