import type { Quotation, Story } from '../../types.js';
import type { PageContext } from './page-context.js';
import { type QuoteInStory, quoteInStory } from './quote-in-story.js';
import { findStrongestQuotation } from './strongest-quotation.js';

/** At most `most` direct quotations by as many people, one a story; those in `heard` were heard elsewhere on the page. */
export function findVoices(
  context: PageContext,
  stories: readonly Story[],
  most: number,
  accept: (quotation: Quotation) => boolean,
  heard: Iterable<string>,
): QuoteInStory[] {
  const seen = new Set(heard);
  const voices: QuoteInStory[] = [];
  for (const story of stories) {
    if (voices.length === most) break;
    const quotation = findStrongestQuotation(
      context,
      story,
      (one) => one.speaker !== null && one.kind === 'direct' && !seen.has(one.speaker.id) && accept(one),
    );
    if (quotation === null) continue;
    const quote = quoteInStory(context, story, quotation);
    for (const { id } of quote.speakers) seen.add(id);
    voices.push(quote);
  }
  return voices;
}
