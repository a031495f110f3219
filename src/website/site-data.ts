/** What every template sees besides its page model: the publication, the catalogue of strings, navigation, assets. */
import type { Publication } from '../types.js';
import { ABOUT, ARCHIVE, CORRECTIONS, HOME, SEARCH, SOURCES, SPEAKERS, TOPICS } from './pages/addresses.js';
import { oneLine } from './pages/display-text.js';
import type { Link, Section } from './pages/page.js';
import { type Strings, stringsOf } from './strings.js';
import { buildTokens } from './build-tokens.js';

export interface SiteData {
  readonly title: string;
  readonly publication: Publication;
  /** Of the interface's words. */
  readonly language: string;
  readonly strings: Strings;
  readonly navigation: readonly (Link & { readonly section: Section })[];
  readonly footer: readonly Link[];
  /** Addresses below the base path. */
  readonly assets: {
    readonly style: string;
    /** The publication's own design tokens; null where it sets none. */
    readonly tokens: string | null;
    readonly theme: string;
    readonly script: string;
    readonly icon: string;
    readonly serif: string;
    readonly sans: string;
  };
}

/** Made once a build. */
export function buildSiteData(publication: Publication): SiteData {
  const { strings, language } = stringsOf(publication.language);
  return {
    title: oneLine(publication.title),
    publication,
    language,
    strings,
    navigation: [
      { text: strings.stories, href: HOME, section: 'stories' },
      { text: strings.speakers, href: SPEAKERS, section: 'speakers' },
      { text: strings.topics, href: TOPICS, section: 'topics' },
      { text: strings.search, href: SEARCH, section: 'search' },
    ],
    footer: [
      { text: strings.about, href: ABOUT },
      { text: strings.archive, href: ARCHIVE },
      { text: strings.sources, href: SOURCES },
      { text: strings.corrections, href: CORRECTIONS },
      { text: strings.feed, href: '/feed.xml' },
    ],
    assets: {
      style: '/assets/style.css',
      tokens: buildTokens(publication) === null ? null : '/assets/tokens.css',
      theme: '/assets/theme.js',
      script: '/assets/site.js',
      icon: '/assets/icon.svg',
      serif: '/assets/fonts/newsreader-latin-wght-normal.woff2',
      sans: '/assets/fonts/source-sans-3-latin-wght-normal.woff2',
    },
  };
}
