/**
 * Decides which speakers of different stories are one person or organisation: "Trump" here, "Donald J. Trump" there.
 * Full names join first, then short names join a full one where the evidence makes that person likely; who is in
 * doubt stays apart. The editor's `speakers.yaml` comes before everything.
 */
import type { SpeakerRule, SpeakerType, Story } from '../../types.js';
import { joinFullNames } from './join-full-names.js';
import { joinOrganizations } from './join-organizations.js';
import { joinShortNames } from './join-short-names.js';
import { findMembers, type Member } from './member.js';
import { makeDisjointSets } from './disjoint-sets.js';
import { bindRules } from './bind-rules.js';
import { chooseName } from './choose-name.js';

/** One person or organisation, with all the stories' speakers that are it. */
export interface Identity {
  readonly name: string;
  readonly type: SpeakerType;
  readonly rule: SpeakerRule | null;
  /** In the order of the stories; never empty. */
  readonly members: readonly Member[];
  /** Why a member belongs here that only gives a short name; ids of reasons, by member. */
  readonly reasons: ReadonlyMap<Member, string>;
}

/** What the steps share: members, and the sets they are joined into. */
export interface Joining {
  readonly members: readonly Member[];
  readonly sets: ReturnType<typeof makeDisjointSets>;
  /** The editor's rule of a member, by index; null where there is none. */
  readonly rules: readonly (SpeakerRule | null)[];
  readonly reasons: Map<Member, string>;
}

/** In the order of their first members. */
export function resolveIdentities(stories: readonly Story[], rules: readonly SpeakerRule[]): Identity[] {
  const members = findMembers(stories);
  const joining: Joining = {
    members,
    sets: makeDisjointSets(members.length),
    rules: bindRules(members, rules),
    reasons: new Map(),
  };
  joinFullNames(joining);
  joinOrganizations(joining);
  joinShortNames(joining);
  return gather(joining);
}

function gather({ members, sets, rules, reasons }: Joining): Identity[] {
  const groups = new Map<number, Member[]>();
  const ruleOf = new Map<number, SpeakerRule>();
  members.forEach((member, i) => {
    const set = sets.find(i);
    const group = groups.get(set);
    if (group) group.push(member);
    else groups.set(set, [member]);
    if (rules[i]) ruleOf.set(set, rules[i]);
  });
  return [...groups].map(([set, group]) => {
    const rule = ruleOf.get(set) ?? null;
    return {
      name: rule?.name ?? chooseName(group),
      type: rule?.type ?? group[0]!.speaker.type,
      rule,
      members: group,
      reasons,
    };
  });
}
