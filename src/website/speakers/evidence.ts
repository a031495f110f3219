/**
 * What speaks for and against two sets of members being one person. Topics, companions and role words that a great
 * part of all stories have tell nothing and do not count.
 */
import { fullKey, type Member } from './member.js';

/** The evidence of a set of members, with how many of them have each piece. */
export interface Evidence {
  readonly first: number;
  members: number;
  readonly roleWords: Map<string, number>;
  readonly topics: Map<string, number>;
  readonly company: Map<string, number>;
  /** Offices with what they are of: "mayor" → "ostmark". */
  readonly offices: Map<string, Set<string>>;
  readonly fields: Set<string>;
  readonly genders: Set<string>;
  /** Sorted by `sortDays`. */
  readonly days: number[];
}

export function createEvidence(first: number): Evidence {
  return {
    first,
    members: 0,
    roleWords: new Map(),
    topics: new Map(),
    company: new Map(),
    offices: new Map(),
    fields: new Set(),
    genders: new Set(),
    days: [],
  };
}

export function addEvidence(evidence: Evidence, member: Member): void {
  evidence.members += 1;
  for (const topic of member.topics) count(evidence.topics, topic);
  for (const key of member.company) count(evidence.company, key);
  for (const role of member.roles) {
    for (const word of role.words) count(evidence.roleWords, word);
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

function count(map: Map<string, number>, key: string): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}

/** Tells pieces of evidence that are too common to tell anything. */
export type Common = (piece: string) => boolean;

/** Counts each topic and each person by stories; `members` are in the order of the stories. */
export function findCommon(members: readonly Member[], stories: number): Common {
  const counts = new Map<string, number>();
  let story = -1;
  let seen = new Set<string>();
  for (const member of members) {
    if (member.story !== story) {
      for (const piece of seen) count(counts, piece);
      seen = new Set(member.topics);
      story = member.story;
    }
    if (member.name?.given) seen.add(fullKey(member.name));
  }
  for (const piece of seen) count(counts, piece);
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
  const shared = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>) =>
    [...a.keys()].filter((key) => b.has(key) && !common(key)).length;
  return {
    role: [...small.roleWords.keys()].filter((word) => large.roleWords.has(word)).length,
    company: shared(small.company, large.company),
    topics: shared(small.topics, large.topics),
  };
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
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < day) low = middle + 1;
    else high = middle;
  }
  return Math.min(Math.abs((sorted[low] ?? Infinity) - day), Math.abs((sorted[low - 1] ?? -Infinity) - day));
}
