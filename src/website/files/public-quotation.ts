/**
 * A quotation as the world may see it: one place decides what leaves the site in feeds, data and structured data.
 * A guess below the threshold never leaves under a name, and neither does a speaker the publication hides.
 */
import { quotationAddress } from '../pages/addresses.js';
import type { Quotation, QuotationKind, QuotationStatus, SpeakerRef, Story } from '../../types.js';
import type { SiteIndex } from './site-index.js';

export interface PublicSpeaker {
  readonly id: string;
  /** The speaker's name over all stories, not this article's form of it. */
  readonly name: string;
  readonly type: 'person' | 'organization';
  /** As the article gives it. */
  readonly role: string | null;
}

export interface PublicQuotation {
  readonly id: string;
  /** Path below the base path: `/stories/x/#q-1f3a9c`. */
  readonly path: string;
  /** The quoted words without their outer marks; the pieces of a split quotation joined by " … ". */
  readonly words: string;
  readonly kind: QuotationKind;
  readonly status: QuotationStatus;
  /** With `attributed`, the first being the one who spoke; several made the statement jointly. Else empty. */
  readonly speakers: readonly PublicSpeaker[];
  /** With `unnamed`: the source as the article calls it. */
  readonly descriptor: string | null;
  /** With `attributed`: the probability that the speaker is right. */
  readonly confidence: number | null;
  readonly origin: 'parser' | 'editor';
  readonly note: string | null;
}

/** In the story's order; none of a retracted story. */
export function publicQuotations(story: Story, index: SiteIndex): PublicQuotation[] {
  if (story.retracted !== undefined) return [];
  return story.quotations.map((quotation) => publicQuotation(story, quotation, index));
}

function publicQuotation(story: Story, quotation: Quotation, index: SiteIndex): PublicQuotation {
  const speakers = shownSpeakers(quotation, index);
  // An attribution to a speaker without a page is one to a hidden speaker.
  const status =
    quotation.status === 'attributed' && speakers.length === 0 ? 'unattributed' : quotation.status;
  return {
    id: quotation.id,
    path: quotationAddress(story.id, quotation.id),
    words: quotedWords(story, quotation),
    kind: quotation.kind,
    status,
    speakers,
    descriptor: status === 'unnamed' ? quotation.descriptor : null,
    confidence: status === 'attributed' ? quotation.confidence : null,
    origin: quotation.origin,
    note: quotation.note ?? null,
  };
}

function shownSpeakers(quotation: Quotation, index: SiteIndex): PublicSpeaker[] {
  if (quotation.status !== 'attributed' || quotation.speaker === null) return [];
  return [quotation.speaker, ...quotation.jointly].flatMap((ref) => publicSpeaker(ref, index));
}

function publicSpeaker(ref: SpeakerRef, index: SiteIndex): PublicSpeaker[] {
  const speaker = index.speakers.get(ref.id);
  return speaker ? [{ id: speaker.id, name: speaker.name, type: speaker.type, role: ref.role }] : [];
}

const OPENING = /^(?:["'“”„«»‟‘’‚‹›]|``|'')\s*/u;
const CLOSING = /(?:["'“”«»‘’‹›]|'')$/u;

/** `“Wind,” … “and rain.”` → `Wind, … and rain.` */
export function quotedWords(story: Story, quotation: Quotation): string {
  return quotation.spans.map(({ start, end }) => withoutMarks(story.text.slice(start, end))).join(' … ');
}

function withoutMarks(words: string): string {
  return words.trim().replace(OPENING, '').replace(CLOSING, '').trim();
}
