/** A quotation as it leaves the site in feeds, data and structured data: no more of it than readers see. */
import { quotationAddress } from '../pages/addresses.js';
import { quotedWords } from '../pages/quote-model.js';
import { showAttribution } from '../show-attribution.js';
import type { Quotation, QuotationKind, QuotationStatus, SpeakerType, Story } from '../../types.js';
import type { SiteIndex } from '../site-index.js';

export interface PublicSpeaker {
  readonly id: string;
  /** The speaker's name over all stories, not this article's form of it. */
  readonly name: string;
  readonly type: SpeakerType;
  /** As the article gives it. */
  readonly role: string | null;
}

export interface PublicQuotation {
  readonly id: string;
  /** Path below the base path: `/stories/x/#q-1f3a9c`. */
  readonly path: string;
  /** The quoted words on one line, without outer marks; the pieces of a split quotation joined by " … ". */
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
  const { status, speakers, descriptor } = showAttribution(quotation, index.speakers);
  return {
    id: quotation.id,
    path: quotationAddress(story.id, quotation.id),
    words: quotedWords(story, quotation),
    kind: quotation.kind,
    status,
    speakers: speakers.map(({ speaker: { id, name, type }, role }) => ({ id, name, type, role })),
    descriptor,
    confidence: status === 'attributed' ? quotation.confidence : null,
    origin: quotation.origin,
    note: quotation.note ?? null,
  };
}
