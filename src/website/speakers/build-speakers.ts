/** Makes the speakers of a site from identities: aliases with counts, roles with dates, quotations newest first. */
import type { Alias, QuotationRef, Speaker, Story } from '../../types.js';
import { compareText } from '../compare-text.js';
import { buildRoles } from './build-roles.js';
import { push } from './joining.js';
import type { Identity } from './resolve-identities.js';
import { sortName } from './sort-name.js';

/** An identity with its address, and what it says in the stories. */
export interface Addressed {
  readonly id: string;
  readonly identity: Identity;
}

/** Only speakers with a shown quotation, by sort name. `stories` are newest first and carry the identities' ids. */
export function buildSpeakers(addressed: readonly Addressed[], stories: readonly Story[]): Speaker[] {
  const said = new Map<string, QuotationRef[]>();
  const namedIn = new Map<string, string[]>();
  for (const story of stories) if (story.retracted === undefined) gatherStory(story, said, namedIn);
  return addressed
    .filter(({ id, identity }) => said.has(id) && !identity.rule?.hide)
    .map(({ id, identity }) => buildSpeaker(id, identity, said.get(id)!, namedIn.get(id) ?? [], stories))
    .sort(
      (a, b) => compareText(a.sortName.toLowerCase(), b.sortName.toLowerCase()) || compareText(a.id, b.id),
    );
}

function gatherStory(story: Story, said: Map<string, QuotationRef[]>, namedIn: Map<string, string[]>): void {
  const quoted = new Set<string>();
  for (const quotation of story.quotations) {
    if (quotation.status !== 'attributed') continue;
    for (const speaker of [quotation.speaker, ...quotation.jointly]) {
      if (!speaker) continue;
      quoted.add(speaker.id);
      push(said, speaker.id, { story: story.id, quotation: quotation.id });
    }
  }
  for (const { id } of story.speakers) if (!quoted.has(id)) push(namedIn, id, story.id);
}

function buildSpeaker(
  id: string,
  identity: Identity,
  quotations: readonly QuotationRef[],
  namedIn: readonly string[],
  stories: readonly Story[],
): Speaker {
  const seen = identity.members.map((member) => stories[member.story]!);
  const days = seen
    .map((story) => story.date)
    .filter((date) => date !== null)
    .sort(compareText);
  return {
    id,
    name: identity.name,
    sortName: sortName(identity.name, identity.type),
    type: identity.type,
    aliases: countAliases(identity),
    ...buildRoles(identity, stories),
    firstSeen: days[0] ?? null,
    lastSeen: days.at(-1) ?? null,
    outlets: [...new Set(seen.map((story) => story.outlet).filter((outlet) => outlet !== null))].sort(
      compareText,
    ),
    wikidata: identity.rule?.wikidata ?? null,
    links: identity.rule?.links ?? [],
    quotations,
    namedIn: [...new Set(namedIn)],
  };
}

function countAliases({ members }: Identity): Alias[] {
  const counts = new Map<string, number>();
  for (const { speaker } of members) {
    for (const { name, count } of speaker.aliases) counts.set(name, (counts.get(name) ?? 0) + count);
  }
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || compareText(a.name, b.name));
}
