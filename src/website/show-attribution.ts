/**
 * Whom readers see as the speaker of a quotation. This one place decides it, for pages, feeds, data and search alike: a
 * guess below the threshold leaves no trace, and neither does a speaker whom the publication hides.
 */
import type { Quotation, QuotationStatus, Speaker } from '../types.js';
import { oneLine } from './pages/display-text.js';
import { speakersOf } from './speakers-of.js';

export interface ShownSpeaker {
  readonly speaker: Speaker;
  /** As the quotation's article gives it. */
  readonly role: string | null;
}

export interface ShownAttribution {
  readonly status: QuotationStatus;
  /** With `attributed`, the first being the one who spoke; several made the statement jointly. Else empty. */
  readonly speakers: readonly ShownSpeaker[];
  /** With `unnamed`: the source as the article calls it, on one line. */
  readonly descriptor: string | null;
}

/** `speakers` are those with a page: one without is hidden. */
export function showAttribution(
  quotation: Quotation,
  speakers: ReadonlyMap<string, Speaker>,
): ShownAttribution {
  const { status, descriptor } = quotation;
  if (status !== 'attributed')
    return {
      status,
      speakers: [],
      descriptor: status === 'unnamed' ? oneLine(descriptor ?? '') || null : null,
    };
  const shown = speakersOf(quotation).flatMap(({ id, role }) => {
    const known = speakers.get(id);
    return known === undefined ? [] : [{ speaker: known, role }];
  });
  return { status: shown.length === 0 ? 'unattributed' : 'attributed', speakers: shown, descriptor: null };
}
