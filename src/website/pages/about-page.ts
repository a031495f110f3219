/** What the site is, how it is made, and where its feeds and data are. */
import type { Site } from '../../types.js';
import { siteFeedLinks } from '../files/build-feeds.js';
import { DATA_PACKAGE } from '../files/build-data-package.js';
import { DATA_FILES } from '../files/build-open-data.js';
import { renderMarkdown } from '../render-markdown.js';
import { ABOUT, CORRECTIONS } from './addresses.js';
import { listFigures } from './front.js';
import type { Link, Page } from './page.js';
import { type PageContext, pageHead } from './page-context.js';

export interface AboutPage extends Page {
  readonly kind: 'about';
  /** The publication's own text as HTML; null for none. */
  readonly about: string | null;
  readonly figures: readonly string[];
  readonly correctionsHref: string;
  /** Files for feed readers and for other programs, each under its name. */
  readonly feeds: readonly Link[];
  readonly data: readonly Link[];
}

export function buildAboutPage(context: PageContext): AboutPage {
  const { format, site } = context;
  return {
    ...pageHead(context, {
      kind: 'about',
      url: ABOUT,
      title: format.strings.aboutTitle,
      description: format.strings.aboutDescription,
    }),
    about: site.publication.about === null ? null : renderMarkdown(site.publication.about),
    figures: [
      ...listFigures(context, site.stories),
      format.count('speakerCount', site.speakers.length),
      format.count('topicCount', site.topics.length),
    ],
    correctionsHref: CORRECTIONS,
    feeds: listFeeds(site),
    data: [...DATA_FILES.map(({ path }) => path), DATA_PACKAGE].map((path) => ({
      text: path.slice('/data/'.length),
      href: path,
    })),
  };
}

/** Without an address of its own a site has no list of its feeds. */
function listFeeds(site: Site): Link[] {
  const own = siteFeedLinks(site).map(({ path, name }) => ({ text: name, href: path }));
  return site.publication.url === null ? own : [...own, { text: 'OPML', href: '/feeds.opml' }];
}
