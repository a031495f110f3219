/** "Lund's campaign", "the Lund campaign", "Lund's office": an organisation of its own, called by its owner. */
import { type Resolution, type State, UNKNOWN } from './coreference-state.js';
import { addEntity, type Entity } from '../entity.js';
import { addRole, indexRole } from './index-roles.js';
import { isPlaceName } from '../../words/is-place-name.js';

/** `genitive`: "Lund's office", not "the Lund office". */
export function resolveOwned(state: State, owner: Entity, head: string, genitive: boolean): Resolution {
  if (isPlaceName(owner.parts)) return UNKNOWN;
  const key = `${owner.index} ${head}`;
  let entity = state.owned.get(key);
  if (entity === undefined) {
    entity = addEntity(state.names.entities, '', true, { type: 'organization' });
    state.owned.set(key, entity);
    // No administration of somebody is an agency.
    if (SIDES.has(head)) addRole(state, entity, head);
    else indexRole(state, entity, head);
  }
  const apart = genitive && owner.type !== 'organization' && !SIDES.has(head);
  entity.name = apart ? `${owner.name}’s ${head}` : `${owner.name} ${head}`;
  return { entity: entity.index, link: 'owned-organization', certainty: 1 };
}

/** Who stands with somebody bears the name itself, "the Ada Lund campaign"; no office does. */
const SIDES = new Set(['administration', 'camp', 'campaign', 'government', 'team']);
