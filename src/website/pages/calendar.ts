/** A month as a calendar: weeks from Monday to Sunday, with the days that have stories linked. */
import { digestAddress } from './addresses.js';
import type { PageContext } from './page-context.js';

export interface CalendarDay {
  readonly day: string;
  /** Null for a day without stories. */
  readonly href: string | null;
  /** `12 April 2017: 3 stories`, for those who do not see the grid. */
  readonly label: string | null;
  readonly count: string | null;
  readonly current: boolean;
}

export interface Calendar {
  /** `April 2017` */
  readonly month: string;
  /** `Calendar of April 2017`, for those who do not see the heading above it. */
  readonly caption: string;
  readonly weekdays: readonly { readonly short: string; readonly long: string }[];
  /** Seven entries each, null outside the month. */
  readonly weeks: readonly (readonly (CalendarDay | null)[])[];
}

/** `month` is `YYYY-MM`; `counts` gives the number of stories a day, `current` the day the page is about. */
export function buildCalendar(
  context: PageContext,
  month: string,
  counts: ReadonlyMap<string, number>,
  current: string | null = null,
): Calendar {
  const first = new Date(`${month}-01T00:00:00Z`);
  const leading = (first.getUTCDay() + 6) % 7;
  const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  const cells: (CalendarDay | null)[] = Array.from({ length: leading }, () => null);
  for (let day = 1; day <= length; day++) {
    const date = `${month}-${String(day).padStart(2, '0')}`;
    cells.push(buildDay(context, date, counts.get(date) ?? 0, date === current));
  }
  while (cells.length % 7 !== 0) cells.push(null);
  const weeks = Array.from({ length: cells.length / 7 }, (_, i) => cells.slice(i * 7, i * 7 + 7));
  const { format } = context;
  return {
    month: format.month(month),
    caption: format.text('calendarOf', { month: format.month(month) }),
    weekdays: format.weekdays,
    weeks,
  };
}

function buildDay(context: PageContext, date: string, count: number, current: boolean): CalendarDay {
  const { format } = context;
  const day = format.number(Number(date.slice(8)));
  if (count === 0) return { day, href: null, label: null, count: null, current };
  return {
    day,
    href: digestAddress(date),
    label: `${format.day(date)}: ${format.count('storyCount', count)}`,
    count: format.number(count),
    current,
  };
}
