/** A story as lists show it. Built once a story and shared by all pages that list it. */
import type { Story } from '../../types.js';
import { findSentences } from '../../article/sentences.js';
import { storyAddress } from './addresses.js';
import { clip, oneLine } from './display-text.js';
import type { TimeModel } from './format.js';
import type { Link } from './page.js';
import { type PageContext, linkTopic } from './page-context.js';
import { LONG_WORDS, type QuoteModel, buildQuote, quotedWords, storyLanguage } from './quote-model.js';
import { skipOpening } from './quote-surroundings.js';
import { findStrongestQuotation } from './strongest-quotation.js';

export interface StoryCard {
  readonly href: string;
  readonly headline: string;
  /** Whether the headline is so long that it has to be set smaller. */
  readonly long: boolean;
  readonly lang: string | null;
  readonly time: TimeModel | null;
  readonly outlet: string | null;
  /** The dek, or the first sentence of the body; empty where there is neither. */
  readonly summary: string;
  /** At most two. */
  readonly topics: readonly Link[];
  /** `9 quotations`; null for none. */
  readonly quotations: string | null;
  /** The quotation that stands best by itself, if one does; no speech. */
  readonly quote: QuoteModel | null;
}

/** Pages that list a story mostly lie near one another; all cards of a large archive would fill the memory. */
const MOST_CARDS = 2000;
const cards = new WeakMap<PageContext, Map<string, StoryCard>>();

export function buildStoryCard(context: PageContext, story: Story): StoryCard {
  const known = cards.get(context) ?? new Map<string, StoryCard>();
  cards.set(context, known);
  let card = known.get(story.id);
  if (card === undefined) {
    if (known.size === MOST_CARDS) known.clear();
    known.set(story.id, (card = makeCard(context, story)));
  }
  return card;
}

function makeCard(context: PageContext, story: Story): StoryCard {
  const { format } = context;
  const strongest = findStrongestQuotation(
    context,
    story,
    (quotation) => quotedWords(story, quotation, 2 * LONG_WORDS).length <= LONG_WORDS,
  );
  return {
    href: storyAddress(story.id),
    headline: oneLine(story.headline),
    long: isLong(story),
    lang: storyLanguage(context, story),
    time: timeOf(context, story.date),
    outlet: story.outlet === null ? null : oneLine(story.outlet),
    summary: summarise(story),
    topics: topicLinks(context, story, 2),
    quotations:
      story.quotations.length === 0 ? null : format.count('quotationCount', story.quotations.length),
    quote: strongest === null ? null : buildQuote(context, story, strongest),
  };
}

/** Headlines run to some 90 characters; these do not. */
export const isLong = ({ headline }: Story) => headline.length > 110;

/** The day of a date with its machine-readable form; null for none. */
export function timeOf(context: PageContext, date: string | null): TimeModel | null {
  return date === null ? null : { iso: date, text: context.format.day(date) };
}

export function topicLinks(context: PageContext, story: Story, limit: number): Link[] {
  return story.topics
    .filter((topic) => context.topics.has(topic.id))
    .slice(0, limit)
    .map(({ id }) => linkTopic(context, id));
}

/** The dek, else the body's first sentence without its dateline, on one line of at most some 220 characters. */
export function summarise(story: Story): string {
  if (story.dek !== null) return clip(oneLine(story.dek), 240);
  const block = story.blocks.find(({ type }) => type === 'paragraph');
  if (block === undefined) return '';
  const start = skipOpening(story, block);
  const sentence = findSentences(story.text, start, Math.min(block.end, start + 600))[0];
  return sentence === undefined ? '' : clip(oneLine(story.text.slice(sentence.start, sentence.end)), 240);
}
