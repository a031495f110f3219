/** Finds which members the entries of `speakers.yaml` are about: those named by a rule's name or one of its aliases. */
import type { SpeakerRule } from '../../types.js';
import { fullKey, type Member } from './member.js';
import { organizationKey } from './organization-key.js';
import { parseName } from './parse-name.js';
import { parseRole } from './parse-role.js';
import { push } from '../../story/push.js';

/** For each member its rule, or null. Of several rules for one name, that with the likest role, else the first. */
export function bindRules(members: readonly Member[], rules: readonly SpeakerRule[]): (SpeakerRule | null)[] {
  const byKey = new Map<string, SpeakerRule[]>();
  for (const rule of rules) {
    const keys = new Set([rule.name, ...rule.aliases].flatMap(keysOf));
    for (const key of keys) push(byKey, key, rule);
  }
  if (byKey.size === 0) return members.map(() => null);
  return members.map((member) => {
    for (const key of keysOf(member.label)) {
      const found = byKey.get(key);
      if (found) return chooseRule(found, member);
    }
    return null;
  });
}

/** The name as written, and without its middle names where it has a given name. */
function keysOf(name: string): string[] {
  const person = parseName(name);
  return [organizationKey(name), person?.given ? `= ${fullKey(person)}` : ''].filter((key) => key !== '');
}

/** That whose roles share most words with the member's: "mayor of Sarn" and not "mayor of Ostmark". */
function chooseRule(rules: readonly SpeakerRule[], { roles }: Member): SpeakerRule {
  const said = new Set(roles.flatMap((role) => role.words));
  const shared = rules.map((rule) => [...roleWords(rule)].filter((word) => said.has(word)).length);
  return rules[shared.indexOf(Math.max(...shared))]!;
}

/** The words by which a rule's roles tell it from others of one name. */
export function roleWords({ roles }: SpeakerRule): ReadonlySet<string> {
  return new Set(roles.flatMap((role) => parseRole(role).words));
}

/** Whether two members must not be joined: other rules, or a name that a rule is never the same as. */
export function keepApart(
  members: readonly Member[],
  bound: readonly (SpeakerRule | null)[],
): (a: number, b: number) => boolean {
  const never = new Map<SpeakerRule, Set<string>>();
  for (const rule of bound) {
    if (rule && !never.has(rule)) never.set(rule, new Set(rule.neverSameAs.flatMap(keysOf)));
  }
  const excludes = (rule: SpeakerRule | null, other: number) => {
    if (!rule) return false;
    const keys = never.get(rule)!;
    return keys.size > 0 && keysOf(bound[other]?.name ?? members[other]!.label).some((key) => keys.has(key));
  };
  return (a, b) => {
    const [first, second] = [bound[a] ?? null, bound[b] ?? null];
    return (
      (first !== null && second !== null && first !== second) || excludes(first, b) || excludes(second, a)
    );
  };
}
