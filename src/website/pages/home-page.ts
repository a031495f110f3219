/** The front page: the newest digest, and where it is small, what came before it. */
import type { Story } from '../../types.js';
import { byWeight } from '../digests.js';
import { ARCHIVE, HOME } from './addresses.js';
import { oneLine } from './display-text.js';
import { FEWER_SECONDS, type FrontModel, buildFront } from './front.js';
import { type ListedDay, listDay } from './listed-day.js';
import type { Link, Page } from './page.js';
import { type PageContext, findStories, pageHead } from './page-context.js';
import { type StoryCard, buildStoryCard } from './story-card.js';
import { linkWeek } from './week-pages.js';

export interface HomePage extends Page, FrontModel {
  readonly kind: 'home';
  /** Stories of earlier days, where the newest day has few. */
  readonly latest: readonly StoryCard[];
  readonly days: readonly ListedDay[];
  /** The newest week; null where no story has a date. */
  readonly week: Link | null;
  readonly archiveHref: string;
}

/** The front is filled up to so many stories. */
const ENOUGH = 7;
/** On the front page of a collection without dates. */
const UNDATED = 30;
const DAYS = 7;

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
      .map((day) => listDay(context, day)),
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
  return { seconds: cards.slice(0, FEWER_SECONDS), dated: true, latest: cards.slice(FEWER_SECONDS) };
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
