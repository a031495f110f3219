import { expect, test } from 'vitest';
import { buildSite } from '../../src/website/build-site.js';
import { makeEditorial, makeStory } from './make-story.js';

test('one person under several forms of a name has one page', () => {
  const stories = [
    makeStory('2021-03-01', 'The mayor speaks', ['Ada Lindqvist, mayor of Ostmark'], { topics: ['Ostmark'] }),
    makeStory('2021-03-02', 'The mayor again', ['Lindqvist, mayor'], { topics: ['Ostmark'] }),
    makeStory('2021-03-03', 'A third time', ['Ada B. Lindqvist'], { topics: ['Ostmark'] }),
    makeStory('2021-03-04', 'Her daughter', ['Ida Lindqvist'], { topics: ['Ostmark'] }),
  ];
  const { site } = buildSite(stories, makeEditorial());
  expect(site.speakers.map((s) => [s.id, s.quotations.length])).toEqual([
    ['ada-lindqvist', 3],
    ['ida-lindqvist', 1],
  ]);
});

test('stories come newest first, and digests by day', () => {
  const stories = [
    makeStory('2021-03-01', 'One', []),
    makeStory(null, 'Undated', []),
    makeStory('2021-03-02', 'Two', []),
  ];
  const { site } = buildSite(stories, makeEditorial());
  expect(site.stories.map((s) => s.headline)).toEqual(['Two', 'One', 'Undated']);
  expect(site.digests).toEqual([
    { date: '2021-03-02', stories: ['2021-03-02-two'] },
    { date: '2021-03-01', stories: ['2021-03-01-one'] },
  ]);
});

test('a hidden person is not named, and a retracted story gives nothing to other pages', () => {
  const stories = [
    makeStory('2021-03-01', 'One', ['Ada Lindqvist, teacher', 'Bo Hartmann']),
    { ...makeStory('2021-03-02', 'Two', ['Cy Mbeki']), retracted: 'The interview was invented.' },
  ];
  const editorial = makeEditorial([{ name: 'Ada Lindqvist', hide: true }]);
  const { site } = buildSite(stories, editorial);
  expect(site.speakers.map((s) => s.name)).toEqual(['Bo Hartmann']);
  const [first] = site.stories.find((s) => s.headline === 'One')!.quotations;
  expect(first).toMatchObject({ status: 'unnamed', speaker: null, descriptor: 'teacher' });
  expect(site.digests.map((d) => d.date)).toEqual(['2021-03-01']);
});

test('an address stays when articles are added, and leads on when a surname grows into a name', () => {
  const first = [makeStory('2021-03-02', 'Two', ['Lindqvist, mayor of Ostmark'], { topics: ['Ostmark'] })];
  const before = buildSite(first, makeEditorial());
  expect(before.site.speakers.map((s) => s.id)).toEqual(['lindqvist']);
  const more = [
    ...first,
    makeStory('2021-03-01', 'One', ['Ada Lindqvist, mayor of Ostmark'], { topics: ['Ostmark'] }),
  ];
  const after = buildSite(more, { ...makeEditorial(), addresses: before.ledger });
  expect(after.site.speakers.map((s) => s.id)).toEqual(['ada-lindqvist']);
  expect(after.site.redirects).toEqual([{ from: '/speakers/lindqvist/', to: '/speakers/ada-lindqvist/' }]);
  const again = buildSite(more, { ...makeEditorial(), addresses: after.ledger });
  expect(again.ledger).toEqual(after.ledger);
});

test('topics: what an editor calls otherwise, or hides, is so whoever gave it', () => {
  const story = makeStory('2021-03-01', 'One', [], { topics: ['Harbours', 'Harbour politics', 'Secret'] });
  const rule = { label: 'Harbour politics', aliases: ['Harbour'], hide: false };
  const topics = [rule, { label: 'Rumours', aliases: ['Secrets'], hide: true }];
  const { site } = buildSite([story], { ...makeEditorial(), topics });
  expect(site.stories[0]!.topics.map(({ label }) => label)).toEqual(['Harbour politics']);
});

test('topics: singular and plural are one, and an office is none', () => {
  const topics = ['Tax', 'Governor', 'Harbour coach', 'Coaches', 'Tolls'];
  const stories = [
    makeStory('2021-03-01', 'One', [], { topics }),
    makeStory('2021-03-02', 'Two', [], { topics: ['Taxes', 'Governor', 'Harbour coach', 'Coaches'] }),
    makeStory('2021-03-03', 'Three', [], { topics: ['Taxes'] }),
    { ...makeStory('2021-03-04', 'Four', [], { topics: ['Harbour master'] }), tags: ['Harbour master'] },
  ];
  const { site } = buildSite(stories, makeEditorial());
  expect(site.topics.map(({ label, stories: of }) => [label, of.length])).toEqual([
    ['Coaches', 2],
    ['Harbour master', 1],
    ['Taxes', 3],
  ]);
});

test.each([
  ['Social justice', ['Social justice']],
  ['National Guard', ['National Guard']],
  ['Harbour judge', []],
])('titles that are bodies and subjects too: %s', (topic, expected) => {
  const stories = ['One', 'Two'].map((title) => makeStory('2021-03-01', title, [], { topics: [topic] }));
  expect(buildSite(stories, makeEditorial()).site.topics.map(({ label }) => label)).toEqual(expected);
});

test.each([
  ['Avalanche', 'Avalanches', 1],
  ['Axe', 'Axes', 1],
  ['Canvas', 'Canvass', 0],
])('%s and %s in one topic: %i', (one, other, count) => {
  const stories = [one, other].map((topic) => makeStory('2021-03-01', topic, [], { topics: [topic] }));
  expect(buildSite(stories, makeEditorial()).site.topics).toHaveLength(count);
});

test('other forms of a name: without words before it that are no title and no name, and each once', () => {
  const forms = [
    'Ada Lund',
    'LUND',
    'Lund',
    'Ferry Boss Ada Lund',
    'Dame Ada Lund',
    'Former President Ada Lund',
    'Mary Ada Lund',
  ];
  const stories = forms.map((form, i) => {
    const story = makeStory('2021-03-01', `Story ${String(i)}`, ['Ada Lund']);
    return { ...story, speakers: [{ ...story.speakers[0]!, aliases: [{ name: form, count: 1 }] }] };
  });
  const { site } = buildSite(stories, makeEditorial());
  expect(site.speakers.map(({ aliases }) => aliases)).toEqual([
    [
      { name: 'Ada Lund', count: 2 },
      { name: 'Lund', count: 2 },
      { name: 'Dame Ada Lund', count: 1 },
      { name: 'Former President Ada Lund', count: 1 },
      { name: 'Mary Ada Lund', count: 1 },
    ],
  ]);
});
