/** The front page: the newest digest, and where it is small, what came before it. */
import type { Story } from '../../types.js';
import { byWeight } from '../digests.js';
import { ARCHIVE, HOME } from './addresses.js';
import { oneLine } from './display-text.js';
import { type FrontModel, ROW, SECONDS, buildFront } from './front.js';
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

/** The front is filled up to so many stories, and on to the end of a row. */
const ENOUGH = 7;
/** On the front page of a collection without dates. */
const UNDATED = 30;
const DAYS = 7;

export function buildHomePage(context: PageContext): HomePage {
  const { site, format } = context;
  const digest = site.digests[0];
  const ofDay = digest ? findStories(context, digest.stories) : [];
  const all = digest ? [] : site.stories.filter(({ retracted }) => retracted === undefined);
  const stories = digest ? ofDay : findStories(context, byWeight(all, site.statements).slice(0, UNDATED));
  const earlier = fillRows(ofDay.length, (count) => findEarlier(context, count));
  const front = buildFront(context, digest?.date ?? null, stories, earlier);
  const shown = new Set(earlier.map(({ id }) => id));
  return {
    ...pageHead(context, {
      kind: 'home',
      url: HOME,
      title: oneLine(site.publication.title),
      description: oneLine(site.publication.description),
    }),
    ...front,
    ...arrangeEarlier(context, front, ofDay, earlier),
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

/** How many stories of earlier days stand below the lead of a day that has few. */
const countBelow = (ofDay: number) => (ofDay > 0 && ofDay < SECONDS ? SECONDS + 1 - ofDay : 0);

/** As many stories of earlier days as fill the rows below those of the day; what is left over stands under its day. */
function fillRows(ofDay: number, find: (count: number) => Story[]): Story[] {
  const below = countBelow(ofDay);
  const rows = Math.max(0, Math.ceil((ENOUGH - ofDay - below) / ROW));
  const found = find(below + rows * ROW);
  const over = Math.max(0, found.length - below) % ROW;
  return found.slice(0, found.length - over);
}

/** The newest of the others, first below the lead where its day has few. */
function arrangeEarlier(
  context: PageContext,
  { seconds }: FrontModel,
  ofDay: readonly Story[],
  earlier: readonly Story[],
): Pick<HomePage, 'seconds' | 'dated' | 'latest'> {
  const cards = earlier.map((story) => buildStoryCard(context, story));
  const below = countBelow(ofDay.length);
  const others = cards.slice(0, below);
  return {
    seconds: [...seconds, ...others],
    dated: others.length > 0,
    latest: cards.slice(below),
  };
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
