/**
 * Decides which speakers of different stories are one person or organisation: "Trump" here, "Donald J. Trump" there.
 * Full names join first, then other spellings, then short names; who is in doubt stays apart. The editor's
 * `speakers.yaml` comes before everything.
 */
import type { SpeakerRule, SpeakerType, Story } from '../../types.js';
import { bindRules, keepApart } from './bind-rules.js';
import { chooseName } from './choose-name.js';
import { makeDisjointSets } from './disjoint-sets.js';
import { findCommon } from './evidence.js';
import { joinFullNames } from './join-full-names.js';
import { joinOrganizations } from './join-organizations.js';
import { joinShortNames } from './join-short-names.js';
import { joinVariants } from './join-variants.js';
import { type Joining } from './joining.js';
import { findMembers, type Member } from './member.js';
import { push } from '../../story/push.js';

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

/** In the order of their first members. */
export function resolveIdentities(stories: readonly Story[], rules: readonly SpeakerRule[]): Identity[] {
  const members = findMembers(stories);
  const bound = bindRules(members, rules);
  const joining: Joining = {
    members,
    sets: makeDisjointSets(members.length),
    rules: bound,
    common: findCommon(members, stories.length),
    reasons: new Map(),
    apart: keepApart(members, bound),
  };
  joinFullNames(joining);
  joinVariants(joining);
  // Before the short names of people, for "Boeing" is not somebody's surname where a company is called so.
  joinOrganizations(joining);
  joinShortNames(joining);
  return gather(joining);
}

function gather({ members, sets, rules, reasons }: Joining): Identity[] {
  const groups = new Map<number, number[]>();
  members.forEach((_, i) => {
    push(groups, sets.find(i), i);
  });
  return [...groups.values()].map((indices) => {
    const group = indices.map((i) => members[i]!);
    const rule = indices.map((i) => rules[i]).find((r) => r) ?? null;
    return {
      name: rule?.name ?? chooseName(group),
      type: rule?.type ?? chooseType(group),
      rule,
      members: group,
      reasons,
    };
  });
}

function chooseType(members: readonly Member[]): SpeakerType {
  return members.some((member) => member.type === 'organization') ? 'organization' : 'person';
}
