/**
 * One feed in its formats, written by feedsmith. Quotations go along for programs: in Atom and RSS as elements of a
 * namespace of their own, in JSON Feed as an extension `_pullquote` (described in docs/open-data.md).
 */
import { generateAtomFeed, generateJsonFeed, generateOpml, generateRssFeed } from 'feedsmith';
import type { Publication } from '../../types.js';
import { absoluteAddress, permanentId } from './absolute-address.js';
import { removeIllegal } from './escape-xml.js';
import { entryHtml, type FeedEntry } from './feed-entry.js';
import { addQuotationElements } from './quotation-elements.js';

export interface FeedHead {
  /** Path of the feed below the base path. */
  readonly path: string;
  /** Path of the page it belongs to. */
  readonly page: string;
  readonly title: string;
  readonly description: string;
}

export interface Feed extends FeedHead {
  readonly entries: readonly FeedEntry[];
}

/** Of a feed without a dated story: Atom asks for a date, and a clock would change the file. */
const NO_DATE = '1970-01-01T00:00:00Z';

/** Atom 1.0; `updated` is the newest story's date. */
export function formatAtom(feed: Feed, publication: Publication): string {
  const link = linker(feed, publication);
  const xml = generateAtomFeed({
    id: permanentId(publication, feed.path),
    title: text(feed.title),
    ...(feed.description === '' ? {} : { subtitle: text(feed.description) }),
    updated: feed.entries[0]?.date ?? NO_DATE,
    authors: [{ name: removeIllegal(publication.title) }],
    links: [
      { href: link(feed.path), rel: 'self', type: 'application/atom+xml' },
      { href: link(feed.page), rel: 'alternate', type: 'text/html' },
    ],
    entries: feed.entries.map((entry) => ({
      id: permanentId(publication, entry.firstPath),
      title: text(entry.title),
      updated: entry.date,
      published: entry.date,
      ...(entry.author === null ? {} : { authors: [{ name: removeIllegal(entry.author) }] }),
      links: [
        { href: link(entry.path), rel: 'alternate', type: 'text/html' },
        ...(entry.original === null ? [] : [{ href: entry.original, rel: 'via' }]),
      ],
      categories: entry.topics.map((term) => ({ term: removeIllegal(term) })),
      summary: text(entry.summary),
      content: { value: entryHtml(entry, publication), type: 'html' },
      xml: { lang: entry.language },
    })),
    xml: { lang: publication.language },
  });
  return addQuotationElements(xml, 'feed', 'entry', feed.entries, link);
}

/** RSS 2.0; only for a publication with an address. */
export function formatRss(feed: Feed, publication: Publication): string {
  const link = linker(feed, publication);
  const xml = generateRssFeed({
    title: removeIllegal(feed.title),
    link: link(feed.page),
    description: removeIllegal(feed.description) || removeIllegal(feed.title),
    language: publication.language,
    ...(feed.entries[0] ? { lastBuildDate: feed.entries[0].date } : {}),
    atom: { links: [{ href: link(feed.path), rel: 'self', type: 'application/rss+xml' }] },
    items: feed.entries.map((entry) => ({
      title: removeIllegal(entry.title),
      link: link(entry.path),
      guid: { value: permanentId(publication, entry.firstPath), isPermaLink: false },
      pubDate: entry.date,
      description: removeIllegal(entry.summary),
      ...(entry.author === null ? {} : { dc: { creators: [removeIllegal(entry.author)] } }),
      categories: entry.topics.map((name) => ({ name: removeIllegal(name) })),
      content: { encoded: entryHtml(entry, publication) },
    })),
  });
  return addQuotationElements(xml, 'rss', 'item', feed.entries, link);
}

/** JSON Feed 1.1; only for a publication with an address. */
export function formatJsonFeed(feed: Feed, publication: Publication): string {
  const link = linker(feed, publication);
  const json: unknown = generateJsonFeed({
    title: feed.title,
    home_page_url: link(feed.page),
    feed_url: link(feed.path),
    ...(feed.description === '' ? {} : { description: feed.description }),
    language: publication.language,
    items: feed.entries.map((entry) => ({
      id: permanentId(publication, entry.firstPath),
      url: link(entry.path),
      ...(entry.original === null ? {} : { external_url: entry.original }),
      title: entry.title,
      summary: entry.summary,
      content_html: entryHtml(entry, publication),
      date_published: entry.date,
      language: entry.language,
      tags: [...entry.topics],
      ...(entry.author === null ? {} : { authors: [{ name: entry.author }] }),
      _pullquote: {
        quotations: entry.quotations.map(({ path, ...quotation }) => ({ ...quotation, url: link(path) })),
      },
    })),
  });
  return `${removeIllegal(JSON.stringify(json, null, 1))}\n`;
}

/** OPML 2.0 of all Atom feeds; only for a publication with an address. */
export function formatOpml(feeds: readonly FeedHead[], publication: Publication): string {
  return generateOpml({
    head: { title: removeIllegal(publication.title) },
    body: {
      outlines: feeds.map((feed) => ({
        text: removeIllegal(feed.title),
        type: 'rss',
        xmlUrl: absoluteAddress(publication, feed.path) ?? feed.path,
        htmlUrl: absoluteAddress(publication, feed.page) ?? feed.page,
      })),
    },
  });
}

/** Plain text for feedsmith, which escapes it. */
function text(value: string): { value: string } {
  return { value: removeIllegal(value) };
}

/** Absolute addresses, or without the publication's own ones that are relative to the feed. */
function linker(feed: Feed, publication: Publication): (path: string) => string {
  const up = '../'.repeat(feed.path.split('/').length - 2);
  return (path) => absoluteAddress(publication, path) ?? (up + path.slice(1) || './');
}
