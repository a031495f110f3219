import type { Site, Story } from '../types.js';
import { absoluteAddress } from './files/absolute-address.js';
import { siteFeedLinks, speakerFeedPath, topicFeedPath } from './files/build-feeds.js';
import { contentInstant } from './files/content-instant.js';
import type { FeedLink, HeadImage, HeadMeta } from './head-meta.js';
import { type PageKind, UNLISTED } from './pages/page.js';
import type { SiteIndex } from './site-index.js';
import { buildSocialCard, CARD_SIZE } from './social-cards.js';
import { structuredData, type DescribedPage } from './structured-data/structured-data.js';

const TYPES = new Map<PageKind, HeadMeta['type']>([
  ['story', 'article'],
  ['speaker', 'profile'],
]);

/** `index` may be anything that looks stories, speakers and topics up by id. */
export function buildHeadMeta(page: DescribedPage, site: Site, index: SiteIndex): HeadMeta {
  const { publication } = site;
  const { subject = '' } = page;
  const noindex = UNLISTED.has(page.kind);
  const story = page.kind === 'story' ? index.stories.get(subject) : undefined;
  return {
    canonical: noindex ? null : absoluteAddress(publication, page.url),
    noindex,
    type: TYPES.get(page.kind) ?? 'website',
    locale: publication.language.replaceAll('-', '_'),
    published: story?.date == null ? null : contentInstant(story.date, publication.timeZone),
    image: story === undefined ? null : findImage(story, site, index),
    feeds: [...ownFeed(page, index), ...siteFeeds(site)],
    structuredData: structuredData(page, site, index),
  };
}

function findImage(story: Story, site: Site, index: SiteIndex): HeadImage | null {
  const card = buildSocialCard(story, site, index);
  if (card === null) return null;
  const alt = card.quote === null ? card.headline : `${card.quote.words} — ${card.quote.speaker}`;
  return { url: absoluteAddress(site.publication, `/${card.file}`)!, ...CARD_SIZE, alt };
}

function siteFeeds(site: Site): FeedLink[] {
  const { title } = site.publication;
  return siteFeedLinks(site).map(({ path, type }) => ({ href: path, type, title }));
}

function ownFeed(page: DescribedPage, index: SiteIndex): FeedLink[] {
  const { subject = '' } = page;
  const speaker = page.kind === 'speaker' ? index.speakers.get(subject) : undefined;
  const topic = page.kind === 'topic' ? index.topics.get(subject) : undefined;
  const href = speaker ? speakerFeedPath(speaker) : topic ? topicFeedPath(topic) : null;
  const title = speaker?.name ?? topic?.label ?? '';
  return href === null ? [] : [{ href, type: 'application/atom+xml', title }];
}
