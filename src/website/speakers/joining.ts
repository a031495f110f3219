/** What the steps of resolving identities share: members, and the sets that they are joined into. */
import type { SpeakerRule } from '../../types.js';
import type { DisjointSets } from './disjoint-sets.js';
import { addEvidence, createEvidence, type Common, type Evidence } from './evidence.js';
import type { Member } from './member.js';
import { push } from '../../story/push.js';

export interface Joining {
  readonly members: readonly Member[];
  readonly sets: DisjointSets;
  /** The editor's rule of a member, by index; null where there is none. */
  readonly rules: readonly (SpeakerRule | null)[];
  readonly common: Common;
  /** Why a member belongs to somebody whose full name its story does not give; ids of reasons. */
  readonly reasons: Map<Member, string>;
  /** Whether an editor said that the two members are never one. */
  readonly apart: (a: number, b: number) => boolean;
}

/** A set of members with what is known of it. */
export interface Person extends Evidence {
  readonly indices: readonly number[];
}

/** The sets of the people among the members for which `keep` holds, in the order of their first members. */
export function gatherPeople(joining: Joining, keep: (member: Member) => boolean): Person[] {
  const groups = new Map<number, number[]>();
  joining.members.forEach((member, i) => {
    if (member.type === 'person' && keep(member)) push(groups, joining.sets.find(i), i);
  });
  return [...groups.values()].map((indices) => makePerson(joining, indices));
}

export function makePerson({ members }: Pick<Joining, 'members'>, indices: readonly number[]): Person {
  const evidence = createEvidence(indices[0]!);
  for (const i of indices) addEvidence(evidence, members[i]!);
  evidence.days.sort((a, b) => a - b);
  return { ...evidence, indices };
}
