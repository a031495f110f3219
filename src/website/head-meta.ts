/**
 * What the head of a page tells others: its one address, its card for social networks, its feeds and its structured
 * data. Printed by `templates/_includes/partials/head-meta.njk`.
 */

export interface FeedLink {
  /** Path below the base path. */
  readonly href: string;
  readonly type: string;
  readonly title: string;
}

export interface HeadImage {
  /** Absolute. */
  readonly url: string;
  readonly width: number;
  readonly height: number;
  /** What is written on it. */
  readonly alt: string;
}

export interface HeadMeta {
  /** Absolute; null where the publication gives no address, and on pages that no search engine should list. */
  readonly canonical: string | null;
  readonly noindex: boolean;
  /** Open Graph's. */
  readonly type: 'article' | 'profile' | 'website';
  /** Open Graph's form of the language: `en_GB`. */
  readonly locale: string;
  /** Instant of a story. */
  readonly published: string | null;
  readonly feeds: readonly FeedLink[];
  /** The card of a story; null where there is none. */
  readonly image: HeadImage | null;
  /** Text of the `application/ld+json` element, safe to print as it is; empty for none. */
  readonly structuredData: string;
}
