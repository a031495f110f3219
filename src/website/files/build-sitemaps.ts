/**
 * `sitemap.xml` of the pages that exist, with the date of the newest story each shows, and `sitemap-news.xml` of the
 * content's last two days. Both hold absolute addresses only, so that a publication without one has neither.
 */
import {
  ARCHIVE,
  HOME,
  SPEAKERS,
  TOPICS,
  digestAddress,
  monthAddress,
  speakerAddress,
  storyAddress,
  topicAddress,
  weekAddress,
} from '../pages/addresses.js';
import type { Publication, Site, Story } from '../../types.js';
import { type Page, UNLISTED } from '../pages/page.js';
import type { SiteFile } from './site-file.js';
import { absoluteAddress } from './absolute-address.js';
import { contentInstant } from './content-instant.js';
import { weekOf } from '../weeks.js';
import { escapeXml } from './escape-xml.js';

/** What the protocol allows in one file. */
const SITEMAP_LIMIT = 50_000;
const NEWS_LIMIT = 1_000;
const TWO_DAYS = 2 * 24 * 60 * 60 * 1000;

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const NEWS_NAMESPACE = 'http://www.google.com/schemas/sitemap-news/0.9';

/** `sitemap.xml`; over `limit` pages it becomes the index of `sitemap-1.xml`, `sitemap-2.xml`, … */
export function buildSitemaps(
  site: Site,
  pages: readonly Pick<Page, 'kind' | 'url'>[],
  limit = SITEMAP_LIMIT,
): SiteFile[] {
  const { publication } = site;
  if (publication.url === null) return [];
  const dates = pageDates(site);
  const entries = pages
    .filter(({ kind }) => !UNLISTED.has(kind))
    .map(({ url }) => entry('url', absoluteAddress(publication, url)!, dates.get(url) ?? null));
  if (entries.length <= limit) return [{ file: 'sitemap.xml', content: sitemap('urlset', entries) }];
  return splitSitemap(publication, entries, limit);
}

function splitSitemap(publication: Publication, entries: readonly string[], limit: number): SiteFile[] {
  const count = Math.ceil(entries.length / limit);
  const parts = Array.from({ length: count }, (_, at) => ({
    file: `sitemap-${at + 1}.xml`,
    content: sitemap('urlset', entries.slice(at * limit, (at + 1) * limit)),
  }));
  const list = parts.map(({ file }) => entry('sitemap', absoluteAddress(publication, `/${file}`)!, null));
  return [{ file: 'sitemap.xml', content: sitemap('sitemapindex', list) }, ...parts];
}

function sitemap(root: 'urlset' | 'sitemapindex', entries: readonly string[]): string {
  return xmlFile(`<${root} xmlns="${NAMESPACE}">`, entries, `</${root}>`);
}

function entry(name: 'url' | 'sitemap', address: string, date: string | null): string {
  const changed = date === null ? '' : `<lastmod>${date}</lastmod>`;
  return `<${name}><loc>${escapeXml(address)}</loc>${changed}</${name}>`;
}

/** Path → date of the newest story the page shows, as the content gives it. */
function pageDates({ stories, speakers, topics, digests }: Site): Map<string, string> {
  const byStory = new Map(stories.map(({ id, date }) => [id, date]));
  const newest = (ids: readonly string[]) => ids.map((id) => byStory.get(id) ?? '').reduce(later, '');
  const dated: [string, string | null][] = [
    ...[HOME, ARCHIVE, SPEAKERS, TOPICS].map((path): [string, string | null] => [
      path,
      stories[0]?.date ?? null,
    ]),
    ...stories.map(({ id, date }): [string, string | null] => [storyAddress(id), date]),
    ...speakers.map(({ id, lastSeen }): [string, string | null] => [speakerAddress(id), lastSeen]),
    ...topics.map((topic): [string, string | null] => [topicAddress(topic.id), newest(topic.stories)]),
    // Newest first, so the first digest of a month or week, set last, gives it its date.
    ...digests.map(({ date }): [string, string] => [monthAddress(date.slice(0, 7)), date]).reverse(),
    ...digests.map(({ date }): [string, string] => [weekAddress(weekOf(date)), date]).reverse(),
    ...digests.map(({ date }): [string, string] => [digestAddress(date), date]),
  ];
  return new Map(dated.filter((pair): pair is [string, string] => pair[1] !== null && pair[1] !== ''));
}

function later(a: string, b: string): string {
  return b > a ? b : a;
}

/** `sitemap-news.xml`: stories within two days of the newest; none where no story has a date. */
export function buildNewsSitemap({ publication, stories }: Site): SiteFile[] {
  if (publication.url === null) return [];
  const instant = ({ date }: Story) => contentInstant(date!, publication.timeZone);
  const dated = stories.filter(({ date, retracted }) => date !== null && retracted === undefined);
  if (dated[0] === undefined) return [];
  const since = Date.parse(instant(dated[0])) - TWO_DAYS;
  const entries = dated
    .filter((story) => Date.parse(instant(story)) > since)
    .slice(0, NEWS_LIMIT)
    .map((story) => newsEntry(story, publication));
  const root = `<urlset xmlns="${NAMESPACE}" xmlns:news="${NEWS_NAMESPACE}">`;
  return [{ file: 'sitemap-news.xml', content: xmlFile(root, entries, '</urlset>') }];
}

function newsEntry(story: Story, publication: Publication): string {
  const address = absoluteAddress(publication, storyAddress(story.id))!;
  const name = `<news:name>${escapeXml(publication.title)}</news:name>`;
  const language = `<news:language>${escapeXml(story.language)}</news:language>`;
  return [
    `<url><loc>${escapeXml(address)}</loc><news:news>`,
    `<news:publication>${name}${language}</news:publication>`,
    `<news:publication_date>${story.date!}</news:publication_date>`,
    `<news:title>${escapeXml(story.headline)}</news:title>`,
    '</news:news></url>',
  ].join('');
}

function xmlFile(open: string, lines: readonly string[], close: string): string {
  return `${['<?xml version="1.0" encoding="utf-8"?>', open, ...lines, close].join('\n')}\n`;
}
