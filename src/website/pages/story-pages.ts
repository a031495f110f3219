/** The pages of single stories. */
import type { Story } from '../../types.js';
import { type Passage, renderBody } from '../render-body.js';
import { ARCHIVE, digestAddress, storyAddress } from './addresses.js';
import { clip, oneLine } from './display-text.js';
import { type RelatedStory, indexRelated, linkStory } from './find-related.js';
import type { TimeModel } from './format.js';
import { outlinePage } from './outline-page.js';
import type { Link, Page, PageOutline } from './page.js';
import { type PageContext, linkSpeaker, pageHead } from './page-context.js';
import { type QuoteModel, buildQuote, storyLanguage } from './quote-model.js';
import { isExcerpt } from './quote-surroundings.js';
import { type PassageModel, findSaidSpans, listBoxes, placeBoxes } from './quote-boxes.js';
import type { QuoteBox } from './boxed-quote.js';
import { countReadingMinutes } from './reading-time.js';
import { countSpeakers } from './speaker-context.js';
import { isLong, summarise, topicLinks } from './story-card.js';
import { findStrongestQuotation } from './strongest-quotation.js';
import { linkToWords } from './text-fragment.js';

export interface StoryPage extends Page {
  readonly kind: 'story';
  readonly id: string;
  readonly headline: string;
  readonly long: boolean;
  readonly time: TimeModel | null;
  readonly lang: string | null;
  readonly dir: 'rtl' | null;
  readonly previous: Link | null;
  readonly next: Link | null;
  readonly content: StoryContent;
}

/** All that only the story's own page shows. */
export interface StoryContent extends StoryBody {
  readonly dek: string | null;
  readonly keyPoints: readonly string[];
  readonly byline: string | null;
  readonly outlet: string | null;
  /** The day's digest; null where there is none. */
  readonly digest: string | null;
  readonly readingTime: string;
  /** `9 quotations`, `3 speakers`; empty where nobody is quoted. */
  readonly figures: readonly string[];
  readonly original: string | null;
  readonly topics: readonly Link[];
  /** Why the story was retracted. */
  readonly retracted: string | null;
  /** Public notes of corrections. */
  readonly notes: readonly string[];
  readonly speakers: readonly (Link & { readonly note: string })[];
  readonly related: readonly RelatedStory[];
}

export interface StoryBody {
  /** The strongest quotation, for the head; null where the first screen has a large box. */
  readonly pulled: QuoteModel | null;
  readonly contents: readonly Link[];
  readonly excerpt: boolean;
  /** The body with its quotation boxes; of an excerpt the lede alone. */
  readonly body: readonly PassageModel[];
  /** Of an excerpt: all quotations, in order. */
  readonly boxes: readonly QuoteBox[];
}

export function listStoryPages(context: PageContext): PageOutline[] {
  const findRelated = indexRelated(context);
  const { stories } = context.site;
  return stories.map((story, i) =>
    outlinePage('story', storyAddress(story.id), (): StoryPage => ({
      ...buildHead(context, story),
      previous: linkStory(stories[i + 1]),
      next: linkStory(stories[i - 1]),
      content: { ...buildContent(context, story), related: findRelated(i) },
    })),
  );
}

function buildHead(context: PageContext, story: Story): Omit<StoryPage, 'previous' | 'next' | 'content'> {
  const { format } = context;
  const headline = oneLine(story.headline);
  const day = findDigestDay(context, story);
  const above =
    day === null
      ? { text: format.strings.archive, href: ARCHIVE }
      : { text: format.day(day), href: digestAddress(day) };
  return {
    ...pageHead(context, {
      kind: 'story',
      url: storyAddress(story.id),
      subject: story.id,
      title: clip(headline, 200),
      description: summarise(story) || headline,
      above: [above],
    }),
    id: story.id,
    headline,
    long: isLong(story),
    time: story.date === null ? null : { iso: story.date, text: format.moment(story.date) },
    lang: storyLanguage(context, story),
    dir: RIGHT_TO_LEFT.has(story.language.split('-', 1)[0]!) ? 'rtl' : null,
  };
}

