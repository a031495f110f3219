/**
 * Joins a surname alone ("Lavrov"), a first name by which somebody is known ("Xi") or an initial with a surname
 * ("S. Lavrov") to the full name that role, company, topics and date make likely, and says why. With several people
 * of that name one must be clearly likelier; in doubt the short name stays by itself.
 */
import { daysBetween, findConflict, findShared } from './evidence.js';
import { gatherPeople, makePerson, type Joining, type Person } from './joining.js';
import type { Member } from './member.js';
import { foldSpelling } from './join-variants.js';
import { foldName } from './parse-name.js';
import { push } from '../../story/push.js';

const NEEDED = 3;
/** Where there is nobody else of that name. */
const NEEDED_ALONE = 2;
const MARGIN = 1.5;
/** More namesakes than these are never told apart by a surname. */
const MOST = 50;

export function joinShortNames(joining: Joining): void {
  const { members, sets, reasons } = joining;
  const byShort = indexPeople(joining);
  const short = gatherShort(joining);
  for (const indices of short) {
    for (const i of indices) {
      const best = choose(joining, i, byShort);
      if (!best) continue;
      sets.join(best.person.first, i);
      reasons.set(members[i]!, best.reason);
    }
    joinRest(
      joining,
      indices.filter((i) => !reasons.has(members[i]!)),
    );
  }
}

function isShort({ name, type }: Member): boolean {
  return type === 'person' && name !== null && (name.given === '' || name.given.length === 1);
}

/** Members of one short name, by name. */
function gatherShort({ members, rules }: Joining): number[][] {
  const byName = new Map<string, number[]>();
  members.forEach((member, i) => {
    if (rules[i] || !isShort(member)) return;
    const { given, surname, suffix } = member.name!;
    push(byName, `${given} ${surname} ${suffix}`, i);
  });
  return [...byName.values()];
}

/** Short names that nobody's full name explains are one person where they share evidence; as namesakes are. */
function joinRest(joining: Joining, indices: readonly number[]): void {
  const people: Person[] = [];
  for (const i of indices) {
    const person = makePerson(joining, [i]);
    const same = people.slice(0, MOST).find((other) => {
      const { role, company, topics } = findShared(person, other, joining.common);
      const near = daysBetween(joining.members[i]!.day, other.days) <= 45 ? 1 : 0;
      return findConflict(person, other) === null && 2 * role + 2 * company + topics + near >= 2;
    });
    if (same) joining.sets.join(same.first, i);
    else people.push(person);
  }
}

function indexPeople(joining: Joining): Map<string, Person[]> {
  const byShort = new Map<string, Person[]>();
  for (const person of gatherPeople(joining, (member) => !isShort(member))) {
    const forms = new Set(person.indices.flatMap((i) => shortForms(joining.members[i]!)));
    for (const form of forms) push(byShort, form, person);
  }
  return byShort;
}

/** The surname, of "Wanda Vázquez Garced" also "Vázquez", and single words that an article calls the person by. */
function shortForms({ name, speaker }: Member): string[] {
  if (!name) return [];
  const aliases = speaker.aliases.filter((alias) => alias.count > 1 && !alias.name.includes(' '));
  return [
    name.surname,
    ...name.middle.filter((part) => part.length > 2),
    ...aliases.map((alias) => foldName(alias.name)),
  ].map(foldSpelling);
}

interface Choice {
  readonly person: Person;
  readonly score: number;
  readonly reason: string;
}

function choose(joining: Joining, index: number, byShort: ReadonlyMap<string, Person[]>): Choice | null {
  const { given, surname, suffix } = joining.members[index]!.name!;
  const candidates = (byShort.get(foldSpelling(surname)) ?? []).filter(
    (person) => fits(joining.members[person.first]!, given, suffix) && !joining.apart(person.first, index),
  );
  if (candidates.length > MOST) return null;
  const alone = candidates.length === 1;
  const small = makePerson(joining, [index]);
  const [best, second] = candidates
    .map((person) => weigh(joining, small, person))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.person.first - b.person.first);
  if (!best || best.score < (alone ? NEEDED_ALONE : NEEDED)) return null;
  return best.score - (second?.score ?? 0) < MARGIN ? null : best;
}

function fits({ name }: Member, initial: string, suffix: string): boolean {
  if (!name) return false;
  return name.given.startsWith(initial) && (suffix === '' || name.suffix === suffix);
}

function weigh(joining: Joining, small: Person, person: Person): Choice {
  const { day } = joining.members[small.first]!;
  if (findConflict(small, person) === 'gender') return { person, score: 0, reason: '' };
  const shared = findShared(small, person, joining.common);
  const gap = daysBetween(day, person.days);
  const points = {
    'same-person-role': Math.min(3, 1.5 * shared.role),
    'same-person-company': Math.min(3, 1.5 * shared.company),
    'same-person-topics': Math.min(2, shared.topics),
    'same-person-date': gap <= 45 ? 1.5 : gap <= 400 ? 0.5 : 0,
  };
  const fame = Math.min(1.5, Math.log2(person.members) / 3);
  const [[reason]] = Object.entries(points).sort(([, a], [, b]) => b - a) as [[string, number]];
  const evidence = Object.values(points).reduce((a, b) => a + b, 0);
  const younger = joining.members[person.first]!.name?.suffix ? 1 : 0;
  return { person, score: evidence === 0 ? 0 : evidence + fame - younger, reason };
}
