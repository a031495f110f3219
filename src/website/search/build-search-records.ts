/**
 * What can be searched for: stories, speakers and topics, each with what it may be filtered by. A record holds no more
 * of a story than its page shows, for the search index is published too.
 */
import { speakerAddress, storyAddress, topicAddress } from '../pages/addresses.js';
import type { Publication, Site, Speaker, Story, Topic } from '../../types.js';
import { publicQuotations, type PublicQuotation } from '../files/public-quotation.js';
import { indexSite, type SiteIndex } from '../site-index.js';

export interface SearchRecord {
  /** Path below the base path. */
  readonly url: string;
  /** Is searched too, so that the content need not begin with it. */
  readonly title: string;
  readonly content: string;
  /** Of a speaker the present role, shown in place of words found. */
  readonly role: string | null;
  readonly outlet: string | null;
  /** `YYYY-MM-DD` */
  readonly date: string | null;
  readonly filters: Readonly<Record<'kind' | 'speaker' | 'topic' | 'outlet' | 'year', readonly string[]>>;
}

/**
 * Characters of stories in one index. Indexing takes about a second and 70 MB for each million, so that the stories of a
 * large archive share them: each then has its quotations and as much of its beginning as there is room for.
 */
const TEXT_LIMIT = 1_600_000;
const LEAST_TEXT = 80;

/** One by one: stories, then speakers, then topics, each in the site's order; no retracted story. */
export function* buildSearchRecords(site: Site, limit = TEXT_LIMIT): Iterable<SearchRecord> {
  const index = indexSite(site);
  const room = Math.max(LEAST_TEXT, Math.floor(limit / Math.max(1, site.stories.length)));
  for (const story of site.stories) {
    if (story.retracted === undefined) yield storyRecord(story, site.publication, index, room);
  }
  for (const speaker of site.speakers) yield speakerRecord(speaker);
  for (const topic of site.topics) yield topicRecord(topic, index);
}

function storyRecord(story: Story, publication: Publication, index: SiteIndex, room: number): SearchRecord {
  const quotations = publicQuotations(story, index);
  const speakers = quotations.flatMap((quotation) => quotation.speakers.map(({ name }) => name));
  return {
    url: storyAddress(story.id),
    title: story.headline,
    content: shownText(story, publication, quotations, room),
    role: null,
    outlet: story.outlet,
    date: story.date?.slice(0, 10) ?? null,
    filters: {
      kind: ['story'],
      speaker: [...new Set(speakers)],
      topic: story.topics.filter(({ id }) => index.topics.has(id)).map(({ label }) => label),
      outlet: story.outlet === null ? [] : [story.outlet],
      year: story.date === null ? [] : [story.date.slice(0, 4)],
    },
  };
}

function shownText(
  story: Story,
  publication: Publication,
  quotations: readonly PublicQuotation[],
  room: number,
): string {
  const excerpt = (story.publish ?? publication.publish) === 'excerpt';
  const words = quotations.map((quotation) => quotation.words);
  const head = story.dek === null ? [] : [story.dek];
  if (!excerpt && story.text.length <= room) return [...head, story.text].join('\n\n');
  const parts = [...head, ...words, ...(excerpt ? [] : [story.text])];
  return cut(parts.join('\n\n'), room);
}

/** At most `room` characters, cut after a whole word. */
function cut(text: string, room: number): string {
  if (text.length <= room) return text;
  const space = text.lastIndexOf(' ', room);
  return text.slice(0, space > 0 ? space : room);
}

function speakerRecord(speaker: Speaker): SearchRecord {
  const names = [speaker.name, ...speaker.aliases.map(({ name }) => name)];
  return {
    url: speakerAddress(speaker.id),
    title: speaker.name,
    content: [...new Set([...names, ...speaker.roles.map(({ role }) => role)])].join('. '),
    role: speaker.role,
    outlet: null,
    date: null,
    filters: { kind: ['speaker'], speaker: [speaker.name], topic: [], outlet: speaker.outlets, year: [] },
  };
}

function topicRecord(topic: Topic, index: SiteIndex): SearchRecord {
  const stories = topic.stories.flatMap((id) => index.stories.get(id) ?? []);
  const years = stories.flatMap(({ date }) => (date === null ? [] : [date.slice(0, 4)]));
  return {
    url: topicAddress(topic.id),
    title: topic.label,
    content: topic.label,
    role: null,
    outlet: null,
    date: null,
    filters: { kind: ['topic'], speaker: [], topic: [topic.label], outlet: [], year: [...new Set(years)] },
  };
}
