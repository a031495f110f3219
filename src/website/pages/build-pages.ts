/** All pages of a site. What several pages need is indexed once; each page model then stands by itself. */
import type { Site } from '../../types.js';
import { buildHeadMeta } from '../head-meta.js';
import { buildArchivePages } from './archive-pages.js';
import { buildDigestPages } from './digest-pages.js';
import { buildHomePage } from './home-page.js';
import { buildSpeakersPage, buildTopicsPage } from './index-pages.js';
import { type PageContext, createPageContext } from './page-context.js';
import type { Page } from './page.js';
import { buildAboutPage, buildCorrectionsPage, buildNotFoundPage, buildSearchPage } from './service-pages.js';
import { buildSourcesPage } from './sources-page.js';
import { gatherSpeakerContext } from './speaker-context.js';
import { buildSpeakerPages } from './speaker-pages.js';
import { buildStoryPages } from './story-pages.js';
import { buildTopicPages } from './topic-pages.js';

/** Every page, in a fixed order. Addresses are unique as long as the ids of stories, speakers and topics are. */
export function buildPages(site: Site): Page[] {
  const context = createPageContext(site);
  const gathered = gatherSpeakerContext(context);
  const pages: Page[] = [
    buildHomePage(context),
    ...buildStoryPages(context),
    buildSpeakersPage(context),
    ...buildSpeakerPages(context, gathered),
    buildTopicsPage(context),
    ...buildTopicPages(context, gathered),
    ...buildDigestPages(context),
    ...buildArchivePages(context),
    buildSourcesPage(context),
    buildAboutPage(context),
    buildCorrectionsPage(context),
    buildSearchPage(context),
    buildNotFoundPage(context),
  ];
  for (const page of pages) addMeta(page, context);
  return pages;
}

/** Made when it is printed: kept for all pages it would fill the memory with what the stories already hold. */
function addMeta(page: Page, context: PageContext): void {
  Object.defineProperty(page, 'meta', {
    enumerable: true,
    get: () => buildHeadMeta(page, context.site, context),
  });
}
