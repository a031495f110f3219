import { describe, expect, it } from 'vitest';
import { groupWeeks, rankStories, weekOf } from '../../src/website/weeks.js';

describe('a week', () => {
  it.each([
    ['2026-03-02', '2026-w10'],
    ['2026-03-08', '2026-w10'],
    ['2026-03-09', '2026-w11'],
    ['2026-01-01', '2026-w01'],
    ['2027-01-03', '2026-w53'],
    ['2024-12-30', '2025-w01'],
    ['2021-01-03', '2020-w53'],
    ['2023-01-01', '2022-w52'],
  ])('holds %s as %s', (date, week) => {
    expect(weekOf(date)).toBe(week);
  });

  it('gathers its days, newest first, and names its Monday', () => {
    const days = ['2026-03-10', '2026-03-08', '2026-03-03'].map((date) => ({ date, stories: [] }));
    expect(groupWeeks(days)).toEqual([
      { week: '2026-w11', monday: '2026-03-09', digests: [days[0]] },
      { week: '2026-w10', monday: '2026-03-02', digests: [days[1], days[2]] },
    ]);
  });

  it('begins with what led each day', () => {
    expect(
      rankStories([
        { date: '2026-03-04', stories: ['c'] },
        { date: '2026-03-03', stories: ['a', 'b', 'd'] },
      ]),
    ).toEqual(['c', 'a', 'b', 'd']);
    expect(rankStories([])).toEqual([]);
  });
});
