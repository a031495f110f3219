/**
 * Joins people by full name: given name, surname and suffix alike ("Donald Trump", "Donald J. Trump"), unless their
 * middle names differ ("George W. Bush", "George H. W. Bush") or an editor's rule keeps them apart.
 */
import type { Joining } from './resolve-identities.js';
import { fullKey, type Member } from './member.js';

export function joinFullNames({ members, sets, rules }: Joining): void {
  const groups = new Map<string, number[]>();
  members.forEach((member, i) => {
    const rule = rules[i];
    if (!rule && !member.name?.given) return;
    const key = rule ? `rule ${rule.name}` : fullKey(member.name!);
    const group = groups.get(key);
    if (group) group.push(i);
    else groups.set(key, [i]);
  });
  for (const [key, group] of groups) {
    const parts = key.startsWith('rule ') ? [group] : splitByMiddleNames(group, members);
    for (const part of parts) for (const i of part) sets.join(part[0]!, i);
  }
}

/** Members without a middle name belong to the one person there is; if there are several, they are a further one. */
function splitByMiddleNames(group: readonly number[], members: readonly Member[]): number[][] {
  const parts: { middle: readonly string[]; members: number[] }[] = [];
  const without: number[] = [];
  for (const i of group) {
    const { middle } = members[i]!.name!;
    if (middle.length === 0) {
      without.push(i);
      continue;
    }
    const part = parts.find((p) => agree(p.middle, middle));
    if (part) part.members.push(i);
    else parts.push({ middle, members: [i] });
  }
  if (parts.length === 1) return [[...parts[0]!.members, ...without]];
  return [...parts.map((p) => p.members), without].filter((part) => part.length > 0);
}

/** Initials agree with the names they begin; one list may be longer. */
function agree(a: readonly string[], b: readonly string[]): boolean {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const [short, long] = a[i]!.length < b[i]!.length ? [a[i]!, b[i]!] : [b[i]!, a[i]!];
    if (short !== long && !(short.length === 1 && long.startsWith(short))) return false;
  }
  return a.length === b.length || length > 0;
}
