/** What an article says about itself: the fields, and the names under which front matter, header lines and pages have them. */
import type { PublishMode } from '../types.js';

/** Checked values; what an article does not say is absent. */
export interface Header {
  readonly headline?: string;
  readonly dek?: string;
  readonly byline?: string;
  readonly dateline?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly date?: string;
  readonly embargo?: string;
  readonly expires?: string;
  readonly language?: string;
  readonly tags?: readonly string[];
  readonly keyPoints?: readonly string[];
  readonly publish?: PublishMode;
  readonly draft?: boolean;
}

export type FieldName = keyof Header | 'published';

/** Other names of the fields, without spaces, hyphens and underscores. */
const NAMES: ReadonlyMap<string, FieldName> = new Map(
  (
    [
      ['headline', 'headline title'],
      ['dek', 'dek deck description subtitle subhead summary standfirst abstract subheadline'],
      ['byline', 'byline author authors by creator writer reporter'],
      ['dateline', 'dateline'],
      ['outlet', 'outlet source publisher publication newspaper sitename agency'],
      ['url', 'url link canonical canonicalurl originalurl original sourceurl'],
      ['date', 'date pubdate publishdate publisheddate datepublished publishedat publicationdate'],
      ['embargo', 'embargo embargoed embargoeduntil scheduled publishon publishafter releasedate'],
      ['expires', 'expires expiry expirydate expirationdate'],
      ['language', 'language lang locale'],
      ['tags', 'tags tag topics topic keywords categories category subjects'],
      ['keyPoints', 'keypoints highlights takeaways'],
      ['publish', 'publish'],
      ['draft', 'draft'],
      ['published', 'published'],
    ] as const
  ).flatMap(([field, names]) => names.split(' ').map((name) => [name, field] as const)),
);

/** The field that a key means; null for keys that mean nothing here. */
export function findField(key: string): FieldName | null {
  return NAMES.get(key.toLowerCase().replace(/[\s_-]/g, '')) ?? null;
}
