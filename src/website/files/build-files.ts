/** Everything of the site that is not a page: feeds, sitemaps, `robots.txt`, open data, names to search by. */
import type { Site } from '../../types.js';
import type { LongFile, Page, SiteFile } from '../pages/page.js';
import { buildFeeds } from './build-feeds.js';
import { buildOpenData } from './build-open-data.js';
import { buildSpeakerNames } from '../search/build-speaker-names.js';
import { buildRobots } from './build-robots.js';
import { buildNewsSitemap, buildSitemaps } from './build-sitemaps.js';
import { indexSite } from './site-index.js';

/** One by one; `pages` are what the sitemap lists, so that it names no page that is not there. */
export function* buildFiles(
  site: Site,
  pages: readonly Pick<Page, 'kind' | 'url'>[],
): Generator<SiteFile | LongFile, void> {
  const index = indexSite(site);
  const sitemaps = buildSitemaps(site, pages);
  const news = buildNewsSitemap(site);
  yield* buildFeeds(site, index);
  yield* sitemaps;
  yield* news;
  yield buildRobots(site.publication, [...sitemaps.slice(0, 1), ...news]);
  yield* buildOpenData(site, index);
  yield buildSpeakerNames(site);
}
