/**
 * The feeds: Atom, RSS and JSON Feed of the site, Atom for each speaker and topic with at least three stories, and a
 * list of them all as OPML. RSS, JSON Feed and OPML ask for absolute addresses: a publication that gives none gets
 * Atom alone, whose relative addresses count from where the feed was fetched.
 */
import { HOME, speakerAddress, topicAddress } from '../pages/addresses.js';
import type { Site, Speaker, Topic } from '../../types.js';
import type { SiteFile } from './site-file.js';
import { feedEntries, type FeedEntry } from './feed-entry.js';
import {
  formatAtom,
  formatJsonFeed,
  formatOpml,
  formatRss,
  type Feed,
  type FeedHead,
} from './format-feeds.js';
import type { SiteIndex } from '../site-index.js';

/** Stories that a speaker or topic needs for a feed of its own: hosts limit the number of files. */
const FEED_STORIES = 3;
const ENTRIES = 50;
/** There are many of these, and each story is in several. */
const ENTRIES_OF_PART = 20;

/** Path of the speaker's feed below the base path; null where there is none. For the page's link to it. */
export function speakerFeedPath(speaker: Speaker): string | null {
  const stories = new Set(speaker.quotations.map(({ story }) => story));
  return stories.size < FEED_STORIES ? null : `${speakerAddress(speaker.id)}feed.xml`;
}

/** Path of the topic's feed below the base path; null where there is none. */
export function topicFeedPath(topic: Topic): string | null {
  return topic.stories.length < FEED_STORIES ? null : `${topicAddress(topic.id)}feed.xml`;
}

/** A feed whose entries are not made yet. */
interface FeedOutline extends FeedHead {
  readonly build: () => readonly FeedEntry[];
}

/** All feed files and the list of them. */
export function* buildFeeds(site: Site, index: SiteIndex): Iterable<SiteFile> {
  const { publication } = site;
  const all = [siteFeed(site, index), ...speakerFeeds(site, index), ...topicFeeds(site, index)];
  for (const feed of all) yield file(feed.path, formatAtom(fill(feed), publication));
  if (publication.url === null) return;
  const whole = fill(all[0]!);
  yield file('/rss.xml', formatRss({ ...whole, path: '/rss.xml' }, publication));
  yield file('/feed.json', formatJsonFeed({ ...whole, path: '/feed.json' }, publication));
  yield file('/feeds.opml', formatOpml(all, publication));
}

function fill({ build, ...head }: FeedOutline): Feed {
  return { ...head, entries: build() };
}

function siteFeed({ publication, stories }: Site, index: SiteIndex): FeedOutline {
  return {
    path: '/feed.xml',
    page: HOME,
    title: publication.title,
    description: publication.description,
    build: () => feedEntries(stories, publication, index, ENTRIES),
  };
}

function speakerFeeds({ publication, speakers }: Site, index: SiteIndex): FeedOutline[] {
  return speakers.flatMap((speaker) => {
    const path = speakerFeedPath(speaker);
    if (path === null) return [];
    const build = () => {
      const ids = [...new Set(speaker.quotations.map(({ story }) => story))];
      const stories = ids.map((id) => index.stories.get(id)!);
      return feedEntries(stories, publication, index, ENTRIES_OF_PART, ({ speakers: shown }) =>
        shown.some(({ id }) => id === speaker.id),
      );
    };
    return [part(publication.title, speaker.name, path, speakerAddress(speaker.id), build)];
  });
}

function topicFeeds({ publication, topics }: Site, index: SiteIndex): FeedOutline[] {
  return topics.flatMap((topic) => {
    const path = topicFeedPath(topic);
    if (path === null) return [];
    const build = () => {
      const stories = topic.stories.map((id) => index.stories.get(id)!);
      return feedEntries(stories, publication, index, ENTRIES_OF_PART);
    };
    return [part(publication.title, topic.label, path, topicAddress(topic.id), build)];
  });
}

function part(
  site: string,
  name: string,
  path: string,
  page: string,
  build: FeedOutline['build'],
): FeedOutline {
  return { path, page, title: `${name} – ${site}`, description: name, build };
}

function file(path: string, content: string): SiteFile {
  return { file: path.slice(1), content };
}

/** The site's own feeds: paths below the base path, media types, and what the formats are called. */
export function siteFeedLinks({ publication }: Site): { path: string; type: string; name: string }[] {
  const atom = { path: '/feed.xml', type: 'application/atom+xml', name: 'Atom' };
  if (publication.url === null) return [atom];
  return [
    atom,
    { path: '/rss.xml', type: 'application/rss+xml', name: 'RSS' },
    { path: '/feed.json', type: 'application/feed+json', name: 'JSON Feed' },
  ];
}
