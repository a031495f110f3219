/** Stories as `parse` prints them, and as a built site's open data has them → what `buildDiff` compares. */
import type { Quotation, QuotationStatus, Story } from '../../types.js';
import type { ComparedQuotation, ComparedStory } from './build-diff.js';
import { speakersOf } from '../speakers-of.js';

/** A line of `parse`, or a story of a site. */
export function compareParsed(
  story: Pick<Story, 'id' | 'headline' | 'text' | 'quotations' | 'topics'>,
): ComparedStory {
  return {
    id: story.id,
    headline: story.headline,
    quotations: story.quotations.map((quotation) => compareQuotation(quotation, story.text)),
    topics: story.topics.map((topic) => topic.label),
  };
}

function compareQuotation(quotation: Quotation, text: string): ComparedQuotation {
  const { id, spans, status, descriptor } = quotation;
  const words = spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
  const named = speakersOf(quotation).map(({ name }) => name);
  return { id, words: words.replace(/\s+/gu, ' '), ...describe(status, named, descriptor) };
}

function describe(
  status: QuotationStatus,
  speakers: readonly string[],
  descriptor: string | null,
): Pick<ComparedQuotation, 'who' | 'speakers'> {
  const whom = status === 'attributed' ? speakers.join(' and ') : status === 'unnamed' ? descriptor : null;
  return { who: whom ? `${status} ${whom}` : status, speakers };
}

/** An entry of `data/stories.json` of a built site. */
export interface StoryData {
  readonly id: string;
  readonly headline: string;
  readonly topics: readonly { readonly label: string }[];
}

/** An entry of `data/quotations.json`. */
export interface QuotationData {
  readonly id: string;
  readonly story: string;
  readonly words: string;
  readonly status: QuotationStatus;
  readonly speakers: readonly { readonly name: string }[];
  readonly descriptor: string | null;
}

/** A built site's open data. */
export function comparePublished(
  stories: readonly StoryData[],
  quotations: readonly QuotationData[],
): ComparedStory[] {
  const byStory = new Map<string, ComparedQuotation[]>(stories.map(({ id }) => [id, []]));
  for (const { id, story, words, status, speakers, descriptor } of quotations) {
    const names = speakers.map(({ name }) => name);
    byStory.get(story)?.push({ id, words, ...describe(status, names, descriptor) });
  }
  return stories.map(({ id, headline, topics }) => ({
    id,
    headline,
    quotations: byStory.get(id)!,
    topics: topics.map(({ label }) => label),
  }));
}
