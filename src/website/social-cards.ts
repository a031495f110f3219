/**
 * What stands on a story's card for social networks. A card that the font cannot draw (another script than Latin) is
 * not made: a page without an image is better than one with boxes for letters.
 */
import { createHash } from 'node:crypto';
import type { Site, Story } from '../types.js';
import { publicQuotations, type PublicQuotation } from './files/public-quotation.js';
import type { SiteIndex } from './site-index.js';

export interface SocialCard {
  /** Output file, named by a hash of all the rest. */
  readonly file: string;
  readonly publication: string;
  readonly headline: string;
  readonly outlet: string | null;
  /** The strongest attributed quotation, in the language's marks. */
  readonly quote: { readonly words: string; readonly speaker: string } | null;
  /** `#rrggbb` */
  readonly accent: string;
}

/** In pixels. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** To be raised whenever cards are drawn in another way, so that old images are not taken for new ones. */
const DRAWING = 2;
const HOUSE_ACCENT = '#8c1d18';
/** Printable Latin with the usual punctuation. */
const DRAWABLE =
  /^[\u0020-\u007E\u00A0-\u0131\u0134-\u0148\u014A-\u017E\u02BC\u2013\u2014\u2018-\u201A\u201C-\u201E\u2022\u2026\u20AC]*$/;
const QUOTE_LENGTH = { least: 24, most: 220 };

/** Drawing takes its time, and what is shared is new: of a large archive only the newest stories have cards. */
const NEWEST = 500;

/** All cards of a site, newest story first. */
export function buildSocialCards(site: Site, index: SiteIndex): SocialCard[] {
  return site.stories.flatMap((story) => buildSocialCard(story, site, index) ?? []);
}

/** Null where the publication has no address (an image is named by its absolute one) or wants none. */
export function buildSocialCard(story: Story, site: Site, index: SiteIndex): SocialCard | null {
  const { publication } = site;
  if (publication.url === null || !publication.socialImages || !newestStories(site).has(story)) return null;
  const card = {
    publication: line(publication.title),
    headline: line(story.headline),
    outlet: story.outlet === null ? null : line(story.outlet),
    quote: findQuote(publicQuotations(story, index)),
    accent: publication.accent ?? HOUSE_ACCENT,
  };
  const texts = [card.publication, card.headline, card.outlet ?? '', card.quote?.speaker ?? ''];
  if (!texts.every(isDrawable)) return null;
  const hash = createHash('sha256')
    .update(JSON.stringify([DRAWING, card]))
    .digest('hex')
    .slice(0, 20);
  return { file: `social/${hash}.png`, ...card };
}

const newest = new WeakMap<Site, ReadonlySet<Story>>();

function newestStories(site: Site): ReadonlySet<Story> {
  const known = newest.get(site) ?? new Set(site.stories.slice(0, NEWEST));
  newest.set(site, known);
  return known;
}

/** Whether the font has a shape for every character. */
export function isDrawable(text: string): boolean {
  return DRAWABLE.test(text);
}

/** The surest quotation that reads by itself, the longer one of two. */
function findQuote(quotations: readonly PublicQuotation[]): SocialCard['quote'] {
  const fit = quotations.filter(
    ({ kind, speakers, words }) =>
      kind === 'direct' &&
      speakers.length > 0 &&
      words.length >= QUOTE_LENGTH.least &&
      words.length <= QUOTE_LENGTH.most &&
      isDrawable(line(words)),
  );
  const [best] = fit.sort((a, b) => strength(b) - strength(a));
  return best
    ? { words: `“${line(best.words)}”`, speaker: best.speakers.map(({ name }) => name).join(', ') }
    : null;
}

function strength({ confidence, words }: PublicQuotation): number {
  return (confidence ?? 1) * Math.min(words.length, 120);
}

function line(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
