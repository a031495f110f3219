import { describe, expect, it } from 'vitest';
import { contentInstant } from '../../../src/website/files/content-instant.js';

/** Date, zone → instant. */
const DATES: [string, string, string][] = [
  ['2017-04-12T14:05:00Z', 'America/New_York', '2017-04-12T14:05:00Z'],
  ['2017-04-12', 'UTC', '2017-04-12T00:00:00Z'],
  ['2017-04-12', 'America/New_York', '2017-04-12T04:00:00Z'],
  ['2017-04-12', 'Asia/Kolkata', '2017-04-11T18:30:00Z'],
  ['2017-12-12', 'Europe/Oslo', '2017-12-11T23:00:00Z'],
  // The clock changes on these days.
  ['2017-03-26', 'Europe/Oslo', '2017-03-25T23:00:00Z'],
  ['2017-10-29', 'Europe/Oslo', '2017-10-28T22:00:00Z'],
  ['2017-03-12', 'Pacific/Auckland', '2017-03-11T11:00:00Z'],
];

describe('contentInstant', () => {
  it.each(DATES)('%s in %s is %s', (date, zone, instant) => {
    expect(contentInstant(date, zone)).toBe(instant);
  });
});
