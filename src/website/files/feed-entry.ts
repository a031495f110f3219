/**
 * What the entries of a feed say, before any format: a story by its headline, its summary and its quotations. Dates
 * come from the content alone, and a story without one stays out: a feed is an order by date.
 */
import { storyAddress } from '../pages/addresses.js';
import type { Publication, Story } from '../../types.js';
import { contentInstant } from './content-instant.js';
import { escapeXml } from './escape-xml.js';
import { publicQuotations, type PublicQuotation } from './public-quotation.js';
import type { SiteIndex } from './site-index.js';

export interface FeedEntry {
  /** Path of the story below the base path. */
  readonly path: string;
  readonly title: string;
  readonly language: string;
  /** Instant in UTC. */
  readonly date: string;
  /** Who wrote the original, as it says itself: byline, else outlet; null where it says neither. */
  readonly author: string | null;
  /** The original's address. */
  readonly original: string | null;
  readonly summary: string;
  readonly topics: readonly string[];
  readonly quotations: readonly PublicQuotation[];
}

/** Newest first; `choose` picks the quotations that belong to the feed. */
export function feedEntries(
  stories: readonly Story[],
  publication: Publication,
  index: SiteIndex,
  choose: (quotation: PublicQuotation) => boolean = () => true,
): FeedEntry[] {
  return stories
    .filter((story) => story.date !== null)
    .slice(0, ENTRIES)
    .map((story) => ({
      path: storyAddress(story.id),
      title: story.headline,
      language: story.language,
      date: contentInstant(story.date!, publication.timeZone),
      author: story.byline ?? story.outlet,
      original: story.url,
      summary: summaryOf(story),
      topics: story.topics.map(({ label }) => label),
      quotations: publicQuotations(story, index).filter(choose),
    }));
}

const ENTRIES = 50;
const SUMMARY_LENGTH = 280;

/** The dek, else the beginning of the text, cut at a word; of a retracted story the reason. */
export function summaryOf(story: Story): string {
  if (story.retracted !== undefined) return story.retracted;
  if (story.dek !== null) return story.dek;
  const paragraph = story.blocks.find(({ type }) => type === 'paragraph');
  const text = paragraph ? story.text.slice(paragraph.start, paragraph.end) : story.headline;
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= SUMMARY_LENGTH) return line;
  const cut = line.lastIndexOf(' ', SUMMARY_LENGTH - 1);
  return `${line.slice(0, cut > 0 ? cut : SUMMARY_LENGTH - 1)}…`;
}

/** The entry's body: summary and quotations. The words of others are escaped; the markup is ours. */
export function entryHtml(entry: FeedEntry): string {
  return [`<p>${escapeXml(entry.summary)}</p>`, ...entry.quotations.map(quotationHtml)].join('\n');
}

function quotationHtml(quotation: PublicQuotation): string {
  const source = formatSource(quotation);
  const line = source === '' ? '' : `<p>— ${escapeXml(source)}</p>`;
  return `<blockquote><p>${escapeXml(quotation.words)}</p>${line}</blockquote>`;
}

/** `Sigrid Halvorsen, mayor of Ostmark`; the descriptor of an unnamed source; empty where nobody is established. */
export function formatSource({ speakers, descriptor }: PublicQuotation): string {
  if (speakers.length === 0) return descriptor ?? '';
  return speakers.map(({ name, role }) => (role === null ? name : `${name}, ${role}`)).join('; ');
}
