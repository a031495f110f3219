/**
 * Joins organisations by name, and an acronym with the one full name that an article gives it or whose initials it is.
 * A name that one article takes for a person and another for an organisation is the organisation, unless an article
 * tells that it is a man or a woman, or the other names somebody of that name too.
 */
import { FIRST_NAME, lookUp } from '../../story/words/lexicon.js';
import type { Joining } from './joining.js';
import type { Member } from './member.js';
import { acronymOfName, isAcronym, organizationKey } from './organization-key.js';

export function joinOrganizations({ members, sets, rules }: Joining): void {
  const byKey = new Map<string, number>();
  const fullNames = new Map<string, Set<number>>();
  const offer = (acronym: string, index: number) => {
    fullNames.set(acronym, (fullNames.get(acronym) ?? new Set()).add(index));
  };
  const people = findPeople(members);
  members.forEach(({ speaker, type }, i) => {
    if (type !== 'organization' || rules[i]) return;
    const key = organizationKey(speaker.name);
    const first = byKey.get(key) ?? i;
    byKey.set(key, first);
    sets.join(first, i);
    if (isAcronym(speaker.name)) return;
    offer(acronymOfName(speaker.name), first);
    for (const { name } of speaker.aliases) if (isAcronym(name)) offer(organizationKey(name), first);
  });
  for (const [acronym, owners] of fullNames) {
    const alone = byKey.get(acronym);
    if (alone !== undefined && owners.size === 1) sets.join(alone, [...owners][0]!);
  }
  members.forEach(({ speaker, name, type }, i) => {
    if (type !== 'person' || rules[i] || (name !== null && isFirstName(name.given))) return;
    const key = organizationKey(speaker.name);
    const organization = byKey.get(key);
    if (organization !== undefined && !people.has(key)) sets.join(organization, i);
  });
}

/** Keys of the names of men and women, and of organisations in whose story somebody has that surname. */
function findPeople(members: readonly Member[]): Set<string> {
  const people = new Set<string>();
  const surnames = new Set<string>();
  for (const { speaker, name, story } of members) {
    if (name === null || speaker.gender === null) continue;
    people.add(organizationKey(speaker.name));
    surnames.add(`${story} ${organizationKey(name.surname)}`);
  }
  for (const { speaker, type, story } of members) {
    const key = organizationKey(speaker.name);
    if (type === 'organization' && surnames.has(`${story} ${key}`)) people.add(key);
  }
  return people;
}

const isFirstName = (given: string) => (lookUp(given) & FIRST_NAME) !== 0;
