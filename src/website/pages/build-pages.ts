/**
 * All pages of a site. What several pages need is indexed once; each page model then stands by itself, and is made when
 * it is asked for: kept for all pages at once, the models would fill the memory many times over.
 */
import type { Site } from '../../types.js';
import { buildHeadMeta } from '../build-head-meta.js';
import { buildAboutPage } from './about-page.js';
import { ABOUT, CORRECTIONS, HOME, NOT_FOUND, SEARCH, SOURCES, SPEAKERS, TOPICS } from './addresses.js';
import { listArchivePages } from './archive-pages.js';
import { buildCorrectionsPage } from './corrections-page.js';
import { listDigestPages } from './digest-pages.js';
import { listEmailPages } from './email-pages.js';
import { buildHomePage } from './home-page.js';
import { buildSpeakersPage, buildTopicsPage } from './index-pages.js';
import { listMovedPages } from './moved-pages.js';
import { buildNotFoundPage } from './not-found-page.js';
import { type PageContext, createPageContext } from './page-context.js';
import { outlinePage } from './outline-page.js';
import type { Page, PageOutline } from './page.js';
import { buildSearchPage } from './search-page.js';
import { buildSourcesPage } from './sources-page.js';
import { gatherSpeakerContext } from './speaker-context.js';
import { listSpeakerPages } from './speaker-pages.js';
import { listStoryPages } from './story-pages.js';
import { listTopicPages } from './topic-pages.js';
import { listWeekPages } from './week-pages.js';

/** Every page, in a fixed order. Addresses are unique as long as the ids of stories, speakers and topics are. */
export function buildPages(site: Site): PageOutline[] {
  const context = createPageContext(site);
  const gathered = gatherSpeakerContext(context);
  const pages = [
    outlinePage('home', HOME, () => buildHomePage(context)),
    ...listStoryPages(context),
    outlinePage('speakers', SPEAKERS, () => buildSpeakersPage(context)),
    ...listSpeakerPages(context, gathered),
    outlinePage('topics', TOPICS, () => buildTopicsPage(context)),
    ...listTopicPages(context, gathered),
    ...listDigestPages(context),
    ...listWeekPages(context),
    ...listEmailPages(context),
    ...listArchivePages(context),
    outlinePage('sources', SOURCES, () => buildSourcesPage(context)),
    outlinePage('about', ABOUT, () => buildAboutPage(context)),
    outlinePage('corrections', CORRECTIONS, () => buildCorrectionsPage(context)),
    outlinePage('search', SEARCH, () => buildSearchPage(context)),
    outlinePage('not-found', NOT_FOUND, () => buildNotFoundPage(context)),
    ...listMovedPages(context),
  ];
  return pages.map(({ build, ...page }) => ({ ...page, build: () => addMeta(build(), context) }));
}

function addMeta(page: Page, context: PageContext): Page {
  return { ...page, meta: buildHeadMeta(page, context.site, context) };
}
