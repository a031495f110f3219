/** A front: stories laid out by weight, with who speaks in them and on what. Of the newest day, of any day, of a week. */
import type { Span, Story } from '../../types.js';
import { findVoices } from './find-voices.js';
import type { TimeModel } from './format.js';
import type { Link } from './page.js';
import { type PageContext, linkTopic } from './page-context.js';
import type { QuoteInStory } from './quote-in-story.js';
import { countTopics } from './speaker-context.js';
import { type StoryCard, buildStoryCard } from './story-card.js';

export interface FrontModel {
  readonly date: TimeModel | null;
  /** `12 stories`, `34 quotations`. */
  readonly figures: readonly string[];
  /** Null only where there is no story at all. */
  readonly lead: StoryCard | null;
  /** Next in weight, below the lead. */
  readonly seconds: readonly StoryCard[];
  /** Whether the stories below the lead are of several days, and need their dates. */
  readonly dated: boolean;
  /** Then these, shown with their first sentence. */
  readonly stories: readonly StoryCard[];
  /** The rest, shown by headline. */
  readonly more: readonly StoryCard[];
  readonly voices: readonly QuoteInStory[];
  readonly topicsTitle: string;
  readonly topics: readonly (Link & { readonly count: string })[];
}

/** Below the lead, in two columns, which with it are about as long as the voices beside them. */
export const SECONDS = 4;
/** Of columns below these. */
export const ROW = 3;
const FULL_STORIES = 14;
const VOICES = 5;
const VOICE_LENGTH = 220;
const TOPICS = 12;

/** `12 stories`, `34 quotations` */
export function listFigures({ format }: PageContext, stories: readonly Story[]): string[] {
  const quotations = stories.reduce((sum, story) => sum + story.quotations.length, 0);
  return [format.count('storyCount', stories.length), format.count('quotationCount', quotations)];
}

/** Lays out stories by weight. `others` lend their voices where the stories have too few. */
export function buildFront(
  context: PageContext,
  date: string | null,
  stories: readonly Story[],
  others: readonly Story[] = [],
): FrontModel {
  const { format } = context;
  const [lead, ...rest] = stories.map((story) => buildStoryCard(context, story));
  // One or two stories in a row of three columns would look lost.
  const seconds = rest.length > SECONDS ? Math.min(SECONDS, rest.length - ROW) : SECONDS;
  return {
    date: date === null ? null : { iso: date, text: format.weekday(date) },
    figures: listFigures(context, stories),
    lead: lead ?? null,
    seconds: rest.slice(0, seconds),
    dated: false,
    stories: rest.slice(seconds, FULL_STORIES),
    more: rest.slice(FULL_STORIES),
    voices: listVoices(context, [...stories, ...others], lead),
    topicsTitle: format.strings.topicsOfTheDay,
    topics: listTopics(context, stories),
  };
}

/** Five short quotations by five people, the lead story's own left to the lead. */
const listVoices = (context: PageContext, stories: readonly Story[], lead?: StoryCard): QuoteInStory[] =>
  findVoices(
    context,
    stories,
    VOICES,
    ({ spans }) => lengthOf(spans) < VOICE_LENGTH,
    lead?.quote?.speakers.map(({ id }) => id) ?? [],
  );

const lengthOf = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** The commonest first, of equally common ones those of the weightier stories. */
const listTopics = (context: PageContext, stories: readonly Story[]): FrontModel['topics'] =>
  [...countTopics(context, stories)]
    .sort((a, b) => b[1] - a[1])
    .slice(0, TOPICS)
    .map(([id, n]) => ({ ...linkTopic(context, id), count: context.format.number(n) }));
