/**
 * Joins a surname alone ("Lavrov") to the full name that the article, its date and its topics make likely, and says
 * why. With several people of that surname one must be clearly likelier; in doubt the short name stays by itself.
 */
import type { Joining } from './resolve-identities.js';
import type { Member } from './member.js';

/** What is known of a full-named person from all stories that name them so. */
interface Person {
  readonly member: number;
  stories: number;
  readonly roleWords: Set<string>;
  readonly topics: Map<string, number>;
  readonly company: Set<string>;
  readonly days: number[];
  readonly genders: Set<string>;
}

const NEEDED = 3;
const MARGIN = 2;

export function joinShortNames(joining: Joining): void {
  const { members, sets, rules, reasons } = joining;
  const people = gatherPeople(joining);
  members.forEach((member, i) => {
    if (rules[i] || member.speaker.type !== 'person' || !member.name || member.name.given) return;
    const ranked = (people.get(shortKey(member)) ?? [])
      .map((person) => ({ person, ...likelihood(member, person) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || a.person.member - b.person.member);
    const [best, second] = ranked;
    if (!best || best.score < NEEDED || best.score - (second?.score ?? 0) < MARGIN) return;
    sets.join(best.person.member, i);
    reasons.set(member, best.reason);
  });
}

function shortKey({ name }: Member): string {
  return name!.surname;
}

function gatherPeople({ members, sets }: Joining): Map<string, Person[]> {
  const bySet = new Map<number, Person>();
  const bySurname = new Map<string, Person[]>();
  members.forEach((member, i) => {
    if (!member.name?.given || member.speaker.type !== 'person') return;
    const set = sets.find(i);
    let person = bySet.get(set);
    if (!person) {
      person = { member: i, stories: 0, roleWords: new Set(), topics: new Map(), company: new Set(), days: [], genders: new Set() }; // prettier-ignore
      bySet.set(set, person);
    }
    addEvidence(person, member);
    for (const key of shortForms(member)) {
      const list = bySurname.get(key);
      if (!list) bySurname.set(key, [person]);
      else if (!list.includes(person)) list.push(person);
    }
  });
  return bySurname;
}

/** The surname, and of "Wanda Vázquez Garced" also "Vázquez". */
function shortForms({ name }: Member): string[] {
  return [name!.surname, ...name!.middle.filter((part) => part.length > 2)];
}

function addEvidence(person: Person, member: Member): void {
  person.stories += 1;
  for (const word of member.roleWords) person.roleWords.add(word);
  for (const topic of member.topics) person.topics.set(topic, (person.topics.get(topic) ?? 0) + 1);
  for (const key of member.company) person.company.add(key);
  if (member.day !== null) person.days.push(member.day);
  if (member.speaker.gender) person.genders.add(member.speaker.gender);
}

function likelihood(member: Member, person: Person): { score: number; reason: string } {
  const { gender } = member.speaker;
  if (gender && person.genders.size > 0 && !person.genders.has(gender)) return { score: 0, reason: '' };
  const role = [...member.roleWords].filter((word) => person.roleWords.has(word)).length;
  const topics = [...member.topics].filter((topic) => person.topics.has(topic)).length;
  const company = [...member.company].filter((key) => person.company.has(key)).length;
  const gap = member.day === null ? Infinity : Math.min(Infinity, ...nearest(person.days, member.day));
  const near = gap <= 45 ? 2 : gap <= 400 ? 1 : 0;
  const score = Math.min(3, 2 * role) + Math.min(2, topics) + Math.min(3, 2 * company) + near + (person.stories >= 5 ? 1 : 0); // prettier-ignore
  const reason = role ? 'same-person-role' : company ? 'same-person-company' : topics ? 'same-person-topics' : 'same-person-date'; // prettier-ignore
  return { score, reason };
}

function nearest(days: readonly number[], day: number): number[] {
  return days.map((other) => Math.abs(other - day));
}
