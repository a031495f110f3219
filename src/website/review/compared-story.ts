/** Stories as `parse` prints them, and as a built site's open data has them → what `buildDiff` compares. */
import type { Quotation, Story } from '../../types.js';
import type { ComparedQuotation, ComparedStory } from './build-diff.js';
import { oneLine } from '../pages/display-text.js';
import { speakersOf } from '../speakers-of.js';

/** A line of `parse`, or a story of a site; a retracted one gives no quotations to readers. */
export function compareParsed(
  story: Pick<Story, 'id' | 'headline' | 'text' | 'quotations' | 'topics' | 'retracted' | 'firstId'>,
): ComparedStory {
  const quotations = story.retracted === undefined ? story.quotations : [];
  return {
    id: story.id,
    firstId: story.firstId,
    headline: story.headline,
    quotations: quotations.map((quotation) => compareQuotation(quotation, story.text)),
    topics: story.topics.map((topic) => topic.label),
  };
}

function compareQuotation(quotation: Quotation, text: string): ComparedQuotation {
  const { id, spans, status, descriptor } = quotation;
  const words = spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
  return {
    id,
    words: words.replace(/\s+/gu, ' '),
    status,
    speakers: speakersOf(quotation),
    // As a site's data have it.
    descriptor: descriptor === null ? null : oneLine(descriptor),
  };
}

/** An entry of `data/stories.json` of a built site. */
export interface StoryData {
  readonly id: string;
  /** Absent in the data of older sites. */
  readonly firstId?: string | null;
  readonly headline: string;
  readonly topics: readonly { readonly label: string }[];
}

/** An entry of `data/quotations.json`. */
export interface QuotationData extends ComparedQuotation {
  readonly story: string;
}

/** A built site's open data. */
export function comparePublished(
  stories: readonly StoryData[],
  quotations: readonly QuotationData[],
): ComparedStory[] {
  const byStory = new Map<string, ComparedQuotation[]>(stories.map(({ id }) => [id, []]));
  for (const quotation of quotations) byStory.get(quotation.story)?.push(quotation);
  return stories.map(({ id, firstId, headline, topics }) => ({
    id,
    firstId,
    headline,
    quotations: byStory.get(id)!,
    topics: topics.map(({ label }) => label),
  }));
}
