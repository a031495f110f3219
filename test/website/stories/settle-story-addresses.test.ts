import { describe, expect, test } from 'vitest';
import type { StoryAddress } from '../../../src/types.js';
import { settleStoryAddresses } from '../../../src/website/stories/settle-story-addresses.js';
import { makeStory } from '../make-story.js';

const story = (
  id: string,
  changes: { text?: string; url?: string; headline?: string; date?: string } = {},
) => ({
  ...makeStory('2031-05-01', `About ${id}`, []),
  text: `Words of ${id}.`,
  ...changes,
  id,
});

const bridge = story('bridge', { url: 'https://post.example/bridge' });
const ferry = story('ferry');
const { entries } = settleStoryAddresses([], [bridge, ferry]);
const lead = (kept: readonly StoryAddress[], ...stories: (typeof bridge)[]) =>
  settleStoryAddresses(kept, stories).redirects.map(({ from, to }) => `${from} ${to}`);

test('addresses are remembered, sorted, and none leads anywhere', () => {
  expect(entries.map(({ id }) => id)).toEqual(['bridge', 'ferry']);
  expect(entries[0]!.marks).toEqual([
    expect.stringMatching(/^[0-9a-f]{10}$/),
    expect.stringMatching(/^[0-9a-f]{10}$/),
    expect.stringMatching(/^[0-9a-f]{10}$/),
  ]);
  expect(entries[1]!.marks[1]).toBe('');
  expect(lead(entries, bridge, ferry)).toEqual([]);
  expect(settleStoryAddresses(entries, [ferry, bridge]).entries).toEqual(entries);
});

describe('the old address leads to the new one', () => {
  test.each([
    ['the words', { headline: 'Another', url: 'https://post.example/other' }],
    ['the original’s address', { headline: 'Another', text: 'Other words.' }],
    ['headline and day', { text: 'Other words.', url: 'https://post.example/other' }],
  ])('by %s alone', (_, changes) => {
    expect(lead(entries, { ...bridge, ...changes, id: 'old-bridge' }, ferry)).toEqual([
      '/stories/bridge/ /stories/old-bridge/',
    ]);
  });

  test('and that of an address before it, too; and back again', () => {
    const second = settleStoryAddresses(entries, [{ ...bridge, id: 'b' }, ferry]);
    const third = settleStoryAddresses(second.entries, [{ ...bridge, id: 'c' }, ferry]);
    expect(third.redirects.map(({ from, to }) => `${from} ${to}`)).toEqual([
      '/stories/b/ /stories/c/',
      '/stories/bridge/ /stories/c/',
    ]);
    expect([...third.firstIds]).toEqual([['c', 'bridge']]);
    const same = settleStoryAddresses(third.entries, [{ ...bridge, id: 'c', text: 'Edited.' }, ferry]);
    expect([...same.firstIds]).toEqual([['c', 'bridge']]);
    const back = settleStoryAddresses(third.entries, [bridge, ferry]);
    expect(back.redirects.map(({ from, to }) => `${from} ${to}`)).toEqual([
      '/stories/b/ /stories/bridge/',
      '/stories/c/ /stories/bridge/',
    ]);
    expect([...back.firstIds]).toEqual([]);
  });

  test('where an editor wrote so into the ledger', () => {
    const kept = entries.map((entry) => (entry.id === 'bridge' ? { ...entry, movedTo: 'ferry' } : entry));
    expect(lead(kept, ferry)).toEqual(['/stories/bridge/ /stories/ferry/']);
    expect(settleStoryAddresses(kept, [ferry]).firstIds.size).toBe(0);
    expect(
      lead([...kept, { id: 'x', marks: [], movedTo: 'y' }, { id: 'y', marks: [], movedTo: 'x' }], ferry),
    ).toEqual(['/stories/bridge/ /stories/ferry/']);
  });

  test('whatever letters the names of the files have', () => {
    const { entries: kept } = settleStoryAddresses([], [story('AP_Bridge', { text: 'A.' })]);
    expect(kept[0]!.id).toBe('ap-bridge');
    expect(lead(kept, story('AP_Ferry', { text: 'A.' }))).toEqual(['/stories/ap-bridge/ /stories/ap-ferry/']);
    expect(lead(kept, story('ap-bridge', { text: 'A.' }))).toEqual([]);
  });
});

describe('it leads nowhere', () => {
  const text = bridge.text;
  test.each([
    ['where the story is gone', [ferry]],
    ['where another was there all along', [story('ferry', { text })]],
    ['where two have come', [story('a', { text }), story('b', { text })]],
    [
      'where its file has another article now',
      [story('bridge', { text: 'New.', headline: 'New' }), story('a', { text })],
    ],
    ['where nothing is the same', [story('a'), ferry]],
  ])('%s', (_, stories) => {
    const kept = settleStoryAddresses(entries, [bridge, ferry]).entries;
    expect(lead(kept, ...stories.map((each) => ({ ...bridge, ...each, url: null })))).toEqual([]);
  });

  test('for a day’s story that has the headline of another day’s', () => {
    const { entries: kept } = settleStoryAddresses([], [story('weather-1', { headline: 'The weather' })]);
    const next = story('weather-2', { headline: 'The weather', date: '2031-05-02' });
    expect(lead(kept, next)).toEqual([]);
  });

  test('for an article that came under the address of one that is gone', () => {
    const other = story('bridge', { text: 'Quite another.', headline: 'Tunnel' });
    const { entries: kept, firstIds } = settleStoryAddresses(
      entries.map((entry) => ({ ...entry, firstId: 'first' })),
      [{ ...other, url: null }],
    );
    expect(firstIds.size).toBe(0);
    expect(kept.find(({ id }) => id === 'bridge')).not.toHaveProperty('movedTo');
  });
});

describe('a first address that feeds know a story by is no other story’s', () => {
  const renamed = settleStoryAddresses(entries, [{ ...bridge, id: 'old-bridge' }, ferry]).entries;
  const old = { ...bridge, id: 'old-bridge' };

  test('where another has it now, also when that moves on', () => {
    const other = story('bridge', { text: 'Quite another.', headline: 'Tunnel' });
    const both = settleStoryAddresses(renamed, [old, other]);
    expect([...both.firstIds]).toEqual([]);
    expect(both.redirects).toEqual([]);
    const moved = settleStoryAddresses(both.entries, [old, { ...other, id: 'tunnel' }]);
    expect([...moved.firstIds]).toEqual([['tunnel', 'bridge']]);
  });

  test('where two branches gave the file two names', () => {
    const kept = [...renamed, { ...renamed.find(({ id }) => id === 'old-bridge')!, id: 'a-bridge' }];
    for (const stories of [
      [old, { ...bridge, id: 'a-bridge' }],
      [{ ...bridge, id: 'a-bridge' }, old],
    ]) {
      expect([...settleStoryAddresses(kept, stories).firstIds]).toEqual([['a-bridge', 'bridge']]);
    }
  });
});

test('articles without words are not the same for that', () => {
  const { entries: kept } = settleStoryAddresses([], [story('photo', { text: '' })]);
  expect(kept[0]!.marks[0]).toBe('');
  expect(lead(kept, story('drawing', { text: ' \n' }))).toEqual([]);
});
