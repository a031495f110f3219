/**
 * Tells people apart who share a full name. Members that share a role, a companion or a topic are one person; of the
 * groups that remain, those that nothing speaks against are one too. A member without evidence for either of two
 * namesakes is left by itself.
 */
import { findConflict } from './evidence.js';
import { makePerson, type Joining, type Person } from './joining.js';
import { makeDisjointSets } from './disjoint-sets.js';
import { push } from '../../story/push.js';

/** Parts of `group`, which all bear one name; each is one person. Linear in the members' evidence. */
export function partNamesakes(joining: Joining, group: readonly number[]): number[][] {
  if (group.length < 2) return [[...group]];
  const genders = new Set(group.map((i) => joining.members[i]!.speaker.gender));
  const mixed = genders.has('female') && genders.has('male');
  const circles = joinByEvidence(joining, group, mixed);
  if (circles.length === 1) return circles;
  const people = circles
    .map((indices) => makePerson(joining, indices))
    .sort((a, b) => b.members - a.members || a.first - b.first);
  const known: Person[][] = [];
  const vague: Person[] = [];
  for (const person of people) {
    if (isVague(person)) vague.push(person);
    else place(person, known);
  }
  if (known.length < 2) return [[...known.flat(), ...vague].flatMap(({ indices }) => indices)];
  return [...known, ...vague.map((person) => [person])].map((part) => part.flatMap(({ indices }) => indices));
}

/** Nothing is known that could tell this person from a namesake. */
function isVague({ fields, offices, genders }: Person): boolean {
  return fields.size === 0 && offices.size === 0 && genders.size === 0;
}

/** To the first person of the name that nothing speaks against. At most a few namesakes are worth comparing. */
function place(person: Person, known: Person[][]): void {
  const match = known
    .slice(0, 20)
    .find((part) => part.every((other) => findConflict(other, person) === null));
  if (match) match.push(person);
  else known.push([person]);
}

/** `mixed`: the group has men and women, who are not joined by evidence. */
function joinByEvidence({ members, common }: Joining, group: readonly number[], mixed: boolean): number[][] {
  const sets = makeDisjointSets(group.length);
  const owners = { role: new Map<string, number>(), company: new Map<string, number>(), topic: new Map<string, number>() }; // prettier-ignore
  const own = (kind: Map<string, number>, piece: string, i: number) => {
    const owner = kind.get(piece);
    if (owner === undefined) kind.set(piece, i);
    else sets.join(owner, i);
  };
  group.forEach((index, i) => {
    const member = members[index]!;
    const gender = mixed ? (member.speaker.gender ?? '') : '';
    // A bare office ("mayor") is no evidence that two are one, for namesakes can hold the same one.
    for (const { words } of member.roles) if (words.length > 1) own(owners.role, gender + words.join(' '), i);
    for (const key of member.company)
      if (key !== member.key && !common(key)) own(owners.company, gender + key, i);
    for (const topic of member.topics) if (!common(topic)) own(owners.topic, gender + topic, i);
  });
  const circles = new Map<number, number[]>();
  group.forEach((index, i) => {
    push(circles, sets.find(i), index);
  });
  return [...circles.values()];
}
