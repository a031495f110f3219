/** What every page builder looks things up in: the site, its indexes and its formats; made once a build. */
import type { Site, Story } from '../../types.js';
import { type SiteIndex, indexSite } from '../site-index.js';
import { HOME, fileOf, speakerAddress, topicAddress } from './addresses.js';
import { clip, oneLine } from './display-text.js';
import { type Format, createFormat } from './format.js';
import { type Link, type Page, type PageKind, SECTIONS } from './page.js';

export interface PageContext extends SiteIndex {
  readonly site: Site;
  readonly format: Format;
  /** Days that have a digest. */
  readonly days: ReadonlySet<string>;
  /** Months that have a page, `YYYY-MM`. */
  readonly months: ReadonlySet<string>;
}

export function createPageContext(site: Site): PageContext {
  return {
    site,
    format: createFormat(site.publication),
    ...indexSite(site),
    days: new Set(site.digests.map(({ date }) => date)),
    months: new Set(site.digests.map(({ date }) => date.slice(0, 7))),
  };
}

/** The stories of some ids, in order; an id that is not in the site is left out, as is a retracted story. */
export function findStories(context: PageContext, ids: readonly string[]): Story[] {
  return ids
    .map((id) => context.stories.get(id))
    .filter((story): story is Story => story !== undefined && story.retracted === undefined);
}

/** To the page of a speaker, and of a topic, that the site has. */
export const linkSpeaker = ({ speakers }: PageContext, id: string): Link => ({
  text: oneLine(speakers.get(id)!.name),
  href: speakerAddress(id),
});
export const linkTopic = ({ topics }: PageContext, id: string): Link => ({
  text: oneLine(topics.get(id)!.label),
  href: topicAddress(id),
});

const TITLE_LENGTH = 70;

/** The publication's name is left out where the two are too long together; on the front page it has its description. */
function titleDocument(
  { site }: PageContext,
  { url, title, description }: { url: string; title: string; description: string },
): string {
  const second = url === HOME ? description : oneLine(site.publication.title);
  const both = second === '' ? title : `${title} – ${second}`;
  return both.length <= TITLE_LENGTH ? both : clip(title, TITLE_LENGTH - 2);
}

/** What is the same on every page. `above` is the way from home, home left out. */
export function pageHead<Kind extends PageKind>(
  context: PageContext,
  head: {
    kind: Kind;
    url: string;
    title: string;
    description: string;
    subject?: string;
    above?: readonly Link[];
  },
): Page & { readonly kind: Kind } {
  const { above = [], ...rest } = head;
  const home = { text: context.format.strings.home, href: HOME };
  return {
    ...rest,
    section: SECTIONS[head.kind],
    documentTitle: titleDocument(context, head),
    file: fileOf(head.url),
    breadcrumbs: head.url === HOME ? [] : [home, ...above],
  };
}
