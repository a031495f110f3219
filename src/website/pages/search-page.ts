/** The page on which a script searches; without one it leads to the indexes. */
import { ARCHIVE, SEARCH, SPEAKERS, TOPICS } from './addresses.js';
import type { Link, Page } from './page.js';
import { type PageContext, pageHead } from './page-context.js';

export interface SearchPage extends Page {
  readonly kind: 'search';
  /** What results may be narrowed by; `name` as in the search records. */
  readonly filters: readonly { readonly name: string; readonly label: string }[];
  readonly indexes: readonly Link[];
}

export function buildSearchPage(context: PageContext): SearchPage {
  const { strings } = context.format;
  return {
    ...pageHead(context, {
      kind: 'search',
      url: SEARCH,
      title: strings.searchTitle,
      description: strings.searchDescription,
    }),
    filters: [
      { name: 'speaker', label: strings.speaker },
      { name: 'topic', label: strings.topic },
      { name: 'outlet', label: strings.outlet },
      { name: 'year', label: strings.year },
    ],
    indexes: [
      { text: strings.speakers, href: SPEAKERS },
      { text: strings.topics, href: TOPICS },
      { text: strings.archive, href: ARCHIVE },
    ],
  };
}
