import type { Quotation, Story } from '../../types.js';
import type { PageContext } from './page-context.js';
import { quotedWords, shownSpeakers } from './quote-model.js';

/**
 * The quotation that says most by itself: attributed, a whole statement, neither a scrap nor a speech, and rather one
 * that other stories carry too. Null where no attributed quotation is long enough to stand alone. The earlier one wins a
 * tie.
 */
export function findStrongestQuotation(
  context: PageContext,
  story: Story,
  accept: (quotation: Quotation) => boolean,
): Quotation | null {
  let strongest: Quotation | null = null;
  let best = 0;
  for (const quotation of story.quotations) {
    const repeated = context.statements.get(story.id)?.has(quotation.id) ?? false;
    const strength = weighQuotation(context, story, quotation) * (repeated ? REPEATED : 1);
    if (strength > best && accept(quotation)) {
      strongest = quotation;
      best = strength;
    }
  }
  return strongest;
}

/** What others chose to quote as well is worth a little more. */
const REPEATED = 1.25;

/** 0 where a quotation cannot stand alone. */
export function weighQuotation(context: PageContext, story: Story, quotation: Quotation): number {
  if (shownSpeakers(context, quotation).length === 0) return 0;
  const length = quotedWords(story, quotation, 600).length;
  if (length < 24) return 0;
  const fit = length <= 60 ? length / 60 : length <= 160 ? 1 : Math.max(0.1, 1 - (length - 160) / 240);
  return fit * (quotation.kind === 'direct' ? 1 : 0.5) * (quotation.confidence ?? 1);
}
