/**
 * Whether "the president" is hardly whom the article calls the president of a people, as it names another more often.
 *
 *     "Lund met Danish President Bo Hart. Lund left. … the president said"   →  hardly Hart
 */
import { lookUp, PEOPLE } from '../../words/lexicon.js';
import type { Mention } from '../mention.js';
import { tellsPresident } from '../tells-president.js';
import type { Resolution, State } from './coreference-state.js';

export function isPresidentElsewhere(
  { tokens, entities, mostNamed }: State,
  { first, head }: Mention,
  { entity }: Resolution,
): boolean {
  if (head - first !== 1 || tokens.words[head] !== 'president') return false;
  const { named, type, roles, timesNamed } = entities[entity]!;
  if (!named || type !== 'person' || !roles.some(isOfPeople) || roles.some(isPlain)) return false;
  return mostNamed.person > timesNamed;
}

/** "Danish President" */
const isOfPeople = (role: string) => tellsPresident(role) && tellsPeople(role);

/** "President", "re-elected president" */
const isPlain = (role: string) => tellsPresident(role) && !tellsPeople(role);

const tellsPeople = (role: string) =>
  role.split(' ').some((word) => (lookUp(word.toLowerCase()) & PEOPLE) !== 0);
