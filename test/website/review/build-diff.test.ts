import { expect, test } from 'vitest';
import { buildDiff } from '../../../src/website/review/build-diff.js';
import { comparePublished, compareParsed } from '../../../src/website/review/compared-story.js';
import { makeStory } from '../make-story.js';

const before = [
  makeStory('2021-03-01', 'One', ['Ada Lindqvist', 'Bo Hartmann'], { topics: ['Ostmark'] }),
  makeStory('2021-03-02', 'Gone', ['Ada Lindqvist']),
].map(compareParsed);

test('nothing changed', () => {
  expect(buildDiff(before, before)).toEqual({
    storiesAdded: [],
    storiesRemoved: [],
    storiesRenamed: [],
    quotations: [],
    topics: [],
    speakers: [],
  });
});

test('what changed in stories, quotations, topics and speakers', () => {
  const after = [
    makeStory('2021-03-01', 'One', ['Ada Lindqvist', 'Kaia Moen', 'Per Lund'], { topics: ['Tolls'] }),
    makeStory('2021-03-03', 'New', ['Ada Lindqvist']),
  ].map(compareParsed);
  const id = '2021-03-01-one';
  expect(buildDiff(before, after)).toEqual({
    storiesAdded: ['2021-03-03-new'],
    storiesRemoved: ['2021-03-02-gone'],
    storiesRenamed: [],
    quotations: [
      {
        story: id,
        quotation: 'q-1',
        words: '“Words 1.”',
        before: 'attributed Bo Hartmann',
        after: 'attributed Kaia Moen',
      },
      { story: id, quotation: 'q-2', words: '“Words 2.”', before: null, after: 'attributed Per Lund' },
    ],
    topics: [{ story: id, added: ['Tolls'], removed: ['Ostmark'] }],
    speakers: [
      { name: 'Bo Hartmann', before: 1, after: 0 },
      { name: 'Kaia Moen', before: 0, after: 1 },
      { name: 'Per Lund', before: 0, after: 1 },
    ],
  });
});

test('a story whose file was renamed is the same', () => {
  const [one, gone] = before as [(typeof before)[0], (typeof before)[0]];
  const renamed = { ...one, id: 'one-again', firstId: one.id };
  const diff = buildDiff(before, [renamed, gone]);
  expect(diff.storiesRenamed).toEqual([{ before: one.id, after: 'one-again' }]);
  expect([diff.storiesAdded, diff.storiesRemoved, diff.quotations, diff.speakers]).toEqual([[], [], [], []]);
  expect(buildDiff([renamed, gone], [{ ...renamed, id: 'third' }, gone]).storiesRenamed).toEqual([
    { before: 'one-again', after: 'third' },
  ]);
  // Another has the first name now.
  expect(buildDiff(before, [renamed, { ...gone, id: one.id }])).toMatchObject({
    storiesAdded: ['one-again'],
    storiesRemoved: [gone.id],
    storiesRenamed: [],
  });
});

test('a quotation that is gone', () => {
  const [story] = before as [(typeof before)[0]];
  const { quotations } = buildDiff([story], [{ ...story, quotations: story.quotations.slice(1) }]);
  expect(quotations).toMatchObject([{ quotation: 'q-0', before: 'attributed Ada Lindqvist', after: null }]);
});

test('a built site compares with what parse prints of the same stories', () => {
  const published = comparePublished(
    [{ id: '2021-03-02-gone', headline: 'Gone', topics: [] }],
    [
      {
        id: 'q-0',
        story: '2021-03-02-gone',
        words: 'Words 0.',
        status: 'attributed',
        speakers: [{ id: 'ada-lindqvist', name: 'Ada Lindqvist' }],
        descriptor: null,
      },
    ],
  );
  expect(buildDiff(published, before.slice(1))).toMatchObject({ quotations: [], topics: [], speakers: [] });
});

test('somebody whom one side calls by a short name is the same', () => {
  const [story] = before as [(typeof before)[0]];
  const short = story.quotations.map((quotation) => ({
    ...quotation,
    speakers: quotation.speakers.map(({ id, name }) => ({ id, name: name.split(' ')[1]! })),
  }));
  const nothing = { quotations: [], speakers: [] };
  expect(buildDiff([story], [{ ...story, quotations: short }])).toMatchObject(nothing);
  expect(buildDiff([{ ...story, quotations: short }], [story])).toMatchObject(nothing);
});

test('what a source is called is compared on one line, as the data have it', () => {
  const story = makeStory('2021-03-01', 'One', ['Ada Lindqvist']);
  const quotations = [{ ...story.quotations[0]!, status: 'unnamed' as const, descriptor: 'a\nclerk' }];
  expect(compareParsed({ ...story, quotations }).quotations[0]!.descriptor).toBe('a clerk');
});
