/**
 * Joins organisations by name, and an acronym with the one full name that an article gives it or whose initials it is.
 * A single word that one article takes for a person and another for an organisation is the organisation.
 */
import type { Joining } from './joining.js';
import { initialsOf, isAcronym, organizationKey } from './organization-key.js';

export function joinOrganizations({ members, sets, rules }: Joining): void {
  const byKey = new Map<string, number>();
  const fullNames = new Map<string, Set<number>>();
  const offer = (acronym: string, index: number) => {
    fullNames.set(acronym, (fullNames.get(acronym) ?? new Set()).add(index));
  };
  members.forEach(({ speaker, type }, i) => {
    if (type !== 'organization' || rules[i]) return;
    const key = organizationKey(speaker.name);
    const first = byKey.get(key) ?? i;
    byKey.set(key, first);
    sets.join(first, i);
    if (isAcronym(speaker.name)) return;
    offer(initialsOf(speaker.name), first);
    for (const { name } of speaker.aliases) if (isAcronym(name)) offer(organizationKey(name), first);
  });
  for (const [acronym, owners] of fullNames) {
    const alone = byKey.get(acronym);
    if (alone !== undefined && owners.size === 1) sets.join(alone, [...owners][0]!);
  }
  members.forEach(({ speaker, name, type }, i) => {
    if (type !== 'person' || rules[i] || name?.given) return;
    const organization = byKey.get(organizationKey(speaker.name));
    if (organization !== undefined) sets.join(organization, i);
  });
}
