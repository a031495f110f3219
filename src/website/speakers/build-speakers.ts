/** Makes the speakers of a site from identities: aliases with counts, roles with dates, quotations newest first. */
import type { Alias, QuotationRef, Speaker, Story } from '../../types.js';
import { FIRST_NAME, HONORIFIC, lookUp, TITLE } from '../../story/words/lexicon.js';
import { compareText } from '../compare-text.js';
import { buildRoles } from './build-roles.js';
import { foldName } from './parse-name.js';
import type { Identity } from './resolve-identities.js';
import { sortName } from './sort-name.js';
import { push } from '../../story/push.js';
import { speakersOf } from '../speakers-of.js';

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
    for (const { id } of speakersOf(quotation)) {
      quoted.add(id);
      push(said, id, { story: story.id, quotation: quotation.id });
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

/** Forms that differ only in capitals are one, and so are "Ferry boss Ada Lund" and "Ada Lund". */
function countAliases({ name, type, members }: Identity): Alias[] {
  const forms = new Map<string, Map<string, number>>();
  for (const { speaker } of members) {
    for (const alias of speaker.aliases) {
      const form = type === 'person' && isLonger(alias.name, name) ? name : alias.name;
      const key = form.toLowerCase();
      const counts = forms.get(key) ?? new Map<string, number>();
      forms.set(key, counts.set(form, (counts.get(form) ?? 0) + alias.count));
    }
  }
  return [...forms.values()]
    .map((counts) => ({ name: bestForm(counts), count: [...counts.values()].reduce((a, b) => a + b) }))
    .sort((a, b) => b.count - a.count || compareText(a.name, b.name));
}

/** The form that stands most often; of equals the later one, for small letters come after capitals: "Lund", not "LUND". */
function bestForm(counts: ReadonlyMap<string, number>): string {
  let best = '';
  let most = 0;
  for (const [form, count] of counts) {
    if (count < most || (count === most && compareText(form, best) < 0)) continue;
    best = form;
    most = count;
  }
  return best;
}

/** A full name with words before it that belong to no name: no title ("Dame Ada Lund"), no first name ("Mary Ann Lund"). */
function isLonger(alias: string, name: string): boolean {
  if (!name.includes(' ') || !alias.toLowerCase().endsWith(` ${name.toLowerCase()}`)) return false;
  const before = alias.slice(0, -name.length - 1).split(' ');
  return before.every((word) => (lookUp(foldName(word)) & (FIRST_NAME | HONORIFIC | TITLE)) === 0);
}
