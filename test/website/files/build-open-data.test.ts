import { describe, expect, it } from 'vitest';
import { wholeContent } from '../../../src/output/pieces.js';
import { buildOpenData, DATA_FILES } from '../../../src/website/files/build-open-data.js';
import { indexSite } from '../../../src/website/site-index.js';
import { by, handmadeSite, handmadeStory, MAYOR } from '../handmade-site.js';

const SITE = handmadeSite([
  handmadeStory('2031-05-03-ferry', '2031-05-03', [
    ['=It sails', by(MAYOR)],
    ['Maybe', { status: 'unsure', speaker: MAYOR, confidence: 0.6, reasons: ['pronoun'] }],
  ]),
]);
const FILES = new Map(
  buildOpenData(SITE, indexSite(SITE)).map(({ file, content }) => [
    `/${file}`,
    String(wholeContent(content)),
  ]),
);

describe('open data', () => {
  it('is in the files that are announced', () => {
    expect([...FILES.keys()]).toEqual(DATA_FILES.map(({ path }) => path));
  });

  it('says of an attributed quotation who spoke, and how sure that is', () => {
    const [first] = JSON.parse(FILES.get('/data/quotations.json')!) as unknown[];
    expect(first).toEqual({
      id: 'q-ry0',
      url: 'https://vale.example/stories/2031-05-03-ferry/#q-ry0',
      words: '=It sails',
      kind: 'direct',
      status: 'attributed',
      speakers: [
        { id: 'sigrid-halvorsen', name: 'Sigrid Halvorsen', type: 'person', role: 'mayor of Ostmark' },
      ],
      descriptor: null,
      confidence: 0.97,
      origin: 'parser',
      note: null,
      story: '2031-05-03-ferry',
      headline: 'Headline of 2031-05-03-ferry',
      date: '2031-05-03',
      outlet: 'Ostmark Courier',
      original: 'https://courier.example/2031-05-03-ferry',
      language: 'en',
      statement: null,
    });
  });

  it('says of an unsure one only that it is unsure', () => {
    const second = (JSON.parse(FILES.get('/data/quotations.json')!) as object[])[1];
    expect(second).toMatchObject({ words: 'Maybe', status: 'unsure', speakers: [], confidence: null });
    expect(second).not.toHaveProperty('reasons');
  });

  it('has the same quotations in every format', () => {
    const lines = FILES.get('/data/quotations.jsonl')!.trimEnd().split('\n');
    expect(`[\n${lines.join(',\n')}\n]\n`).toBe(FILES.get('/data/quotations.json'));
    const rows = FILES.get('/data/quotations.csv')!.trimEnd().split('\r\n');
    expect(rows).toHaveLength(3);
    expect(rows[1]).toContain(
      ",'=It sails,direct,attributed,sigrid-halvorsen,Sigrid Halvorsen,person,mayor of Ostmark,",
    );
  });

  it('names one statement alike in all stories that carry it, after the one seen first', () => {
    const words = 'We will keep the night ferry as long as anybody is on it';
    const site = handmadeSite([
      handmadeStory('2031-05-04-post', '2031-05-04', [
        [words, by(MAYOR)],
        ['It was never in doubt', by(MAYOR)],
      ]),
      handmadeStory('2031-05-03-wire', '2031-05-03', [[words, by(MAYOR)]]),
    ]);
    const [json, , csv] = buildOpenData(site, indexSite(site)).map(({ content }) =>
      String(wholeContent(content)),
    );
    const statements = (JSON.parse(json!) as { statement: string | null }[]).map((q) => q.statement);
    expect(statements).toEqual(['2031-05-03-wire#q-re0', null, '2031-05-03-wire#q-re0']);
    const rows = csv!.trimEnd().split('\r\n');
    expect(rows.map((row) => row.split(',').at(-2))).toEqual([
      'statement',
      '2031-05-03-wire#q-re0',
      '',
      '2031-05-03-wire#q-re0',
    ]);
  });

  it('counts a speaker’s quotations and names the stories', () => {
    const [speaker] = JSON.parse(FILES.get('/data/speakers.json')!) as unknown[];
    expect(speaker).toMatchObject({ name: 'Sigrid Halvorsen', quotations: 1, stories: ['2031-05-03-ferry'] });
  });

  it('lists a story’s quotations and topics', () => {
    const [story] = JSON.parse(FILES.get('/data/stories.json')!) as unknown[];
    expect(story).toMatchObject({
      quotations: ['q-ry0', 'q-ry1'],
      topics: [{ id: 'harbour', label: 'Harbour' }],
    });
  });
});
