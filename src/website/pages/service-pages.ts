/** Pages that every site has whatever its stories: sources, about and method, corrections, search, and the one for wrong addresses. */
import {
  ABOUT,
  ARCHIVE,
  CORRECTIONS,
  HOME,
  NOT_FOUND,
  SEARCH,
  SOURCES,
  SPEAKERS,
  TOPICS,
  storyAddress,
} from './addresses.js';
import type { Site } from '../../types.js';
import { siteFeedLinks } from '../files/build-feeds.js';
import { DATA_FILES } from '../files/build-open-data.js';
import { renderMarkdown } from '../render-markdown.js';
import { oneLine } from './display-text.js';
import type { TimeModel } from './format.js';
import { outlinePage } from './outline-page.js';
import type { Link, Page, PageOutline } from './page.js';
import { type PageContext, pageHead } from './page-context.js';
import { timeOf } from './story-card.js';
import { buildQuote } from './quote-model.js';
import { buildSourcesPage } from './sources-page.js';

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

export interface CorrectionsPage extends Page {
  readonly kind: 'corrections';
  /** Newest story first. */
  readonly stories: readonly {
    readonly headline: string;
    readonly href: string;
    readonly time: TimeModel | null;
    readonly notes: readonly {
      readonly words: string | null;
      readonly href: string;
      readonly note: string;
    }[];
  }[];
}

export interface SearchPage extends Page {
  readonly kind: 'search';
  /** What results may be narrowed by; `name` as in the search records. */
  readonly filters: readonly { readonly name: string; readonly label: string }[];
  readonly indexes: readonly Link[];
}

export interface NotFoundPage extends Page {
  readonly kind: 'not-found';
  readonly search: string;
  readonly ways: readonly Link[];
}

export function listServicePages(context: PageContext): PageOutline[] {
  return [
    outlinePage('sources', SOURCES, () => buildSourcesPage(context)),
    outlinePage('about', ABOUT, () => buildAboutPage(context)),
    outlinePage('corrections', CORRECTIONS, () => buildCorrectionsPage(context)),
    outlinePage('search', SEARCH, () => buildSearchPage(context)),
    outlinePage('not-found', NOT_FOUND, () => buildNotFoundPage(context)),
  ];
}

function buildAboutPage(context: PageContext): AboutPage {
  const { format, site } = context;
  return {
    ...pageHead(context, {
      kind: 'about',
      url: ABOUT,
      title: format.strings.aboutTitle,
      description: format.strings.aboutDescription,
      section: 'about',
    }),
    about: site.publication.about === null ? null : renderMarkdown(site.publication.about),
    figures: [
      format.count('storyCount', site.stories.length),
      format.count('quotationCount', countQuotations(site)),
      format.count('speakerCount', site.speakers.length),
      format.count('topicCount', site.topics.length),
    ],
    correctionsHref: CORRECTIONS,
    feeds: listFeeds(site),
    data: DATA_FILES.map(({ path }) => ({ text: path.slice('/data/'.length), href: path })),
  };
}

function countQuotations({ stories }: Site): number {
  return stories.reduce((sum, { quotations }) => sum + quotations.length, 0);
}

/** Without an address of its own a site has no list of its feeds. */
function listFeeds(site: Site): Link[] {
  const own = siteFeedLinks(site).map(({ path, name }) => ({ text: name, href: path }));
  return site.publication.url === null ? own : [...own, { text: 'OPML', href: '/feeds.opml' }];
}

function buildCorrectionsPage(context: PageContext): CorrectionsPage {
  const { format, site } = context;
  const stories = site.stories.flatMap((story) => {
    const href = storyAddress(story.id);
    const general = [
      ...(story.retracted === undefined
        ? []
        : [`${format.strings.retracted} ${oneLine(story.retracted)}`.trim()]),
      ...(story.notes ?? []).map(oneLine),
    ].map((note) => ({ words: null, href, note }));
    const quoted =
      story.retracted === undefined
        ? story.quotations
            .filter(({ note }) => note !== undefined)
            .map((quotation) => buildQuote(context, story, quotation))
            .map((quote) => ({ words: quote.words, href: quote.href, note: quote.note! }))
        : [];
    const notes = [...general, ...quoted];
    return notes.length === 0
      ? []
      : [{ headline: oneLine(story.headline), href, time: timeOf(context, story.date), notes }];
  });
  return {
    ...pageHead(context, {
      kind: 'corrections',
      url: CORRECTIONS,
      title: format.strings.correctionsTitle,
      description: format.strings.correctionsDescription,
      section: 'about',
      above: [{ text: format.strings.about, href: ABOUT }],
    }),
    stories,
  };
}

function buildSearchPage(context: PageContext): SearchPage {
  const { strings } = context.format;
  return {
    ...pageHead(context, {
      kind: 'search',
      url: SEARCH,
      title: strings.searchTitle,
      description: strings.searchDescription,
      section: 'search',
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

function buildNotFoundPage(context: PageContext): NotFoundPage {
  const { strings } = context.format;
  return {
    ...pageHead(context, {
      kind: 'not-found',
      url: NOT_FOUND,
      title: strings.notFoundTitle,
      description: strings.notFoundTitle,
      section: null,
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
