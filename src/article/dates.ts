/**
 * Dates as the news writes them → `YYYY-MM-DD`, or an instant in UTC where time and zone are given.
 *
 *     parseDate('Wed, 12 Apr 2017 14:05 GMT')  // { date: '2017-04-12T14:05:00Z' }
 *     parseDate('April 12, 2017')              // { date: '2017-04-12' }
 *     parseDate('03/04/2017')                  // { problem: 'ambiguous' }: March or April?
 *
 * A time without a zone is left out, for it names no instant.
 */
import { wordSet } from './word-set.js';
import { MONTHS } from './months.js';

/** What is wrong: not a date at all, one of two, a day that no calendar has, a year far from ours. */
type DateProblem = 'invalid' | 'ambiguous' | 'impossible' | 'far';
export type ParsedDate = { readonly date: string } | { readonly problem: DateProblem };

const INVALID: ParsedDate = { problem: 'invalid' };
/** Newspapers are older than computers; a date far ahead would stand on top of every list. */
const FIRST_YEAR = 1600;
const LAST_YEAR = 2199;
const LONGEST = 80;

/** Minutes east of Greenwich. Only abbreviations that mean one zone in English news. */
const ZONES: ReadonlyMap<string, number> = new Map([
  ['z', 0],
  ['gmt', 0],
  ['utc', 0],
  ['wet', 0],
  ['bst', 60],
  ['cet', 60],
  ['cest', 120],
  ['eet', 120],
  ['eest', 180],
  ['msk', 180],
  ['est', -300],
  ['edt', -240],
  ['cdt', -300],
  ['mst', -420],
  ['mdt', -360],
  ['pst', -480],
  ['pdt', -420],
]);

/** Words that may stand in a date and say nothing about it. */
const FILLERS = wordSet(
  'of de del the at on um uhr le el a am kl h hrs o’clock last first published posted updated date mon tue tues wed weds thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo',
);

/** The date that `value` as a whole means. */
export function parseDate(value: string): ParsedDate {
  const text = value.trim().toLowerCase();
  if (text === '' || text.length > LONGEST) return INVALID;
  const [rest, time] = takeTime(text);
  const day = parseDay(rest);
  if ('problem' in day) return day;
  if (time?.zone === undefined) return { date: day.date };
  return toInstant(day.date, time.minutes, time.seconds, time.zone);
}

interface Time {
  readonly minutes: number;
  readonly seconds: number;
  /** Minutes east of Greenwich; undefined where the text gives none. */
  readonly zone: number | undefined;
}

const TIME =
  /(\d{1,2})[:.h](\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?:\s?([ap])\.?m\b\.?)?(?:\s?(z|[+-]\d{2}:?\d{2}|\(?[a-z]{3,4}\b\)?))?/;
const HOUR = /\b(\d{1,2})\s?([ap])\.?m\b\.?(?:\s([a-z]{3,4})\b)?/;

/** The text without its time of day, and the time; a full stop separates hours only where a day stands elsewhere. */
function takeTime(text: string): [string, Time | null] {
  const iso = /^\d{4}-\d{2}-\d{2}t/.test(text) ? text.replace('t', ' ') : text;
  const match = /\d\.\d{2}\.\d/.test(iso) && !iso.includes(':') ? null : TIME.exec(iso);
  if (match !== null) {
    const [all, hours = '', minutes = '', seconds = '0', half, zone] = match;
    const offset = parseZone(zone);
    const kept = zone !== undefined && offset === undefined && /[a-z]/.test(zone) ? ` ${zone}` : '';
    const time = makeTime(Number(hours), Number(minutes), Number(seconds), half, offset);
    if (time !== null)
      return [`${iso.slice(0, match.index)} ${iso.slice(match.index + all.length)}${kept}`, time];
  }
  const hour = HOUR.exec(iso);
  if (hour === null) return [iso, null];
  const time = makeTime(Number(hour[1]), 0, 0, hour[2], parseZone(hour[3]));
  return [iso.replace(hour[0], ' '), time];
}

