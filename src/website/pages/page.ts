/**
 * What every page model has in common. A page is a pure function of its model, the publication's settings and its
 * template: what a page shows stands in its model, ready to print, and the model is plain and serialisable.
 */
import type { HeadMeta } from '../head-meta.js';

/** The part of the site a page belongs to, marked in the navigation. */
export type Section = 'stories' | 'speakers' | 'topics' | 'sources' | 'search' | 'about' | null;

/** The kinds of page, one paginated template each (`templates/<kind>.njk`), with the section each belongs to. */
export const SECTIONS = {
  home: 'stories',
  digest: 'stories',
  week: 'stories',
  archive: 'stories',
  month: 'stories',
  story: 'stories',
  speakers: 'speakers',
  speaker: 'speakers',
  topics: 'topics',
  topic: 'topics',
  sources: 'sources',
  search: 'search',
  about: 'about',
  corrections: 'about',
  email: null,
  moved: null,
  'not-found': null,
} as const satisfies Readonly<Record<string, Section>>;

export type PageKind = keyof typeof SECTIONS;

/** Kinds of page that search engines should not list. */
export const UNLISTED: ReadonlySet<PageKind> = new Set<PageKind>(['email', 'search', 'moved', 'not-found']);

/** A link as a template prints it; `href` is a path below the base path, a fragment or an absolute address. */
export interface Link {
  readonly text: string;
  readonly href: string;
}

export interface Page {
  readonly kind: PageKind;
  /** Address below the base path, with leading slash: `/stories/2017-04-12-x/`, `/404.html`. */
  readonly url: string;
  /** Output file, relative, with forward slashes: `stories/2017-04-12-x/index.html`. */
  readonly file: string;
  readonly title: string;
  /** The title with the publication's, for the window and for search engines; at most 70 characters. */
  readonly documentTitle: string;
  readonly description: string;
  readonly section: Section;
  /** Id of the story, speaker or topic that the page is about, or its day; absent on pages about all. */
  readonly subject?: string;
  /** The way down to this page, from home to the page above it. */
  readonly breadcrumbs: readonly Link[];
  /** What the head tells others; set by `buildPages`. */
  readonly meta?: HeadMeta;
}

/** A page before it is made. Models are large, so that each is made when it is rendered, and then forgotten. */
export interface PageOutline extends Pick<Page, 'kind' | 'url' | 'file'> {
  readonly build: () => Page;
}
