/**
 * Dates of the content as instants. A date without a time means the start of that day where the publication is:
 * `2017-04-12` in `America/New_York` → `2017-04-12T04:00:00Z`.
 */

const formats = new Map<string, Intl.DateTimeFormat>();

/** The instant in UTC with seconds and `Z`. `date` is as in `Article.date`. */
export function contentInstant(date: string, timeZone: string): string {
  if (date.length > 10) return date;
  const day = `${timeZone} ${date}`;
  let instant = midnights.get(day);
  if (instant === undefined) midnights.set(day, (instant = findMidnight(date, timeZone)));
  return instant;
}

/** Asked for again with every feed and page that shows a story of the day. */
const midnights = new Map<string, string>();

function findMidnight(date: string, timeZone: string): string {
  const midnight = Date.parse(`${date}T00:00:00Z`);
  // A second look settles days on which the clock changes between the two midnights.
  const first = midnight - offsetAt(midnight, timeZone);
  return toSeconds(midnight - offsetAt(first, timeZone));
}

/** Milliseconds by which the zone's clock is ahead of UTC at an instant. */
function offsetAt(instant: number, timeZone: string): number {
  const part = new Map(
    formatOf(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const field = (type: Intl.DateTimeFormatPartTypes) => part.get(type) ?? 0;
  const clock = new Date(0);
  clock.setUTCFullYear(field('year'), field('month') - 1, field('day'));
  clock.setUTCHours(field('hour'), field('minute'), field('second'));
  return clock.getTime() - instant;
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(timeZone, format);
  return format;
}

function toSeconds(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}
