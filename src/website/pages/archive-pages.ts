/** The archive: an index of years and months, and a page a month with its calendar. */
import type { Digest } from '../../types.js';
import { ARCHIVE, digestAddress, monthAddress } from './addresses.js';
import { type Calendar, buildCalendar } from './calendar.js';
import { countStories } from './digest-pages.js';
import type { TimeModel } from './format.js';
import { outlinePage } from './outline-page.js';
import type { Link, Page, PageOutline } from './page.js';
import { type PageContext, findStories, pageHead } from './page-context.js';
import { type StoryCard, buildStoryCard } from './story-card.js';
import { push } from '../../story/push.js';

export interface ArchivePage extends Page {
  readonly kind: 'archive';
  readonly figures: readonly string[];
  readonly years: readonly {
    readonly year: string;
    readonly count: string;
    readonly months: readonly (Link & { readonly count: string })[];
  }[];
  /** Calendars of the newest months. */
  readonly calendars: readonly Calendar[];
  readonly undated: readonly StoryCard[];
}

export interface MonthPage extends Page {
  readonly kind: 'month';
  readonly figures: readonly string[];
  readonly calendar: Calendar;
  readonly days: readonly {
    readonly time: TimeModel;
    readonly href: string;
    readonly stories: readonly StoryCard[];
  }[];
  readonly previous: Link | null;
  readonly next: Link | null;
}

const RECENT_MONTHS = 3;

export function listArchivePages(context: PageContext): PageOutline[] {
  const months = groupMonths(context.site.digests);
  const counts = countStories(context.site.digests);
  return [
    outlinePage('archive', ARCHIVE, () => buildArchiveIndex(context, months, counts)),
    ...months.map((month, i) =>
      outlinePage('month', monthAddress(month.month), () =>
        buildMonthPage(context, month, counts, months[i + 1], months[i - 1]),
      ),
    ),
  ];
}

interface Month {
  /** `YYYY-MM` */
  readonly month: string;
  /** Newest first. */
  readonly digests: Digest[];
}

function groupMonths(digests: readonly Digest[]): Month[] {
  const months: Month[] = [];
  for (const digest of digests) {
    const month = digest.date.slice(0, 7);
    const last = months.at(-1);
    if (last?.month === month) last.digests.push(digest);
    else months.push({ month, digests: [digest] });
  }
  return months;
}

const countOf = (digests: readonly Digest[]) => digests.reduce((sum, { stories }) => sum + stories.length, 0);

function buildArchiveIndex(
  context: PageContext,
  months: readonly Month[],
  counts: ReadonlyMap<string, number>,
): ArchivePage {
  const { format, site } = context;
  const undated = site.stories.filter((story) => story.date === null && story.retracted === undefined);
  return {
    ...pageHead(context, {
      kind: 'archive',
      url: ARCHIVE,
      title: format.strings.archiveTitle,
      description: format.strings.archiveDescription,
    }),
    figures: [format.count('storyCount', countOf(site.digests) + undated.length)],
    years: groupYears(context, months),
    calendars: months.slice(0, RECENT_MONTHS).map(({ month }) => buildCalendar(context, month, counts)),
    undated: undated.map((story) => buildStoryCard(context, story)),
  };
}

function groupYears(context: PageContext, months: readonly Month[]): ArchivePage['years'] {
  const { format } = context;
  const years = new Map<string, Month[]>();
  for (const month of months) {
    const year = month.month.slice(0, 4);
    push(years, year, month);
  }
  return [...years].map(([year, list]) => ({
    year,
    count: format.count(
      'storyCount',
      list.reduce((sum, { digests }) => sum + countOf(digests), 0),
    ),
    months: list.map(({ month, digests }) => ({
      text: format.monthName(month),
      href: monthAddress(month),
      count: format.number(countOf(digests)),
    })),
  }));
}

function buildMonthPage(
  context: PageContext,
  { month, digests }: Month,
  counts: ReadonlyMap<string, number>,
  previous: Month | undefined,
  next: Month | undefined,
): MonthPage {
  const { format } = context;
  const stories = format.count('storyCount', countOf(digests));
  const linkMonth = (other: Month | undefined) =>
    other ? { text: format.month(other.month), href: monthAddress(other.month) } : null;
  return {
    ...pageHead(context, {
      kind: 'month',
      url: monthAddress(month),
      title: format.month(month),
      description: format.text('monthDescription', { stories, month: format.month(month) }),
      above: [{ text: format.strings.archive, href: ARCHIVE }],
    }),
    figures: [stories],
    calendar: buildCalendar(context, month, counts),
    days: digests.map((digest) => ({
      time: { iso: digest.date, text: format.weekday(digest.date) },
      href: digestAddress(digest.date),
      stories: findStories(context, digest.stories).map((story) => buildStoryCard(context, story)),
    })),
    previous: linkMonth(previous),
    next: linkMonth(next),
  };
}
