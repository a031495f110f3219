/** The pages of single days. */
import type { Digest } from '../../types.js';
import { ARCHIVE, digestAddress, monthAddress } from './addresses.js';
import { type Calendar, buildCalendar } from './calendar.js';
import { type FrontModel, buildFront } from './front.js';
import { outlinePage } from './outline-page.js';
import type { Link, Page, PageOutline } from './page.js';
import { type PageContext, findStories, pageHead } from './page-context.js';
import { linkWeek } from './week-pages.js';

export interface DigestPage extends Page, FrontModel {
  readonly kind: 'digest';
  readonly heading: string;
  readonly previous: Link | null;
  readonly next: Link | null;
  readonly calendar: Calendar;
  readonly month: Link;
  readonly week: Link;
}

export function listDigestPages(context: PageContext): PageOutline[] {
  const { digests } = context.site;
  const counts = countStories(digests);
  return digests.map((digest, i) =>
    outlinePage('digest', digestAddress(digest.date), () =>
      buildDigestPage(context, digest, { previous: digests[i + 1], next: digests[i - 1], counts }),
    ),
  );
}

/** Number of stories a day. */
export function countStories(digests: readonly Digest[]): Map<string, number> {
  return new Map(digests.map(({ date, stories }) => [date, stories.length]));
}

function buildDigestPage(
  context: PageContext,
  { date, stories }: Digest,
  around: { previous: Digest | undefined; next: Digest | undefined; counts: ReadonlyMap<string, number> },
): DigestPage {
  const { format } = context;
  const front = buildFront(context, date, findStories(context, stories));
  const month = { text: format.month(date), href: monthAddress(date.slice(0, 7)) };
  const linkDay = (day: Digest | undefined) =>
    day ? { text: format.day(day.date), href: digestAddress(day.date) } : null;
  return {
    ...pageHead(context, {
      kind: 'digest',
      url: digestAddress(date),
      subject: date,
      title: format.text('digestTitle', { date: format.day(date) }),
      description: format.text('digestDescription', {
        stories: front.figures[0]!,
        quotations: front.figures[1]!,
        date: format.day(date),
      }),
      above: [{ text: format.strings.archive, href: ARCHIVE }, month],
    }),
    ...front,
    heading: format.weekday(date),
    previous: linkDay(around.previous),
    next: linkDay(around.next),
    calendar: buildCalendar(context, date.slice(0, 7), around.counts, date),
    month,
    week: linkWeek(context, date),
  };
}
