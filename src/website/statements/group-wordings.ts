/** Puts quotations of one speaker that hold the same words together, each with the fullest. */
import { push } from '../../story/push.js';
import { createHolder } from './create-holder.js';
import type { Wording } from './wording.js';

interface Worded {
  readonly wording: Wording;
}

interface Group<V> {
  readonly members: V[];
  readonly lead: Wording;
  readonly holds: (other: Wording) => boolean;
}

/** Two versions have so many words in a row in common. */
const RUN = 5;
/** A run that stands in more of the fuller quotations than this is a manner of speaking. */
const MOST_SHARING = 16;
const MOST_CANDIDATES = 8;

/** Words of fewer than these may well be said again on another occasion, and do so only within so many days. */
const MANY_WORDS = 16;
const SAME_OCCASION = 14;

/** Groups of two or more, each beginning with the fullest. */
export function groupWordings<V extends Worded>(versions: readonly V[]): V[][] {
  const groups: Group<V>[] = [];
  const sharing = new Map<number, Group<V>[]>();
  const fullestFirst = [...versions].sort((a, b) => b.wording.words.length - a.wording.words.length);
  for (const version of fullestFirst) {
    const { wording } = version;
    const runs = hashRuns(wording.words);
    const group = findGroup(wording, runs, sharing);
    if (group !== null) {
      group.members.push(version);
      continue;
    }
    const own = { members: [version], lead: wording, holds: createHolder(wording) };
    groups.push(own);
    for (const run of runs) if ((sharing.get(run)?.length ?? 0) <= MOST_SHARING) push(sharing, run, own);
  }
  return groups.map(({ members }) => members).filter(({ length }) => length > 1);
}

/** Of the groups whose fullest holds the words, the one nearest in time. */
function findGroup<V>(
  wording: Wording,
  runs: ReadonlySet<number>,
  sharing: ReadonlyMap<number, readonly Group<V>[]>,
): Group<V> | null {
  const shared = new Map<Group<V>, number>();
  for (const run of runs) {
    const groups = sharing.get(run) ?? [];
    if (groups.length > MOST_SHARING) continue;
    for (const group of groups) shared.set(group, (shared.get(group) ?? 0) + 1);
  }
  const candidates = [...shared].sort((a, b) => b[1] - a[1]).slice(0, MOST_CANDIDATES);
  let nearest: Group<V> | null = null;
  for (const [group] of candidates) {
    if (!mayRepeat(wording, group.lead) || !group.holds(wording)) continue;
    if (nearest === null || daysBetween(wording, group.lead) < daysBetween(wording, nearest.lead))
      nearest = group;
  }
  return nearest;
}

/** False where one date is not known, too. */
function mayRepeat(wording: Wording, lead: Wording): boolean {
  return wording.words.length >= MANY_WORDS || daysBetween(wording, lead) <= SAME_OCCASION;
}

const daysBetween = (a: Wording, b: Wording) => Math.abs(a.day - b.day);

/** A number for each run of words; equal runs have equal numbers, and others hardly ever. */
function hashRuns(words: Uint32Array): Set<number> {
  const runs = new Set<number>();
  for (let i = 0; i + RUN <= words.length; i++) {
    let hash = 0x811c9dc5;
    for (let k = i; k < i + RUN; k++) hash = Math.imul(hash ^ words[k]!, 0x01000193) ^ (hash >>> 15);
    runs.add(hash);
  }
  return runs;
}
