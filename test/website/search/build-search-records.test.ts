import { describe, expect, it } from 'vitest';
import type { Story } from '../../../src/types.js';
import { buildSearchRecords } from '../../../src/website/search/build-search-records.js';
import { buildSpeakerNames } from '../../../src/website/search/build-speaker-names.js';
import { by, handmadeSite, handmadeStory, MAYOR } from '../handmade-site.js';

const FERRY = handmadeStory(
  '2031-05-03-ferry',
  '2031-05-03T18:30:00Z',
  [
    ['The ferry will sail', by(MAYOR)],
    ['It will not', { status: 'unsure', speaker: { ...MAYOR, id: 'x', name: 'Guessed Name' } }],
  ],
  { dek: 'A harbour waits.' },
);

const recordsOf = (stories: Story[]) => [...buildSearchRecords(handmadeSite(stories))];

describe('buildSearchRecords', () => {
  const records = recordsOf([FERRY]);

  it('makes a record of each story, speaker and topic', () => {
    expect(records.map(({ url }) => url)).toEqual([
      '/stories/2031-05-03-ferry/',
      '/speakers/sigrid-halvorsen/',
      '/topics/harbour/',
    ]);
  });

  it('filters a story by what it is known by, guesses left out', () => {
    expect(records[0]).toMatchObject({
      date: '2031-05-03',
      filters: {
        kind: ['story'],
        speaker: ['Sigrid Halvorsen'],
        topic: ['Harbour'],
        outlet: ['Ostmark Courier'],
        year: ['2031'],
      },
    });
    expect(JSON.stringify(records)).not.toContain('Guessed');
  });

  it('finds a speaker by other names and roles', () => {
    expect(records[1]?.content).toBe('Sigrid Halvorsen. Halvorsen. mayor of Ostmark');
  });

  it('holds of an excerpt its quotations and not its text', () => {
    expect(records[0]?.content).toContain('she said');
    const excerpt = recordsOf([{ ...FERRY, publish: 'excerpt' }])[0]?.content;
    expect(excerpt).toContain('The ferry will sail');
    expect(excerpt).not.toContain('she said');
    const all = [...buildSearchRecords(handmadeSite([FERRY], { publish: 'excerpt' }))][0]?.content;
    expect(all).toBe(excerpt);
  });

  it('holds of a large archive the quotations and the beginnings', () => {
    const text = `“The ferry will sail,” she said. ${'So it went on. '.repeat(200)}`;
    const records = [...buildSearchRecords(handmadeSite([{ ...FERRY, text }]), 500)];
    expect(records[0]?.content).toMatch(/^A harbour waits\.\n\nThe ferry will sail/);
    expect(records[0]?.content.length).toBeGreaterThan(450);
    expect(records[0]?.content.length).toBeLessThanOrEqual(500);
  });

  it('leaves out a retracted story', () => {
    expect(recordsOf([{ ...FERRY, retracted: 'Invented.' }])).toMatchObject([
      { filters: { kind: ['topic'] } },
    ]);
  });
});

describe('buildSpeakerNames', () => {
  it('lists every name of every speaker', () => {
    expect(buildSpeakerNames(handmadeSite([FERRY]))).toEqual({
      file: 'search/names.json',
      content: '[\n["sigrid-halvorsen","Sigrid Halvorsen","Halvorsen"]\n]\n',
    });
  });
});
