/**
 * What the entries of a feed say, before any format: a story by its headline, its summary and its quotations. Dates
 * come from the content alone, and a story without one stays out: a feed is an order by date.
 */
import { storyAddress } from '../pages/addresses.js';
import { summarise } from '../pages/story-card.js';
import type { Publication, Story } from '../../types.js';
import { stringsOf } from '../strings.js';
import { contentInstant } from './content-instant.js';
import { escapeXml } from './escape-xml.js';
import { publicQuotations, type PublicQuotation } from './public-quotation.js';
import type { SiteIndex } from '../site-index.js';

export interface FeedEntry {
  /** Path of the story below the base path. */
  readonly path: string;
  /** The path that it was first published at, which the entry's id is made from. */
  readonly firstPath: string;
  readonly title: string;
  readonly language: string;
  /** Instant in UTC. */
  readonly date: string;
  /** Who wrote the original, as it says itself: byline, else outlet; null where it says neither. */
  readonly author: string | null;
  /** The original's address. */
  readonly original: string | null;
  /** The dek or the first sentence; of a retracted story the reason. */
  readonly summary: string;
  readonly topics: readonly string[];
  readonly quotations: readonly PublicQuotation[];
}

/** At most `limit`, newest first; `choose` picks the quotations that belong to the feed. */
export function feedEntries(
  stories: readonly Story[],
  publication: Publication,
  index: SiteIndex,
  limit: number,
  choose: (quotation: PublicQuotation) => boolean = () => true,
): FeedEntry[] {
  return stories
    .filter((story) => story.date !== null)
    .slice(0, limit)
    .map((story) => ({
      path: storyAddress(story.id),
      firstPath: storyAddress(story.firstId ?? story.id),
      title: story.headline,
      language: story.language,
      date: contentInstant(story.date!, publication.timeZone),
      author: story.byline ?? story.outlet,
      original: story.url,
      summary: story.retracted ?? summarise(story),
      topics: story.topics.map(({ label }) => label),
      quotations: publicQuotations(story, index).filter(choose),
    }));
}

/** The entry's body: summary and quotations. The words of others are escaped; the markup is ours. */
export function entryHtml(entry: FeedEntry, publication: Publication): string {
  const { speakerUnknown } = stringsOf(publication.language).strings;
  const quotations = entry.quotations.map((quotation) => quotationHtml(quotation, speakerUnknown));
  return [`<p>${escapeXml(entry.summary)}</p>`, ...quotations].join('\n');
}

function quotationHtml(quotation: PublicQuotation, speakerUnknown: string): string {
  const source = formatSource(quotation) ?? speakerUnknown;
  return `<blockquote><p>${escapeXml(quotation.words)}</p><p>— ${escapeXml(source)}</p></blockquote>`;
}

/** `Sigrid Halvorsen, mayor of Ostmark`, or what the article calls an unnamed source; null where neither is known. */
function formatSource({ speakers, descriptor }: PublicQuotation): string | null {
  if (speakers.length === 0) return descriptor;
  return speakers.map(({ name, role }) => (role === null ? name : `${name}, ${role}`)).join('; ');
}
