/**
 * Writes the identities into the stories: every speaker, and every quotation's speaker, carries the one id and name
 * over all stories. A hidden person is not named: what they said counts as said by an unnamed source.
 */
import type { Quotation, SpeakerRef, Story, StorySpeaker } from '../../types.js';
import { changeStory } from '../packed-story.js';
import type { Addressed } from './build-speakers.js';
import type { Member } from './member.js';

interface Resolved {
  readonly id: string;
  readonly name: string;
  readonly type: SpeakerRef['type'];
  readonly hidden: boolean;
  readonly reason: string | null;
}

/** `stories` are those that the identities' members point into. */
export function applyIdentities(stories: readonly Story[], addressed: readonly Addressed[]): Story[] {
  const byStory = stories.map(() => new Map<string, Resolved>());
  for (const { id, identity } of addressed) {
    for (const member of identity.members) {
      byStory[member.story]!.set(member.speaker.id, {
        id,
        name: identity.name,
        type: identity.type,
        hidden: identity.rule?.hide ?? false,
        reason: reasonOf(member, identity.reasons),
      });
    }
  }
  return stories.map((story, i) =>
    changeStory(story, {
      speakers: joinSpeakers(story.speakers, byStory[i]!),
      quotations: story.quotations.map((quotation) => resolveQuotation(quotation, byStory[i]!)),
    }),
  );
}

function reasonOf(member: Member, reasons: ReadonlyMap<Member, string>): string | null {
  return reasons.get(member) ?? null;
}

/** Two speakers of one story can turn out to be one. */
function joinSpeakers(
  speakers: readonly StorySpeaker[],
  resolved: ReadonlyMap<string, Resolved>,
): StorySpeaker[] {
  const joined = new Map<string, StorySpeaker>();
  for (const speaker of speakers) {
    const { id, name, type, hidden } = resolved.get(speaker.id)!;
    if (hidden) continue;
    const other = joined.get(id);
    joined.set(id, other ? merge(other, speaker) : { ...speaker, id, name, type });
  }
  return [...joined.values()];
}

function merge(a: StorySpeaker, b: StorySpeaker): StorySpeaker {
  return {
    ...a,
    aliases: [...a.aliases, ...b.aliases].sort((x, y) => y.count - x.count),
    roles: [...new Set([...a.roles, ...b.roles])],
    gender: a.gender ?? b.gender,
    mentions: [...a.mentions, ...b.mentions].sort((x, y) => x.start - y.start),
  };
}

function resolveQuotation(quotation: Quotation, resolved: ReadonlyMap<string, Resolved>): Quotation {
  if (!quotation.speaker) return quotation;
  const main = resolved.get(quotation.speaker.id);
  if (main?.hidden) return withoutName(quotation);
  return {
    ...quotation,
    speaker: rename(quotation.speaker, main),
    jointly: quotation.jointly
      .filter((speaker) => !resolved.get(speaker.id)?.hidden)
      .map((speaker) => rename(speaker, resolved.get(speaker.id))),
    reasons: main?.reason ? [...quotation.reasons, main.reason] : quotation.reasons,
  };
}

function rename(ref: SpeakerRef, resolved: Resolved | undefined): SpeakerRef {
  return resolved ? { ...ref, id: resolved.id, name: resolved.name, type: resolved.type } : ref;
}

function withoutName(quotation: Quotation): Quotation {
  if (quotation.status !== 'attributed') {
    return { ...quotation, status: 'unattributed', speaker: null, jointly: [], confidence: null };
  }
  const descriptor = quotation.speaker?.role ?? 'a private person';
  return {
    ...quotation,
    status: 'unnamed',
    speaker: null,
    jointly: [],
    descriptor,
    reasons: ['hidden-by-editor'],
  };
}
