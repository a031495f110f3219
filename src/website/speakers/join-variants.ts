/**
 * Joins full names that are written differently: transliterations (Zelensky, Zelenskyy), short first names (Bill,
 * William), name order (Orbán Viktor), hyphens (Ocasio-Cortez), second surnames and maiden names (Wanda Vázquez, Wanda
 * Vázquez Garced). A likeness of names alone is not enough: role, company, topics or time must agree too.
 */
import { formalNames } from './formal-names.js';
import { daysBetween, findConflict, findShared } from './evidence.js';
import { gatherPeople, type Joining, type Person } from './joining.js';
import type { PersonName } from './parse-name.js';
import { push } from '../../story/push.js';

export function joinVariants(joining: Joining): void {
  const people = gatherPeople(
    joining,
    (member) => member.name?.given !== undefined && member.name.given !== '',
  );
  const byKey = new Map<string, Person[]>();
  for (const person of people) {
    for (const key of variantKeys(joining, person)) push(byKey, key, person);
  }
  for (const sharing of byKey.values()) {
    if (sharing.length > 1) joinAlike(joining, sharing);
  }
}

/** To the one with most members, so that many of a key cost no more than each once. */
function joinAlike(joining: Joining, sharing: Person[]): void {
  const [main, ...others] = sharing.sort((a, b) => b.members - a.members || a.first - b.first) as [
    Person,
    ...Person[],
  ];
  const names = fullKeys(joining, main);
  for (const other of others) {
    // Who bears the very same name was told apart, or not, before.
    if ([...fullKeys(joining, other)].some((key) => names.has(key))) continue;
    if (joining.sets.find(main.first) === joining.sets.find(other.first)) continue;
    if (!joining.apart(main.first, other.first) && likely(joining, other, main))
      joining.sets.join(main.first, other.first);
  }
}

function fullKeys({ members }: Joining, { indices }: Person): Set<string> {
  return new Set(indices.map((i) => members[i]!.key));
}

function likely(joining: Joining, small: Person, large: Person): boolean {
  if (findConflict(small, large) !== null) return false;
  const { role, company, topics } = findShared(small, large, joining.common);
  const near = small.days.some((day) => daysBetween(day, large.days) <= 30) ? 1 : 0;
  return 2 * role + 2 * company + topics + near >= 2;
}

/** All keys under which another spelling of the person's names may be found; equal keys mean alike names. */
function variantKeys({ members }: Joining, { indices }: Person): Set<string> {
  const keys = new Set<string>();
  const seen = new Set<string>();
  for (const i of indices) {
    const name = members[i]!.name!;
    const whole = [name.given, ...name.middle, name.surname, name.suffix].join(' ');
    if (seen.has(whole)) continue;
    seen.add(whole);
    for (const key of keysOf(name)) keys.add(key);
  }
  return keys;
}

function keysOf({ given, middle, surname, suffix }: PersonName): string[] {
  const tail = suffix && ` ${suffix}`;
  const own = foldSpelling(given);
  const last = foldSpelling(surname);
  const keys = [`${own} ${last}${tail}`, `${last} ${own}${tail}`];
  for (const formal of formalNames(given)) keys.push(`${foldSpelling(formal)} ${last}${tail}`);
  const whole = middle.filter((part) => part.length > 2).map(foldSpelling);
  if (whole.length > 0) {
    keys.push(`${own} ${whole.at(-1)!}${tail}`, `${whole[0]!} ${last}${tail}`);
    keys.push(`${own} ${whole.join('')}${last}${tail}`, `${own}${whole.join('')} ${last}${tail}`);
  }
  return keys;
}

/** Letters that transliterations write differently: Zelenskyy, Zelenskiy, Zelensky; Mohammed, Muhammad. */
export function foldSpelling(word: string): string {
  return word
    .replace(/^mo?u?hamm?[ae]d$/u, 'mohamed')
    .replace(/(?<!^)(?:iy|yi|yy|ii|ij|y)/gu, 'i')
    .replace(/kh/gu, 'h')
    .replace(/ou|oo/gu, 'u')
    .replace(/ph/gu, 'f')
    .replace(/ck|q/gu, 'k')
    .replace(/sch/gu, 'sh')
    .replace(/w/gu, 'v')
    .replace(/(.)\1/gu, '$1');
}
