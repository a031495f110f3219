/** Finds which members the entries of `speakers.yaml` are about: those named by a rule's name or one of its aliases. */
import type { SpeakerRule } from '../../types.js';
import { fullKey, type Member } from './member.js';
import { organizationKey } from './organization-key.js';
import { parseName } from './parse-name.js';

/** For each member its rule, or null. The first rule that gives a name has it. */
export function bindRules(members: readonly Member[], rules: readonly SpeakerRule[]): (SpeakerRule | null)[] {
  const byName = new Map<string, SpeakerRule>();
  for (const rule of rules) {
    for (const name of [rule.name, ...rule.aliases]) {
      for (const key of keysOf(name)) if (!byName.has(key)) byName.set(key, rule);
    }
  }
  if (byName.size === 0) return members.map(() => null);
  return members.map((member) => {
    for (const key of keysOf(member.speaker.name)) {
      const rule = byName.get(key);
      if (rule) return rule;
    }
    return null;
  });
}

/** The name as written, and without its middle names where it has a given name. */
function keysOf(name: string): string[] {
  const person = parseName(name);
  return [organizationKey(name), person?.given ? `= ${fullKey(person)}` : ''].filter((key) => key !== '');
}
