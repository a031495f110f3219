/**
 * Bars over time, drawn at build time as SVG; the same numbers stand in a table behind it.
 *
 *     2017-03: 2, 2017-05: 4  →  three bars (March 2, April 0, May 4), heights 12, 0, 24
 */
import type { Format } from './format.js';

export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Chart {
  readonly width: number;
  readonly height: number;
  readonly bars: readonly Bar[];
  /** Where the time begins and ends. */
  readonly first: string;
  readonly last: string;
  /** What the picture says, for those who do not see it. */
  readonly label: string;
  /** Periods with at least one, oldest first. */
  readonly rows: readonly { readonly period: string; readonly count: string }[];
}

const WIDTH = 320;
const HEIGHT = 40;
const MOST_BARS = 60;

/** Counts dates by month, or by year where there are more than 60 months. Null for fewer than two periods. */
export function buildChart(format: Format, dates: readonly string[], title: string): Chart | null {
  const byMonth = countPeriods(dates, 7);
  const months = spanMonths([...byMonth.keys()].sort());
  const yearly = months.length > MOST_BARS;
  const counts = yearly ? countPeriods(dates, 4) : byMonth;
  const periods = yearly ? [...new Set(months.map((month) => month.slice(0, 4)))] : months;
  if (periods.length < 2) return null;
  const name = (period: string) => (yearly ? period : format.shortMonth(period));
  const rows = periods
    .filter((period) => counts.has(period))
    .map((period) => ({ period: name(period), count: format.number(counts.get(period)!) }));
  const [first, last] = [name(periods[0]!), name(periods.at(-1)!)];
  return {
    width: WIDTH,
    height: HEIGHT,
    bars: drawBars(periods.map((period) => counts.get(period) ?? 0)),
    first,
    last,
    label: `${title}: ${format.text('sinceUntil', { first, last })}`,
    rows,
  };
}

function countPeriods(dates: readonly string[], length: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const date of dates) {
    const period = date.slice(0, length);
    counts.set(period, (counts.get(period) ?? 0) + 1);
  }
  return counts;
}

/** Every month from the first to the last of a sorted list. A span of centuries (a misread date) is left out. */
function spanMonths(sorted: readonly string[]): string[] {
  if (sorted.length === 0) return [];
  const months: string[] = [];
  let [year, month] = sorted[0]!.split('-').map(Number) as [number, number];
  const last = sorted.at(-1)!;
  for (let period = sorted[0]!; period <= last && months.length < 2400;) {
    months.push(period);
    if (++month > 12) [year, month] = [year + 1, 1];
    period = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
  }
  return months;
}

function drawBars(counts: readonly number[]): Bar[] {
  const most = Math.max(...counts);
  const slot = WIDTH / counts.length;
  const width = round(Math.min(slot * 0.7, 16));
  return counts.flatMap((count, i) => {
    if (count === 0) return [];
    const height = round(Math.max(2, (count / most) * HEIGHT));
    return [{ x: round(i * slot), y: round(HEIGHT - height), width, height }];
  });
}

const round = (value: number) => Math.round(value * 10) / 10;

/** A row of a list with a bar behind its number: `share` is of the largest, in steps of 5 from 0 to 100. */
export interface BarRow {
  readonly text: string;
  readonly href: string | null;
  readonly count: string;
  /** 5 to 100, for a class or the width of a rectangle. */
  readonly share: number;
}

/** Below so many even the largest is a short bar: a list of ones shall not look like a list of many. */
const FULL_BAR = 4;

/** Rows in the order given, each measured against the largest. */
export function buildBarRows(
  format: Format,
  rows: readonly { readonly text: string; readonly href: string | null; readonly n: number }[],
): BarRow[] {
  const most = rows.reduce((max, { n }) => Math.max(max, n), FULL_BAR);
  return rows.map(({ text, href, n }) => ({
    text,
    href,
    count: format.number(n),
    share: Math.max(5, Math.round((n / most) * 20) * 5),
  }));
}
