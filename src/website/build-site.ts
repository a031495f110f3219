/**
 * Story[] → Site: editors' corrections, who is who over all stories, topics, digests by day, and addresses that stay.
 * Pure: the ledger of addresses comes in with the editorial files and goes out to be written beside them.
 */
import type { AddressEntry, AddressLedger, Editorial, FileDiagnostic, Site, Story } from '../types.js';
import { compareText } from './compare-text.js';
import { correctStories } from './correct-stories.js';
import { buildDigests } from './digests.js';
import { applyIdentities } from './speakers/apply-identities.js';
import { buildSpeakers } from './speakers/build-speakers.js';
import { findRuleProblems } from './speakers/find-rule-problems.js';
import { resolveIdentities, type Identity } from './speakers/resolve-identities.js';
import { EMPTY_LEDGER, settleAddresses, type Addressee } from './speakers/settle-addresses.js';
import { changeStory } from './packed-story.js';
import { settleStoryAddresses } from './stories/settle-story-addresses.js';
import { findStatements } from './statements/find-statements.js';
import { buildTopics } from './topics/build-topics.js';
import { speakersOf } from './speakers-of.js';

export interface BuiltSite {
  readonly site: Site;
  readonly diagnostics: FileDiagnostic[];
  /** To be written to `_editorial/addresses.json`. */
  readonly ledger: AddressLedger;
}

/** `stories` in any order; `editorial.addresses` is the ledger of earlier builds, absent for none. */
export function buildSite(stories: readonly Story[], editorial: Editorial): BuiltSite {
  const { publication } = editorial;
  const kept = editorial.addresses ?? EMPTY_LEDGER;
  const addresses = settleStoryAddresses(kept.stories, stories);
  const found = stories.map((story) => nameFirst(story, addresses.firstIds));
  const { stories: corrected, diagnostics } = correctStories(
    found,
    editorial.corrections,
    addresses.redirects,
  );
  const { stories: labelled, topics } = buildTopics([...corrected].sort(newestFirst), editorial.topics);
  const identities = resolveIdentities(labelled, editorial.speakers);
  const quoted = labelled.map(findQuoted);
  const { ids, ledger, redirects } = settleAddresses(
    { speakers: kept.speakers.map((entry) => followStories(entry, addresses.moves)) },
    identities.map((identity) => describeAddressee(identity, labelled, quoted)),
  );
  const addressed = identities.map((identity, i) => ({ id: ids[i]!, identity }));
  const resolved = applyIdentities(labelled, addressed);
  const speakers = buildSpeakers(addressed, resolved);
  const statements = findStatements(resolved, speakers);
  const site: Site = {
    publication,
    stories: resolved,
    speakers,
    topics,
    digests: buildDigests(resolved, statements, publication.timeZone),
    redirects: [...redirects, ...addresses.redirects],
    statements,
  };
  const problems = findRuleProblems(editorial.speakers, new Set(identities.map(({ rule }) => rule)));
  return {
    site,
    diagnostics: [...diagnostics, ...problems],
    ledger: { ...ledger, stories: addresses.entries },
  };
}

function nameFirst(story: Story, firstIds: ReadonlyMap<string, string>): Story {
  const firstId = firstIds.get(story.id);
  return firstId === undefined ? story : changeStory(story, { firstId });
}

/** A speaker is known again by the stories that name it, whatever their files are called now. */
function followStories(entry: AddressEntry, moves: ReadonlyMap<string, string>): AddressEntry {
  return { ...entry, stories: entry.stories.map((id) => moves.get(id) ?? id) };
}

/** Undated stories come last; on one day those with a time come before those without. */
function newestFirst(a: Story, b: Story): number {
  return compareText(b.date ?? '', a.date ?? '') || compareText(a.id, b.id);
}

/** `quoted` holds, for each story, whom it quotes. */
function describeAddressee(
  { name, rule, members }: Identity,
  stories: readonly Story[],
  quoted: readonly ReadonlySet<string>[],
): Addressee {
  const page = !rule?.hide && members.some((member) => quoted[member.story]!.has(member.speaker.id));
  const named = new Set(members.map((member) => stories[member.story]!.id));
  const aliases = [...new Set(members.map(({ speaker }) => speaker.name))];
  return { name, aliases, page, stories: [...named].reverse() };
}

/** Ids of the speakers that the story's readers see quoted. */
function findQuoted({ quotations, retracted }: Story): Set<string> {
  if (retracted !== undefined) return new Set();
  return new Set(quotations.flatMap(speakersOf).map(({ id }) => id));
}
