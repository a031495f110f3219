/** The pages of whole weeks: the stories of seven days by weight, and then the days. */
import { type Week, groupWeeks, mondayOf, rankStories, weekOf } from '../weeks.js';
import { ARCHIVE, monthAddress, weekAddress } from './addresses.js';
import { type FrontModel, buildFront } from './front.js';
import { type ListedDay, listDay } from './listed-day.js';
import { outlinePage } from './outline-page.js';
import type { Link, Page, PageOutline } from './page.js';
import { type PageContext, findStories, pageHead } from './page-context.js';

export interface WeekPage extends Page, FrontModel {
  readonly kind: 'week';
  readonly days: readonly ListedDay[];
  readonly previous: Link | null;
  readonly next: Link | null;
}

export function listWeekPages(context: PageContext): PageOutline[] {
  const weeks = groupWeeks(context.site.digests);
  return weeks.map((week, i) =>
    outlinePage('week', weekAddress(week.week), () =>
      buildWeekPage(
        context,
        week,
        linkNeighbour(context, weeks[i + 1]),
        linkNeighbour(context, weeks[i - 1]),
      ),
    ),
  );
}

/** `Week of March 2, 2026` */
export const titleWeek = ({ format }: PageContext, { monday }: Pick<Week, 'monday'>) =>
  format.text('weekTitle', { date: format.day(monday) });

/** The way from a day to its week. */
export function linkWeek(context: PageContext, date: string): Link {
  return { text: titleWeek(context, { monday: mondayOf(date) }), href: weekAddress(weekOf(date)) };
}

function linkNeighbour(context: PageContext, week: Week | undefined): Link | null {
  return week === undefined ? null : { text: titleWeek(context, week), href: weekAddress(week.week) };
}

function buildWeekPage(context: PageContext, week: Week, previous: Link | null, next: Link | null): WeekPage {
  const { format } = context;
  const { monday, digests } = week;
  const front = buildFront(context, null, findStories(context, rankStories(digests)));
  const month = monday.slice(0, 7);
  return {
    ...pageHead(context, {
      kind: 'week',
      url: weekAddress(week.week),
      subject: week.week,
      title: titleWeek(context, week),
      description: format.text('weekDescription', {
        stories: front.figures[0]!,
        quotations: front.figures[1]!,
        date: format.day(monday),
      }),
      above: [
        { text: format.strings.archive, href: ARCHIVE },
        // The month in which a week begins may have no story of its own.
        ...(context.months.has(month) ? [{ text: format.month(month), href: monthAddress(month) }] : []),
      ],
    }),
    ...front,
    dated: true,
    topicsTitle: format.strings.topicsOfTheWeek,
    days: digests.map((digest) => listDay(context, digest)),
    previous,
    next,
  };
}
