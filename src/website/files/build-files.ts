/** Everything of the site that is not a page: feeds, sitemaps, `robots.txt`, open data, names to search by. */
import type { Site } from '../../types.js';
import type { EmailPage } from '../pages/email-pages.js';
import type { PageOutline } from '../pages/page.js';
import type { LongFile, SiteFile } from './site-file.js';
import { buildFeeds } from './build-feeds.js';
import { buildOpenData } from './build-open-data.js';
import { buildSpeakerNames } from '../search/build-speaker-names.js';
import { buildRobots } from './build-robots.js';
import { buildDataPackage } from './build-data-package.js';
import { buildRedirects } from './build-redirects.js';
import { formatEmailText } from './format-email-text.js';
import { buildNewsSitemap, buildSitemaps } from './build-sitemaps.js';
import { indexSite } from '../site-index.js';

/** One by one; `pages` are what the sitemap lists, so that it names no page that is not there. */
export function* buildFiles(site: Site, pages: readonly PageOutline[]): Generator<SiteFile | LongFile, void> {
  const index = indexSite(site);
  const sitemaps = buildSitemaps(site, pages);
  const news = buildNewsSitemap(site);
  yield* buildFeeds(site, index);
  yield* sitemaps;
  yield* news;
  yield buildRobots(site.publication, [...sitemaps.slice(0, 1), ...news]);
  yield* buildRedirects(site);
  for (const { kind, file, build } of pages) {
    if (kind !== 'email') continue;
    const content = formatEmailText(build() as EmailPage, site.publication);
    yield { file: file.replace(/\.html$/, '.txt'), content };
  }
  yield* buildOpenData(site, index);
  yield buildDataPackage(site.publication);
  yield buildSpeakerNames(site);
}
