/**
 * The roles of a speaker over all stories, and the one by which a page introduces them.
 *
 *     five stories say "mayor", the last one also "supporter"  →  mayor
 *     "President", "Republican President", "President of Ostmark"  →  President of Ostmark, with the days of all three
 */
import type { RoleSeen, Story } from '../../types.js';
import { push } from '../../story/push.js';
import { compareText } from '../compare-text.js';
import { type Office, parseOffice, tellsOffice } from './parse-office.js';
import type { Identity } from './resolve-identities.js';

/** So many of the last stories that give a role tell which one is held now: a senator of old may be a governor. */
const RECENT = 10;

/** The editor's roles, where given, replace all others, and the last of them is held now. */
export function buildRoles(
  identity: Identity,
  stories: readonly Story[],
): { roles: readonly RoleSeen[]; role: string | null } {
  const given = gatherRoles(identity, stories);
  const wordings = gatherWordings(given);
  const settled = identity.rule?.roles ?? [];
  if (settled.length > 0) {
    const all = [...wordings.values()].reduce<Seen>(widen, NEVER);
    return { roles: settled.map((role) => ({ role, ...all })), role: settled.at(-1)! };
  }
  const offices = gatherOffices([...wordings.values()]);
  const present = findPresent(given, wordings, offices);
  return {
    // Undated ones before all, and what most stories say last.
    roles: [...new Set(offices.values())]
      .sort(
        (a, b) =>
          compareText(a.first ?? '', b.first ?? '') || a.count - b.count || compareText(a.role, b.role),
      )
      .map(({ role, first, last }) => ({ role, first, last })),
    role: present?.role ?? null,
  };
}

interface Seen {
  readonly first: string | null;
  readonly last: string | null;
}

/** How stories word a role, and how many do. */
interface Wording extends RoleSeen {
  readonly office: Office;
  readonly count: number;
}

const NEVER: Seen = { first: null, last: null };

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

/** By wording, in the order of the stories; those that differ in case or articles only are one. */
function gatherWordings(given: readonly Given[]): Map<string, Wording> {
  const wordings = new Map<string, Wording>();
  for (const { date, roles } of given) {
    for (const role of roles) {
      const key = keyOf(role);
      const known = wordings.get(key) ?? { ...NEVER, role, office: parseOffice(role), count: 0 };
      wordings.set(key, { ...known, ...widen(known, { first: date, last: date }), count: known.count + 1 });
    }
  }
  return wordings;
}

/** Which office each wording is of. Only wordings with one head can be of one office. */
function gatherOffices(wordings: readonly Wording[]): Map<Wording, Wording> {
  const byHead = new Map<string, Wording[]>();
  for (const wording of wordings) push(byHead, `${wording.office.standing} ${wording.office.head}`, wording);
  return new Map([...byHead.values()].flatMap(joinWordings));
}

/**
 * Each wording with its office: the fullest wording of it, with the days of all. One that would do for several offices
 * ("director" beside a museum's and a theatre's) is told apart.
 */
function joinWordings(wordings: readonly Wording[]): [Wording, Wording][] {
  const fullest = wordings.filter(({ office }) => !wordings.some((other) => isFuller(other.office, office)));
  const leaders = fullest.filter((wording) => wording === leaderOf(wording, fullest));
  const members = new Map<Wording, Wording[]>();
  for (const wording of wordings) {
    const leading = leaders.filter((leader) => tellsOffice(leader.office, wording.office));
    push(members, leading.length === 1 ? leading[0]! : leaderOf(wording, wordings), wording);
  }
  return [...members].flatMap(([leader, group]) => {
    const all = group.reduce<Seen>(widen, NEVER);
    const office = { ...leader, ...all, count: group.reduce((sum, { count }) => sum + count, 0) };
    return group.map((wording): [Wording, Wording] => [wording, office]);
  });
}

const isFuller = (office: Office, than: Office) => tellsOffice(office, than) && !tellsOffice(than, office);

/** Of those that say the same as a wording, the one that most stories have, else the first. */
function leaderOf({ office }: Wording, wordings: readonly Wording[]): Wording {
  return wordings
    .filter((other) => tellsOffice(other.office, office) && tellsOffice(office, other.office))
    .reduce((a, b) => (b.count > a.count ? b : a));
}

/**
 * What most of the recent stories say, "director" being said for "director of the harbour" too; of equals the fuller one,
 * else what was said last, and in one story first.
 */
function findPresent(
  given: readonly Given[],
  wordings: ReadonlyMap<string, Wording>,
  offices: ReadonlyMap<Wording, Wording>,
): Wording | null {
  const stories = given
    .slice(-RECENT)
    .reverse()
    .map(({ roles }) => roles.map((role) => wordings.get(keyOf(role))!));
  let present: Wording | null = null;
  let most = 0;
  for (const office of new Set(stories.flat().map((wording) => offices.get(wording)!))) {
    const count = stories.filter((said) =>
      said.some((wording) => tellsOffice(office.office, wording.office)),
    ).length;
    if (count < most || (count === most && !isFuller(office.office, present!.office))) continue;
    present = office;
    most = count;
  }
  return present;
}

/** Whether a role tells nothing beside another: it words the same office, no more fully. */
export const isToldBy = (role: string, fuller: string) => tellsOffice(parseOffice(fuller), parseOffice(role));

/** Roles that differ in case or articles only are one. */
const keyOf = (role: string) => role.toLowerCase().replace(/^(?:the|a|an)\s+/u, '');

function widen(seen: Seen, { first, last }: Seen): Seen {
  return {
    first: seen.first === null || (first !== null && first < seen.first) ? first : seen.first,
    last: seen.last === null || (last !== null && last > seen.last) ? last : seen.last,
  };
}
