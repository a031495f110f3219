/**
 * What speaks for and against two sets of members being one person. Topics, companions and role words that a great
 * part of all stories have tell nothing and do not count.
 */
import type { Member } from './member.js';
import { countBefore } from '../../story/count-before.js';

/** The evidence of a set of members. */
export interface Evidence {
  /** Index of the first member. */
  readonly first: number;
  members: number;
  readonly roleWords: Set<string>;
  readonly topics: Set<string>;
  readonly company: Set<string>;
  /** Offices with what they are of: "mayor" → "ostmark". */
  readonly offices: Map<string, Set<string>>;
  readonly fields: Set<string>;
  readonly genders: Set<string>;
  /** Days since 1970, to be sorted before `daysBetween` is asked. */
  readonly days: number[];
}

export function createEvidence(first: number): Evidence {
  return {
    first,
    members: 0,
    roleWords: new Set(),
    topics: new Set(),
    company: new Set(),
    offices: new Map(),
    fields: new Set(),
    genders: new Set(),
    days: [],
  };
}

export function addEvidence(evidence: Evidence, member: Member): void {
  evidence.members += 1;
  for (const topic of member.topics) evidence.topics.add(topic);
  for (const key of member.company) if (key !== member.key) evidence.company.add(key);
  for (const role of member.roles) {
    for (const word of role.words) evidence.roleWords.add(word);
    for (const field of role.fields) evidence.fields.add(field);
    for (const office of role.offices) {
      const of = evidence.offices.get(office) ?? new Set<string>();
      for (const word of role.of) of.add(word);
      evidence.offices.set(office, of);
    }
  }
  if (member.day !== null) evidence.days.push(member.day);
  if (member.speaker.gender) evidence.genders.add(member.speaker.gender);
}

/** Tells pieces of evidence that are too common to tell anything. */
export type Common = (piece: string) => boolean;

/** Counts each topic and each person by stories; `members` are in the order of the stories. */
export function findCommon(members: readonly Member[], stories: number): Common {
  const counts = new Map<string, number>();
  let story = -1;
  for (const member of members) {
    if (member.story === story) continue;
    story = member.story;
    for (const piece of member.topics) counts.set(piece, (counts.get(piece) ?? 0) + 1);
    for (const piece of member.company) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  }
  const most = Math.max(8, stories / 8);
  return (piece) => (counts.get(piece) ?? 0) > most;
}

/** What two sets share, in points; see the sources of each. */
export interface Shared {
  readonly role: number;
  readonly company: number;
  readonly topics: number;
}

/** `small` should be the smaller of the two, for its pieces are looked up one by one. */
export function findShared(small: Evidence, large: Evidence, common: Common): Shared {
  return {
    role: countShared(small.roleWords, large.roleWords, () => false),
    company: countShared(small.company, large.company, common),
    topics: countShared(small.topics, large.topics, common),
  };
}

function countShared(small: ReadonlySet<string>, large: ReadonlySet<string>, common: Common): number {
  let shared = 0;
  for (const piece of small) if (large.has(piece) && !common(piece)) shared += 1;
  return shared;
}

/** Why two namesakes cannot be one; null where nothing speaks against it. */
export function findConflict(a: Evidence, b: Evidence): 'gender' | 'field' | 'office' | null {
  if (a.genders.size === 1 && b.genders.size === 1 && !intersects(a.genders, b.genders)) return 'gender';
  if (a.fields.size > 0 && b.fields.size > 0 && !intersects(a.fields, b.fields)) return 'field';
  for (const [office, of] of a.offices) {
    const other = b.offices.get(office);
    if (other && of.size > 0 && other.size > 0 && !intersects(of, other)) return 'office';
  }
  return null;
}

function intersects<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  for (const item of small) if (large.has(item)) return true;
  return false;
}

/** Days to the nearest day of a sorted list; infinite where there is none. */
export function daysBetween(day: number | null, sorted: readonly number[]): number {
  if (day === null || sorted.length === 0) return Infinity;
  const at = countBefore(sorted, (other) => other < day);
  return Math.min(Math.abs((sorted[at] ?? Infinity) - day), Math.abs((sorted[at - 1] ?? -Infinity) - day));
}
