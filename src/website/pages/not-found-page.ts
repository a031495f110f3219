/** What hosts show for an address that the site has not. */
import { ARCHIVE, HOME, NOT_FOUND, SEARCH, SPEAKERS, TOPICS } from './addresses.js';
import type { Link, Page } from './page.js';
import { type PageContext, pageHead } from './page-context.js';

export interface NotFoundPage extends Page {
  readonly kind: 'not-found';
  readonly search: string;
  readonly ways: readonly Link[];
}

export function buildNotFoundPage(context: PageContext): NotFoundPage {
  const { strings } = context.format;
  return {
    ...pageHead(context, {
      kind: 'not-found',
      url: NOT_FOUND,
      title: strings.notFoundTitle,
      description: strings.notFoundTitle,
    }),
    search: SEARCH,
    ways: [
      { text: strings.todayTitle, href: HOME },
      { text: strings.speakers, href: SPEAKERS },
      { text: strings.topics, href: TOPICS },
      { text: strings.archive, href: ARCHIVE },
    ],
  };
}
