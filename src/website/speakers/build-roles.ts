/**
 * The roles of a speaker over all stories, and the one by which a page introduces them.
 *
 *     five stories say "mayor", the last one also "supporter"  →  mayor
 */
import type { RoleSeen, Story } from '../../types.js';
import { compareText } from '../compare-text.js';
import type { Identity } from './resolve-identities.js';

/** So many of the last stories that give a role tell which one is held now: a senator of old may be a governor. */
const RECENT = 10;

/** The editor's roles, where given, replace all others, and the last of them is held now. */
export function buildRoles(
  identity: Identity,
  stories: readonly Story[],
): { roles: readonly RoleSeen[]; role: string | null } {
  const given = gatherRoles(identity, stories);
  const seen = new Map<string, RoleSeen>();
  const counts = new Map<string, number>();
  for (const { date, roles } of given) {
    for (const role of roles) {
      const key = keyOf(role);
      const known = seen.get(key);
      seen.set(key, known ? widen(known, date) : { role, first: date, last: date });
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const settled = identity.rule?.roles ?? [];
  if (settled.length > 0) {
    const nobody: RoleSeen = { role: '', first: null, last: null };
    const all = [...seen.values()].reduce((a, b) => widen(widen(a, b.first), b.last), nobody);
    return { roles: settled.map((role) => ({ ...all, role })), role: settled.at(-1)! };
  }
  const present = findPresent(given);
  return {
    // Undated ones before all, and what most stories say last.
    roles: [...seen]
      .sort(
        ([key, a], [other, b]) =>
          compareText(a.first ?? '', b.first ?? '') ||
          counts.get(key)! - counts.get(other)! ||
          compareText(a.role, b.role),
      )
      .map(([, role]) => role),
    role: present === null ? null : seen.get(present)!.role,
  };
}

interface Given {
  readonly date: string | null;
  readonly roles: readonly string[];
}

/** Of each story that gives roles, earliest first, undated ones before all. */
const gatherRoles = ({ members }: Identity, stories: readonly Story[]): Given[] =>
  members
    .map(({ speaker, story }) => ({ date: stories[story]!.date, roles: speaker.roles, story }))
    .filter(({ roles }) => roles.length > 0)
    .sort((a, b) => compareText(a.date ?? '', b.date ?? '') || b.story - a.story);

/**
 * What most of the recent stories say, "director" being said for "director of the harbour" too; of equals the fuller one,
 * else what was said last, and in one story first.
 */
function findPresent(given: readonly Given[]): string | null {
  const recent = given.slice(-RECENT).reverse();
  const stories = recent.map(({ roles }) => roles.map(keyOf));
  let present: string | null = null;
  let most = 0;
  for (const key of new Set(stories.flat())) {
    const count = stories.filter((keys) => keys.some((other) => isSaidFor(other, key))).length;
    if (count < most || (count === most && !isSaidFor(present!, key))) continue;
    present = key;
    most = count;
  }
  return present;
}

const isSaidFor = (role: string, fuller: string) =>
  fuller.startsWith(role) && /^(?:$| (?:at|for|in|of|to) )/.test(fuller.slice(role.length));

/** Whether a role tells nothing beside another: they differ in case or articles only, or it is the other cut short. */
export const isToldBy = (role: string, fuller: string) => isSaidFor(keyOf(role), keyOf(fuller));

/** Roles that differ in case or articles only are one. */
const keyOf = (role: string) => role.toLowerCase().replace(/^(?:the|a|an)\s+/u, '');

function widen(seen: RoleSeen, date: string | null): RoleSeen {
  if (date === null) return seen;
  return {
    role: seen.role,
    first: seen.first === null || date < seen.first ? date : seen.first,
    last: seen.last === null || date > seen.last ? date : seen.last,
  };
}
