/** Finds the quotation that a correction is bound to by its words, or makes the one that it adds. */
import type { Correction, Quotation, Span, Story, TextQuote } from '../../types.js';
import { makeQuotation } from './change-quotation.js';
import { findQuote } from './find-quote.js';

export interface Place {
  readonly quotation: Quotation;
  /** The words as they stand in the story, where they are not quite those of the correction; else null. */
  readonly edited: string | null;
}

/** `parsed` are the quotations before any correction: one that an earlier entry took out is still what a later one means. */
export function placeCorrection(
  story: Story,
  parsed: readonly Quotation[],
  quote: TextQuote,
  change: Correction['change']['type'],
): Place | 'missing' | 'ambiguous' {
  const places = [...story.quotations, ...parsed].flatMap(({ spans }) => spans);
  const found = findQuote(story.text, quote, places);
  if (typeof found === 'string') return found;
  const { start, end } = found.span;
  const former = () =>
    change === 'add-quotation' ? makeQuotation(story, found.span) : quotationAt(parsed, found.span);
  const quotation = quotationAt(story.quotations, found.span) ?? former();
  if (quotation === null) return 'missing';
  return { quotation, edited: found.isEdited ? story.text.slice(start, end) : null };
}

/** The quotation that shares most with the words found; null where none does. */
function quotationAt(quotations: readonly Quotation[], found: Span): Quotation | null {
  let best: Quotation | null = null;
  let most = 0;
  for (const quotation of quotations) {
    const shared = quotation.spans.reduce((sum, span) => sum + overlap(span, found), 0);
    if (shared > most) [best, most] = [quotation, shared];
  }
  return best;
}

function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
