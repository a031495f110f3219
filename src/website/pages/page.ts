/**
 * What every page model has in common. A page is a pure function of its model, the publication's settings and its
 * template: what a page shows stands in its model, ready to print, and the model is plain and serialisable.
 */
import type { Site } from '../../types.js';

/** One paginated template each: `templates/<kind>.njk`. */
export type PageKind =
  | 'home'
  | 'digest'
  | 'archive'
  | 'story'
  | 'speakers'
  | 'speaker'
  | 'topics'
  | 'topic'
  | 'about'
  | 'not-found';

export interface Page {
  readonly kind: PageKind;
  /** Address below the base path, with leading slash: `/stories/2017-04-12-x/`, `/404.html`. */
  readonly url: string;
  /** Output file, relative, with forward slashes: `stories/2017-04-12-x/index.html`. */
  readonly file: string;
  readonly title: string;
  readonly description: string;
}

/** A file that is not a page of HTML: feeds, sitemap, data, images (as bytes). */
export interface SiteFile {
  readonly file: string;
  readonly content: string | Uint8Array;
}

/** All that the renderer writes. */
export interface Website {
  readonly site: Site;
  readonly pages: readonly Page[];
  readonly files: readonly SiteFile[];
}