const RIGHT_TO_LEFT = new Set(['ar', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi']);

function findDigestDay({ format, days }: PageContext, { date }: Story): string | null {
  const day = date === null ? null : format.dayOf(date);
  return day !== null && days.has(day) ? day : null;
}

const MOST_TOPICS = 6;

function buildContent(context: PageContext, story: Story): Omit<StoryContent, 'related'> {
  const day = findDigestDay(context, story);
  return {
    dek: story.dek === null ? null : oneLine(story.dek) || null,
    keyPoints: (story.keyPoints ?? []).map(oneLine),
    byline: story.byline === null ? null : clip(oneLine(story.byline), 160) || null,
    outlet: story.outlet === null ? null : clip(oneLine(story.outlet), 80) || null,
    digest: day === null ? null : digestAddress(day),
    readingTime: context.format.count('minuteCount', countReadingMinutes(story.text)),
    original: linkToWords(story.url, ''),
    topics: topicLinks(context, story, MOST_TOPICS),
    retracted: story.retracted === undefined ? null : oneLine(story.retracted),
    notes: (story.notes ?? []).map(oneLine),
    ...buildBody(context, story),
    ...buildSpeakers(context, story),
  };
}

const CONTENTS_FROM = 3;

function buildBody(context: PageContext, story: Story): StoryBody {
  const said = findSaidSpans(story);
  if (isExcerpt(context, story)) {
    const boxed = said.map((span) => ({ ...span, as: 'boxed' as const }));
    const lede = story.blocks.find(({ type }) => type === 'paragraph');
    const passages = lede ? renderBody({ text: story.text, blocks: [lede], marks: story.marks }, boxed) : [];
    return {
      body: passages.map(({ html }) => ({ html, boxes: [], rows: 1, notes: [] })),
      boxes: story.retracted === undefined ? listBoxes(context, story) : [],
      contents: [],
      excerpt: true,
      pulled: null,
    };
  }
  const passages = renderBody(story, said);
  const body = placeBoxes(context, story, passages, said);
  return {
    body,
    pulled: findPulled(context, story, body),
    boxes: [],
    contents: listContents(passages),
    excerpt: false,
  };
}

/** How many passages the first screen holds. */
const FIRST_SCREEN = 5;
const PULLED_LENGTH = 150;

function findPulled(context: PageContext, story: Story, body: readonly PassageModel[]): QuoteModel | null {
  if (story.retracted !== undefined) return null;
  if (body.slice(0, FIRST_SCREEN).some(({ boxes }) => boxes[0]?.size === 'large')) return null;
  const large = new Set(
    body.flatMap(({ boxes }) => (boxes[0]?.size === 'large' ? boxes[0].quotes[0]!.id : [])),
  );
  const strongest = findStrongestQuotation(
    context,
    story,
    ({ id, kind }) => kind === 'direct' && !large.has(id),
  );
  const quote = strongest === null ? null : buildQuote(context, story, strongest);
  return quote !== null && quote.words.length <= PULLED_LENGTH ? quote : null;
}

function listContents(passages: readonly Passage[]): Link[] {
  const headings = passages.flatMap(({ heading }) =>
    heading ? [{ text: clip(oneLine(heading.text), 120), href: `#${heading.id}` }] : [],
  );
  return headings.length < CONTENTS_FROM ? [] : headings;
}

function buildSpeakers(context: PageContext, story: Story): Pick<StoryContent, 'figures' | 'speakers'> {
  if (story.retracted !== undefined) return { figures: [], speakers: [] };
  const { format } = context;
  const counts = countSpeakers(context, story);
  const quoted = [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([id, n]) => ({ ...linkSpeaker(context, id), note: format.count('quotedTimes', n) }));
  const named = story.speakers
    .filter(({ id }) => context.speakers.has(id) && !counts.has(id))
    .map(({ id }) => ({ ...linkSpeaker(context, id), note: format.strings.namedOnly }));
  return {
    figures:
      story.quotations.length === 0
        ? []
        : [
            format.count('quotationCount', story.quotations.length),
            ...(counts.size === 0 ? [] : [format.count('speakerCount', counts.size)]),
          ],
    speakers: [...quoted, ...named],
  };
}