function makeTime(
  hours: number,
  minutes: number,
  seconds: number,
  half: string | undefined,
  zone: number | undefined,
): Time | null {
  if (hours > 23 || minutes > 59 || seconds > 60 || (half !== undefined && (hours > 12 || hours === 0)))
    return null;
  const hour = half === undefined ? hours : (hours % 12) + (half === 'p' ? 12 : 0);
  return { minutes: hour * 60 + minutes, seconds: Math.min(seconds, 59), zone };
}

function parseZone(zone: string | undefined): number | undefined {
  if (zone === undefined) return undefined;
  const digits = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  if (digits === null) return ZONES.get(zone.replace(/[()]/g, ''));
  const minutes = Number(digits[2]) * 60 + Number(digits[3]);
  return minutes > 14 * 60 ? undefined : digits[1] === '-' ? -minutes : minutes;
}

function parseDay(text: string): ParsedDate {
  const rest = text
    .replace(/\([a-z ]+\)/g, ' ')
    .replace(/[,\s]+/g, ' ')
    .trim();
  const numbers = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})\.?$/.exec(withoutFillers(rest));
  if (numbers !== null) return parseNumbers(numbers[1]!, numbers[2]!, Number(numbers[3]), numbers[4]!);
  const packed = /^(\d{4})(\d{2})(\d{2})$/.exec(rest);
  if (packed !== null) return makeDay(Number(packed[1]), Number(packed[2]), Number(packed[3]));
  return parseWords(rest);
}

const withoutFillers = (text: string) =>
  text
    .split(' ')
    .filter((word) => !FILLERS.has(word.replace(/[.:]$/, '')))
    .join(' ');

/** `2017-04-12`, `2017/04/12`, `12.04.2017`; `13/04/2017` but not `03/04/2017`. */
function parseNumbers(first: string, separator: string, middle: number, last: string): ParsedDate {
  if (first.length === 4) return last.length > 2 ? INVALID : makeDay(Number(first), middle, Number(last));
  if (last.length !== 4 || first.length > 2) return INVALID;
  const year = Number(last);
  const one = Number(first);
  if (separator === '.') return makeDay(year, middle, one);
  if (one > 12) return makeDay(year, middle, one);
  if (middle > 12 || one === middle) return makeDay(year, one, middle);
  return { problem: 'ambiguous' };
}

/** `12 April 2017`, `April 12th, 2017`, `12. April 2017`, `12 de abril de 2017`: a day, a month and a year, no more. */
function parseWords(text: string): ParsedDate {
  let [year, month, day] = [0, 0, 0];
  for (const word of withoutFillers(text).split(/[ /-]/)) {
    const number = /^(\d{1,4})(?:st|nd|rd|th|er|\.|º)?$/.exec(word)?.[1];
    const named = MONTHS.get(word.replace(/\.$/, ''));
    if (named !== undefined && month === 0) month = named;
    else if (number?.length === 4 && year === 0) year = Number(number);
    else if (number !== undefined && number.length < 3 && day === 0) day = Number(number);
    else if (word !== '') return INVALID;
  }
  return makeDay(year, month, day);
}

function makeDay(year: number, month: number, day: number): ParsedDate {
  if (year === 0 || month === 0 || day === 0) return INVALID;
  if (year < FIRST_YEAR || year > LAST_YEAR) return { problem: 'far' };
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return { problem: 'impossible' };
  return { date: date.toISOString().slice(0, 10) };
}

function toInstant(day: string, minutes: number, seconds: number, zone: number): ParsedDate {
  const instant = Date.parse(`${day}T00:00:00Z`) + ((minutes - zone) * 60 + seconds) * 1000;
  return { date: `${new Date(instant).toISOString().slice(0, 19)}Z` };
}

/**
 * The date in a path: of the file name (`2017-04-12-title.md`, `wire_2017-04-12_title.txt`), or of its folders
 * (`2017/04/12/title.md`); null where there is none.
 */
export function findDateInPath(source: string): string | null {
  const name = source.slice(source.lastIndexOf('/') + 1);
  const match =
    /(?<!\d)(\d{4})([-_.]?)(\d{2})\2(\d{2})(?!\d)/.exec(name) ??
    /(?<!\d)(\d{4})(\/)(\d{2})\/(\d{2})\//.exec(source);
  if (match === null) return null;
  const day = makeDay(Number(match[1]), Number(match[3]), Number(match[4]));
  return 'date' in day ? day.date : null;
}
