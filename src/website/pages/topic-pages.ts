/** The pages of one topic: its stories, 50 a page, who speaks on it, and what it is near to. */
import type { Story, Topic } from '../../types.js';
import { TOPICS, topicAddress } from './addresses.js';
import { type BarRow, type Chart, buildChart } from './chart.js';
import { oneLine } from './display-text.js';
import { findVoices } from './find-voices.js';
import { outlinePage } from './outline-page.js';
import type { Link, Page, PageOutline } from './page.js';
import { type PageContext, findStories, linkSpeaker, linkTopic, pageHead } from './page-context.js';
import { type Pagination, buildPagination, countPages, paginate } from './pagination.js';
import type { QuoteInStory } from './quote-in-story.js';
import { rememberLast } from './remember-last.js';
import { type SpeakerContext, buildTopRows, countTopics, topCounts } from './speaker-context.js';
import { type StoryCard, buildStoryCard } from './story-card.js';

/** By so many people, from so many of the newest stories. */
const QUOTES = 3;
const NEWEST = 20;

export interface TopicPage extends Page {
  readonly kind: 'topic';
  readonly id: string;
  readonly label: string;
  readonly figures: readonly string[];
  readonly chart: Chart | null;
  readonly voices: readonly BarRow[];
  readonly quotes: readonly QuoteInStory[];
  readonly related: readonly Link[];
  readonly stories: readonly StoryCard[];
  readonly pagination: Pagination | null;
}

export function listTopicPages(context: PageContext, all: SpeakerContext): PageOutline[] {
  const describe = rememberLast((topic: Topic) => describeTopic(context, all, topic));
  return context.site.topics.flatMap((topic) =>
    Array.from({ length: countPages(findStories(context, topic.stories).length) }, (_, i) =>
      outlinePage('topic', topicAddress(topic.id, i + 1), () =>
        buildTopicPage(context, topic, describe(topic), i),
      ),
    ),
  );
}

/** What all pages of a topic share. */
interface Described {
  readonly pages: readonly (readonly Story[])[];
  readonly profile: ReturnType<typeof buildProfile>;
}

function describeTopic(context: PageContext, all: SpeakerContext, topic: Topic): Described {
  const stories = findStories(context, topic.stories);
  return { pages: paginate(stories), profile: buildProfile(context, all, topic, stories) };
}

function buildTopicPage(context: PageContext, topic: Topic, described: Described, i: number): TopicPage {
  const { pages, profile } = described;
  const pagination = buildPagination(context, i + 1, pages.length, (n) => topicAddress(topic.id, n));
  const { label } = profile;
  return {
    ...pageHead(context, {
      kind: 'topic',
      url: topicAddress(topic.id, i + 1),
      subject: topic.id,
      title: i === 0 ? label : `${label}, ${pagination!.label}`,
      description: context.format.text('topicDescription', { topic: label, stories: profile.figures[0]! }),
      above: [
        { text: context.format.strings.topics, href: TOPICS },
        ...(i === 0 ? [] : [{ text: label, href: topicAddress(topic.id) }]),
      ],
    }),
    ...profile,
    stories: pages[i]!.map((story) => buildStoryCard(context, story)),
    pagination,
  };
}

function buildProfile(context: PageContext, all: SpeakerContext, topic: Topic, stories: readonly Story[]) {
  const { format } = context;
  const voices = all.voices.get(topic.id);
  const dates = stories.flatMap(({ date }) => (date === null ? [] : [format.dayOf(date)]));
  return {
    id: topic.id,
    label: oneLine(topic.label),
    figures: [
      format.count('storyCount', stories.length),
      ...(voices ? [format.count('speakerCount', voices.size)] : []),
    ],
    chart: buildChart(format, dates, format.strings.storiesByMonth),
    voices: buildTopRows(context, voices, 12, linkSpeaker),
    quotes: findVoices(context, stories.slice(0, NEWEST), QUOTES, () => true, []),
    related: findRelatedTopics(context, topic, stories),
  };
}

/** Topics that share the most stories with this one. */
function findRelatedTopics(context: PageContext, topic: Topic, stories: readonly Story[]): Link[] {
  const counts = countTopics(context, stories.slice(0, 200));
  counts.delete(topic.id);
  return topCounts(counts, 8).map(([id]) => linkTopic(context, id));
}
