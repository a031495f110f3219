/**
 * What a page tells machines about itself, as JSON-LD: a story's page is a collection of quotations based on an
 * article that others wrote, a speaker's a profile, and every list an ItemList.
 */
import { storyAddress } from '../pages/addresses.js';
import type { Page, PageKind } from '../pages/page.js';
import type { Publication, Site, Story } from '../../types.js';
import { addressOf } from '../files/absolute-address.js';
import { publicQuotations, type PublicSpeaker } from '../files/public-quotation.js';
import type { SiteIndex } from '../site-index.js';
import { formatJsonLd, type JsonLdNode } from './format-json-ld.js';
import {
  articleId,
  articleNode,
  datasetNode,
  quotationNode,
  quotedNode,
  speakerId,
  speakerNode,
  websiteId,
  websiteNodes,
} from './schema-nodes.js';

/** What is needed of a page's model. */
export type DescribedPage = Pick<Page, 'kind' | 'url' | 'title' | 'description' | 'subject' | 'breadcrumbs'>;

/** The text for the page's `application/ld+json` element; empty for pages that hold nothing. */
export function structuredData(page: DescribedPage, site: Site, index: SiteIndex): string {
  if (EMPTY.has(page.kind)) return '';
  return formatJsonLd([...pageNodes(page, site, index), ...breadcrumbNodes(page, site.publication)]);
}

function pageNodes(page: DescribedPage, site: Site, index: SiteIndex): JsonLdNode[] {
  const { publication } = site;
  const { subject: id = '' } = page;
  switch (page.kind) {
    case 'home':
      return [listPage(page, publication, site.digests[0]?.stories ?? []), ...websiteNodes(publication)];
    case 'digest':
      return [listPage(page, publication, site.digests.find(({ date }) => date === id)?.stories ?? [])];
    case 'topic': {
      const topic = index.topics.get(id);
      const about = topic ? { '@type': 'Thing', name: topic.label } : null;
      return [{ ...listPage(page, publication, topic?.stories ?? []), about }];
    }
    case 'story': {
      const story = index.stories.get(id);
      return story ? storyNodes(page, story, publication, index) : [];
    }
    case 'speaker': {
      const speaker = index.speakers.get(id);
      const mainEntity = { '@id': speakerId(id, publication) };
      return speaker
        ? [{ ...pageNode('ProfilePage', page, publication), mainEntity }, speakerNode(speaker, publication)]
        : [];
    }
    case 'about':
      // With who made the data: a program may read this page alone.
      return [pageNode('AboutPage', page, publication), datasetNode(site), ...websiteNodes(publication)];
    default:
      return [pageNode(PAGE_TYPES.get(page.kind) ?? 'WebPage', page, publication)];
  }
}

const EMPTY = new Set<PageKind>(['email', 'moved', 'not-found']);

const PAGE_TYPES = new Map<PageKind, string>([
  ['archive', 'CollectionPage'],
  ['month', 'CollectionPage'],
  ['week', 'CollectionPage'],
  ['speakers', 'CollectionPage'],
  ['topics', 'CollectionPage'],
  ['search', 'SearchResultsPage'],
]);

function pageNode(type: string, page: DescribedPage, publication: Publication): JsonLdNode {
  const address = addressOf(publication, page.url);
  return {
    '@type': type,
    '@id': address,
    url: address,
    name: page.title,
    description: page.description === '' ? null : page.description,
    inLanguage: publication.language,
    isPartOf: { '@id': websiteId(publication) },
  };
}

const LIST_LENGTH = 30;

function listPage(page: DescribedPage, publication: Publication, stories: readonly string[]): JsonLdNode {
  const items = stories.slice(0, LIST_LENGTH).map((id, at) => ({
    '@type': 'ListItem',
    position: at + 1,
    url: addressOf(publication, storyAddress(id)),
  }));
  return {
    ...pageNode('CollectionPage', page, publication),
    mainEntity: items.length === 0 ? null : { '@type': 'ItemList', itemListElement: items },
  };
}

function storyNodes(
  page: DescribedPage,
  story: Story,
  publication: Publication,
  index: SiteIndex,
): JsonLdNode[] {
  const quotations = publicQuotations(story, index);
  const article = { '@id': articleId(story, publication) };
  const speakers = new Map<string, PublicSpeaker>();
  for (const speaker of quotations.flatMap((quotation) => quotation.speakers)) {
    const known = speakers.get(speaker.id);
    if (known?.role == null) speakers.set(speaker.id, speaker);
  }
  return [
    {
      ...pageNode('CollectionPage', page, publication),
      ...(story.url === null ? { mainEntity: article } : { isBasedOn: article, citation: article }),
      about: story.topics.map(({ label }) => ({ '@type': 'Thing', name: label })),
      hasPart: quotations.map(({ path }) => ({ '@id': addressOf(publication, path) })),
    },
    articleNode(story, publication),
    ...quotations.map((quotation) => quotationNode(quotation, story, publication)),
    ...[...speakers.values()].map((speaker) => quotedNode(speaker, publication)),
  ];
}

function breadcrumbNodes(page: DescribedPage, publication: Publication): JsonLdNode[] {
  if (page.breadcrumbs.length === 0) return [];
  const way = [...page.breadcrumbs, { text: page.title, href: page.url }];
  return [
    {
      '@type': 'BreadcrumbList',
      itemListElement: way.map(({ text, href }, at) => ({
        '@type': 'ListItem',
        position: at + 1,
        name: text,
        item: { '@id': addressOf(publication, href) },
      })),
    },
  ];
}
