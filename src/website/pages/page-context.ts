/** What every page builder looks things up in: the site, its indexes and its formats; made once a build. */
import type { Quotation, Site, Speaker, Story, Topic } from '../../types.js';
import { HOME, fileOf } from './addresses.js';
import { type Format, createFormat } from './format.js';
import type { Link, Page, PageKind, Section } from './page.js';

export interface PageContext {
  readonly site: Site;
  readonly format: Format;
  /** Ids come from articles, so all look-ups are Maps. */
  readonly stories: ReadonlyMap<string, Story>;
  readonly speakers: ReadonlyMap<string, Speaker>;
  readonly topics: ReadonlyMap<string, Topic>;
  /** By `story id#quotation id`. */
  readonly quotations: ReadonlyMap<string, Quotation>;
}

export function createPageContext(site: Site): PageContext {
  const quotations = new Map<string, Quotation>();
  for (const story of site.stories) {
    for (const quotation of story.quotations) quotations.set(`${story.id}#${quotation.id}`, quotation);
  }
  return {
    site,
    format: createFormat(site.publication),
    stories: new Map(site.stories.map((story) => [story.id, story])),
    speakers: new Map(site.speakers.map((speaker) => [speaker.id, speaker])),
    topics: new Map(site.topics.map((topic) => [topic.id, topic])),
    quotations,
  };
}

/** The stories of some ids, in order; an id that is not in the site is left out, as is a retracted story. */
export function findStories(context: PageContext, ids: readonly string[]): Story[] {
  return ids
    .map((id) => context.stories.get(id))
    .filter((story): story is Story => story !== undefined && story.retracted === undefined);
}

/** What is the same on every page. `above` is the way from home, home left out. */
export function pageHead<Kind extends PageKind>(
  context: PageContext,
  head: {
    kind: Kind;
    url: string;
    title: string;
    description: string;
    section: Section;
    above?: readonly Link[];
  },
): Page & { readonly kind: Kind } {
  const { above = [], ...rest } = head;
  const home = { text: context.format.strings.home, href: HOME };
  return { ...rest, file: fileOf(head.url), breadcrumbs: head.url === HOME ? [] : [home, ...above] };
}
