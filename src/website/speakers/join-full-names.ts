/**
 * Joins people by full name: given name, surname and suffix alike ("Donald Trump", "Donald J. Trump"), unless their
 * middle names differ ("George W. Bush", "George H. W. Bush"), or they are namesakes by what is known of them.
 */
import { type Joining } from './joining.js';
import type { Member } from './member.js';
import { partNamesakes } from './part-namesakes.js';
import { push } from '../../story/push.js';

export function joinFullNames(joining: Joining): void {
  const { members, sets, rules } = joining;
  const ruled = new Map<object, number[]>();
  const groups = new Map<string, number[]>();
  members.forEach((member, i) => {
    if (rules[i]) push(ruled, rules[i], i);
    else if (member.key) push(groups, member.key, i);
  });
  for (const group of ruled.values()) for (const i of group) sets.join(group[0]!, i);
  for (const group of groups.values()) {
    for (const named of splitByMiddleNames(group, members)) {
      for (const part of partNamesakes(joining, named)) for (const i of part) sets.join(part[0]!, i);
    }
  }
}

/** Members without a middle name belong to the one person there is; if there are several, they are a further one. */
function splitByMiddleNames(group: readonly number[], members: readonly Member[]): number[][] {
  const parts: { middle: readonly string[]; members: number[] }[] = [];
  const byMiddle = new Map<string, number[]>();
  for (const i of group) push(byMiddle, members[i]!.name!.middle.join(' '), i);
  const without = byMiddle.get('') ?? [];
  byMiddle.delete('');
  for (const [key, list] of [...byMiddle].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1))) {
    const middle = key.split(' ');
    const part = parts.find((p) => agree(p.middle, middle));
    if (part) part.members.push(...list);
    else parts.push({ middle, members: [...list] });
  }
  if (parts.length === 1) return [[...parts[0]!.members, ...without].sort((a, b) => a - b)];
  return [...parts.map((p) => p.members), without].filter((part) => part.length > 0);
}

/** Initials agree with the names they begin; one list may be longer. */
function agree(a: readonly string[], b: readonly string[]): boolean {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const [short, long] = a[i]!.length < b[i]!.length ? [a[i]!, b[i]!] : [b[i]!, a[i]!];
    if (short !== long && !(short.length === 1 && long.startsWith(short))) return false;
  }
  return true;
}
