/** The front page: the newest digest, and where it is small, what came before it. */
import type { Digest, Span, Story } from '../../types.js';
import { byWeight } from '../digests.js';
import { weekOf } from '../weeks.js';
import { ARCHIVE, HOME, digestAddress, weekAddress } from './addresses.js';
import { oneLine } from './display-text.js';
import { type QuoteInStory, quoteInStory } from './quote-in-story.js';
import type { Link, Page } from './page.js';
import { type PageContext, findStories, linkTopic, pageHead } from './page-context.js';
import { countTopics } from './speaker-context.js';
import { type StoryCard, buildStoryCard, findStrongestQuotation } from './story-card.js';
import type { TimeModel } from './format.js';

/** What the front page and a digest have in common: a day's stories laid out by weight. */
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

export interface DayModel {
  readonly time: TimeModel;
  readonly href: string;
  readonly count: string;
  readonly headlines: readonly Link[];
}

export interface HomePage extends Page, FrontModel {
  readonly kind: 'home';
  /** Stories of earlier days, where the newest day has few. */
  readonly latest: readonly StoryCard[];
  readonly days: readonly DayModel[];
  /** The newest week; null where no story has a date. */
  readonly week: Link | null;
  readonly archiveHref: string;
}

/** Below the lead, in two columns, which with it are about as long as the voices beside them. */
const SECONDS = 4;
const FEWER = 2;
/** Of columns below these. */
const ROW = 3;
const FULL_STORIES = 14;
const ENOUGH = 7;
/** On the front page of a collection without dates. */
const UNDATED = 30;
const VOICES = 5;
const VOICE_LENGTH = 220;

const DAYS = 7;
const TOPICS = 12;

export function buildHomePage(context: PageContext): HomePage {
  const { site, format } = context;
  const digest = site.digests[0];
  const ofDay = digest ? findStories(context, digest.stories) : [];
  const all = digest ? [] : site.stories.filter(({ retracted }) => retracted === undefined);
  const stories = digest ? ofDay : findStories(context, byWeight(all).slice(0, UNDATED));
  const earlier = findEarlier(context, ENOUGH - ofDay.length);
  const shown = new Set(earlier.map(({ id }) => id));
  return {
    ...pageHead(context, {
      kind: 'home',
      url: HOME,
      title: oneLine(site.publication.title),
      description: oneLine(site.publication.description),
    }),
    ...buildFront(context, digest?.date ?? null, stories, earlier),
    ...arrangeEarlier(context, ofDay, earlier),
    days: site.digests
      .slice(1)
      .filter(({ stories: ids }) => !ids.every((id) => shown.has(id)))
      .slice(0, DAYS)
      .map((day) => buildDay(context, day)),
    week: digest === undefined ? null : linkWeek(context, digest.date),
    archiveHref: ARCHIVE,
    ...(digest
      ? {}
      : { figures: [format.count('storyCount', all.length)], topicsTitle: format.strings.topics }),
  };
}

/** Under a lead that is alone in its day stand the newest of the others. */
function arrangeEarlier(context: PageContext, ofDay: readonly Story[], earlier: readonly Story[]) {
  const cards = earlier.map((story) => buildStoryCard(context, story));
  if (ofDay.length !== 1) return { latest: cards };
  return { seconds: cards.slice(0, FEWER), dated: true, latest: cards.slice(FEWER) };
}

/** The weightiest stories of the days before the newest, newest day first. */
function findEarlier(context: PageContext, count: number): Story[] {
  const found: Story[] = [];
  for (const digest of context.site.digests.slice(1)) {
    if (found.length >= count) break;
    found.push(...findStories(context, digest.stories).slice(0, count - found.length));
  }
  return found;
}

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
  const seconds = rest.length > SECONDS && rest.length < SECONDS + ROW ? FEWER : SECONDS;
  return {
    date: date === null ? null : { iso: date, text: format.weekday(date) },
    figures: listFigures(context, stories),
    lead: lead ?? null,
    seconds: rest.slice(0, seconds),
    dated: false,
    stories: rest.slice(seconds, FULL_STORIES),
    more: rest.slice(FULL_STORIES),
    voices: findVoices(context, [...stories, ...others], lead),
    topicsTitle: format.strings.topicsOfTheDay,
    topics: listTopics(context, stories),
  };
}

/** Five quotations by five people, the lead story's own left to the lead. */
function findVoices(context: PageContext, stories: readonly Story[], lead?: StoryCard): QuoteInStory[] {
  const seen = new Set(lead?.quote?.speakers.map(({ id }) => id));
  const voices: QuoteInStory[] = [];
  for (const story of stories) {
    if (voices.length === VOICES) break;
    const quotation = findStrongestQuotation(
      context,
      story,
      ({ speaker, kind, spans }) =>
        speaker !== null && kind === 'direct' && !seen.has(speaker.id) && lengthOf(spans) < VOICE_LENGTH,
    );
    if (quotation === null) continue;
    const quote = quoteInStory(context, story, quotation);
    for (const { id } of quote.speakers) seen.add(id);
    voices.push(quote);
  }
  return voices;
}

const lengthOf = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** The commonest first, of equally common ones those of the weightier stories. */
const listTopics = (context: PageContext, stories: readonly Story[]): FrontModel['topics'] =>
  [...countTopics(context, stories)]
    .sort((a, b) => b[1] - a[1])
    .slice(0, TOPICS)
    .map(([id, n]) => ({ ...linkTopic(context, id), count: context.format.number(n) }));

/** A day with its first headlines, for lists of days. */
export function buildDay(context: PageContext, digest: Digest): DayModel {
  const stories = findStories(context, digest.stories);
  return {
    time: { iso: digest.date, text: context.format.weekday(digest.date) },
    href: digestAddress(digest.date),
    count: context.format.count('storyCount', stories.length),
    headlines: stories.slice(0, 3).map((story) => {
      const { headline, href } = buildStoryCard(context, story);
      return { text: headline, href };
    }),
  };
}

/** The way from a day to its week. */
export function linkWeek({ format }: PageContext, date: string): Link {
  return { text: format.strings.wholeWeek, href: weekAddress(weekOf(date)) };
}
