/** Gathers days by the week of ISO 8601, from Monday to Sunday. */
import type { Digest } from '../types.js';
import { push } from '../story/push.js';

export interface Week {
  /** `2026-w10` */
  readonly week: string;
  /** `YYYY-MM-DD` */
  readonly monday: string;
  /** Newest first, as the days of a site are. */
  readonly digests: readonly Digest[];
}

const DAY = 24 * 60 * 60 * 1000;

/** `2026-03-08` → `2026-w10`. A week belongs to the year that holds its Thursday. */
export function weekOf(date: string): string {
  const thursday = new Date(findMonday(date) + 3 * DAY);
  const year = thursday.getUTCFullYear();
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY)) + 1;
  return `${String(year)}-w${String(week).padStart(2, '0')}`;
}

/** `2026-03-08` → `2026-03-02` */
export const mondayOf = (date: string) => new Date(findMonday(date)).toISOString().slice(0, 10);

function findMonday(date: string): number {
  const day = new Date(`${date}T00:00:00Z`);
  return day.getTime() - ((day.getUTCDay() + 6) % 7) * DAY;
}

/** `digests` newest first; so are the weeks. */
export function groupWeeks(digests: readonly Digest[]): Week[] {
  const weeks = new Map<string, Digest[]>();
  for (const digest of digests) {
    const week = weekOf(digest.date);
    push(weeks, week, digest);
  }
  return [...weeks].map(([week, days]) => ({
    week,
    monday: mondayOf(days[0]!.date),
    digests: days,
  }));
}

/** The stories of a week, by their place in their days: first what led each day, the newest day first. */
export function rankStories(digests: readonly Digest[]): string[] {
  const most = Math.max(0, ...digests.map(({ stories }) => stories.length));
  const ranked: string[] = [];
  for (let place = 0; place < most; place++) {
    for (const { stories } of digests) if (place < stories.length) ranked.push(stories[place]!);
  }
  return ranked;
}
