/**
 * Values as text for people, in the publication's language and time zone; made once a build.
 *
 *     format.day('2017-04-12')              // "April 12, 2017" in `en`, "12 April 2017" in `en-GB`
 *     format.count('storyCount', 1)         // "1 story"
 */
import type { Publication } from '../../types.js';
import { createDayOf } from '../day-of.js';
import { type CountKey, type StringKey, type Strings, fillString, stringsOf } from '../strings.js';

/** A moment as a template prints it: `<time datetime="{{ iso }}">{{ text }}</time>`. */
export interface TimeModel {
  readonly iso: string;
  readonly text: string;
}

export interface Format {
  readonly strings: Strings;
  /** Of the interface's words. */
  readonly language: string;
  number(value: number): string;
  percent(share: number): string;
  /** A string of the catalogue with its noun agreeing with `n`. */
  count(key: CountKey, n: number): string;
  text(key: StringKey, values?: Readonly<Record<string, string>>): string;
  /** The calendar day in the publication's zone, `YYYY-MM-DD`. */
  dayOf(date: string): string;
  /** `April 12, 2017`, of a date or an instant. */
  day(date: string): string;
  /** `Apr 12` */
  shortDay(date: string): string;
  /** `Wednesday, April 12, 2017` */
  weekday(date: string): string;
  /** `April 2017`, of `2017-04` or anything that begins so. */
  month(date: string): string;
  /** `April` */
  monthName(date: string): string;
  /** `Apr 2017` */
  shortMonth(date: string): string;
  /** The day, and of an instant the hour with its zone. */
  moment(date: string): string;
  /** `Mo` to `Su` with their full names, beginning with Monday. */
  readonly weekdays: readonly { readonly short: string; readonly long: string }[];
}

/** Formats for a publication; every `Intl` object is made once. */
export function createFormat(publication: Publication): Format {
  const { strings, language } = stringsOf(publication.language);
  const locale = publication.language;
  const numbers = new Intl.NumberFormat(locale);
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const plurals = new Intl.PluralRules(language);
  const days = createDayFormats(locale, publication.timeZone);
  return {
    strings,
    language,
    ...days,
    number: (value) => numbers.format(value),
    percent: (share) => percents.format(share),
    count(key, n) {
      const forms = strings[key];
      return fillString(forms[`=${n}`] ?? forms[plurals.select(n)] ?? forms.other, { n: numbers.format(n) });
    },
    text: (key, values = {}) => fillString(strings[key], values),
  };
}

type DayFormats = Pick<
  Format,
  'dayOf' | 'day' | 'shortDay' | 'weekday' | 'month' | 'monthName' | 'shortMonth' | 'moment' | 'weekdays'
>;

function createDayFormats(locale: string, timeZone: string): DayFormats {
  const dayOf = createDayOf(timeZone);
  // A calendar day has no zone: it is printed as midnight in UTC, which every machine agrees on.
  const print = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    const known = new Map<string, string>();
    return (date: string) => {
      const key = dayOf(date).slice(0, 10).padEnd(7, '-01').padEnd(10, '-01');
      let text = known.get(key);
      if (text === undefined) known.set(key, (text = format.format(new Date(`${key}T00:00:00Z`))));
      return text;
    };
  };
  const day = print({ day: 'numeric', month: 'long', year: 'numeric' });
  const hour = new Intl.DateTimeFormat(locale, {
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  });
  return {
    dayOf,
    day,
    shortDay: print({ day: 'numeric', month: 'short' }),
    weekday: print({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    month: print({ month: 'long', year: 'numeric' }),
    monthName: print({ month: 'long' }),
    shortMonth: print({ month: 'short', year: 'numeric' }),
    moment: (date) => (date.length <= 10 ? day(date) : `${day(date)}, ${hour.format(new Date(date))}`),
    weekdays: weekdaysOf(locale),
  };
}

function weekdaysOf(locale: string): { short: string; long: string }[] {
  const long = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const short = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  // 1 January 2024 was a Monday.
  return Array.from({ length: 7 }, (_, i) => {
    const date = new Date(Date.UTC(2024, 0, 1 + i));
    return { short: short.format(date), long: long.format(date) };
  });
}
