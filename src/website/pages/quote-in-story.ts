/** A quotation away from its story, with where it comes from. */
import type { Quotation, QuotationRef, Story } from '../../types.js';
import { storyAddress } from './addresses.js';
import { oneLine } from './display-text.js';
import type { TimeModel } from './format.js';
import type { PageContext } from './page-context.js';
import { type QuoteModel, buildQuote } from './quote-model.js';
import { timeOf } from './story-card.js';

export interface QuoteInStory extends QuoteModel {
  readonly story: StoryOfQuote;
}

export interface StoryOfQuote {
  readonly headline: string;
  readonly href: string;
  readonly outlet: string | null;
  readonly time: TimeModel | null;
}

export function quoteInStory(context: PageContext, story: Story, quotation: Quotation): QuoteInStory {
  return { ...buildQuote(context, story, quotation), story: describeStory(context, story) };
}

export function describeStory(context: PageContext, story: Story): StoryOfQuote {
  return {
    headline: oneLine(story.headline),
    href: storyAddress(story.id),
    outlet: story.outlet === null ? null : oneLine(story.outlet),
    time: timeOf(context, story.date),
  };
}

/** Looks a reference up; null where its story or quotation is not shown. */
export function findQuotation(
  context: PageContext,
  ref: QuotationRef,
): { story: Story; quotation: Quotation } | null {
  const story = context.stories.get(ref.story);
  const quotation = story?.quotations.find(({ id }) => id === ref.quotation);
  return !story || !quotation || story.retracted !== undefined ? null : { story, quotation };
}

/** A reference as pages print it; null where its story or quotation is not shown. */
export function resolveQuote(context: PageContext, ref: QuotationRef): QuoteInStory | null {
  const found = findQuotation(context, ref);
  return found === null ? null : quoteInStory(context, found.story, found.quotation);
}
