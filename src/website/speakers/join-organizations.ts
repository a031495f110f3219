/** Joins organisations by name, and acronyms with the one full name that some article gives them. */
import type { Joining } from './resolve-identities.js';
import { isAcronym, organizationKey } from './organization-key.js';

export function joinOrganizations({ members, sets, rules }: Joining): void {
  const byKey = new Map<string, number>();
  const fullNames = new Map<string, Set<number>>();
  members.forEach(({ speaker }, i) => {
    if (speaker.type !== 'organization' || rules[i]) return;
    const key = organizationKey(speaker.name);
    const first = byKey.get(key);
    if (first === undefined) byKey.set(key, i);
    else sets.join(first, i);
    if (isAcronym(speaker.name)) return;
    for (const { name } of speaker.aliases) {
      if (!isAcronym(name)) continue;
      const acronym = organizationKey(name);
      fullNames.set(acronym, (fullNames.get(acronym) ?? new Set()).add(byKey.get(key)!));
    }
  });
  for (const [acronym, owners] of fullNames) {
    const alone = byKey.get(acronym);
    if (alone !== undefined && owners.size === 1) sets.join(alone, [...owners][0]!);
  }
}
