/** Corrections must outlive what happens to articles: 40 of all kinds, applied again after each kind of edit. */
import { expect, test } from 'vitest';
import { parseArticle } from '../../src/article/parse-article.js';
import { settleIds } from '../../src/build/settle-ids.js';
import { parseStory } from '../../src/story/parse-story.js';
import type { Correction, Story } from '../../src/types.js';
import { correctStories } from '../../src/website/correct-stories.js';
import { makeEditorial } from './make-story.js';

interface File {
  readonly source: string;
  readonly text: string;
}

const TOWNS = [
  'Ostmark',
  'Westhafen',
  'Norrvik',
  'Sandby',
  'Kelm',
  'Drennau',
  'Fjellby',
  'Lauten',
  'Morrow',
  'Tarn',
];
const THINGS = [
  'bridge',
  'quay',
  'school',
  'ferry',
  'library',
  'market',
  'tower',
  'dyke',
  'canal',
  'station',
];

const files: File[] = TOWNS.map((town, i) => ({
  source: `2021-03-${String(i + 10)}-${town.toLowerCase()}.txt`,
  text: [
    `Council of ${town} argues over its ${THINGS[i]!}`,
    `The council of ${town} met on Tuesday to argue over the ${THINGS[i]!}, which was built ninety years ago.`,
    `"The ${THINGS[i]!} will stay open until the last stone has fallen," said Ada Lindqvist, the mayor of ${town}.`,
    `Others were less sure. "Nobody in ${town} has counted what the ${THINGS[i]!} will cost us in the end." ` +
      `The meeting went on until midnight, and the doors of the hall stayed open.`,
    `Opponents called it a "monument to stubbornness" on posters. A reader wrote: nobody asked the people who ` +
      `walk over the ${THINGS[i]!} every morning of the year. Harbour tolls were not discussed.`,
    `"No," said Bo Hartmann. Asked about the tolls of ${town}, he said: "No." Asked about his future, he said: "No."`,
  ].join('\n\n'),
}));

const parse = (list: readonly File[]): Story[] =>
  settleIds(
    list.map(({ source, text }) => parseArticle({ source, bytes: new TextEncoder().encode(text) }).article!),
  ).map((article) => parseStory(article, makeEditorial()));

/** Four for each article: three to its words, one to the story. */
const corrections: Correction[] = parse(files).flatMap((story, i) => {
  const thing = THINGS[i]!;
  const bind = (exact: string, prefix = '', suffix = '') => ({ exact, prefix, suffix });
  const about = (change: Correction['change'], quote: Correction['quote'] = null): Correction => ({
    story: story.id,
    title: story.headline,
    quote,
    change,
    note: i % 2 === 0 ? `Note ${i}.` : null,
    line: i * 4 + 1,
  });
  const ofStory: Correction['change'][] = [
    { type: 'headline', headline: `Corrected ${i}` },
    { type: 'add-topic', topic: 'Harbour tolls' },
    { type: 'retract', reason: 'It did not happen.' },
    { type: 'add-topic', topic: 'Stubbornness' },
  ];
  const ofWords: Correction['change'][] = [
    { type: 'speaker', speaker: 'Kaia Moen' },
    { type: 'unnamed', descriptor: 'a member of the council' },
    { type: 'no-speaker' },
  ];
  return [
    about(
      ofWords[i % 3]!,
      bind(`Nobody in ${TOWNS[i]!} has counted what the ${thing} will cost us in the end.`),
    ),
    about(
      i % 2 === 0 ? { type: 'not-a-quotation' } : { type: 'speaker', speaker: 'Bo Hartmann' },
      bind('No.', `Asked about the tolls of ${TOWNS[i]!}, he said: `, ' Asked about his future'),
    ),
    about(
      { type: 'add-quotation', speaker: i % 2 === 0 ? 'A. Reader' : null },
      bind(`nobody asked the people who walk over the ${thing} every morning of the year`),
    ),
    about(ofStory[i % 4]!),
  ];
});

/** What the corrections did, told without ids and offsets. */
function effects(stories: readonly Story[], list: readonly Correction[]): string[] {
  const { stories: corrected, diagnostics } = correctStories(stories, list);
  // An article that was edited is told; the correction holds.
  expect(diagnostics.filter(({ rule }) => rule !== 'correction-edited')).toEqual([]);
  return corrected
    .filter((story) => TOWNS.some((town) => story.text.includes(`council of ${town} met`)))
    .map((story) => {
      const quotations = story.quotations
        .filter((q) => q.origin === 'editor')
        .map((q) => [q.status, q.speaker?.name ?? q.descriptor, q.note].filter(Boolean).join(' '));
      const topics = story.topics.filter((topic) => topic.score === 1).map((topic) => topic.label);
      const noes = story.quotations.filter((q) =>
        story.text.slice(q.spans[0]!.start, q.spans[0]!.end).includes('No'),
      );
      const changed = story.headline.startsWith('Corrected') ? story.headline : '';
      return [changed, story.retracted, ...(story.notes ?? []), ...topics, noes.length, ...quotations].join(
        ' | ',
      );
    })
    .sort();
}

const original = effects(parse(files), corrections);

test('all forty do something', () => {
  expect(corrections).toHaveLength(40);
  expect(original.join('\n')).toMatchInlineSnapshot(`
    " |  | Harbour tolls | 4 | attributed Kaia Moen | unattributed | attributed Bo Hartmann
     |  | Harbour tolls | 4 | unattributed | unattributed | attributed Bo Hartmann
     |  | Harbour tolls | 4 | unnamed a member of the council | unattributed | attributed Bo Hartmann
     |  | Stubbornness | 4 | attributed Kaia Moen | unattributed | attributed Bo Hartmann
     |  | Stubbornness | 4 | unnamed a member of the council | unattributed | attributed Bo Hartmann
     | It did not happen. | Note 2. | Note 2. | 3 | unattributed Note 2. | attributed A. Reader Note 2.
     | It did not happen. | Note 6. | Note 6. | 3 | attributed Kaia Moen Note 6. | attributed A. Reader Note 6.
    Corrected 0 |  | Note 0. | Note 0. | 3 | attributed Kaia Moen Note 0. | attributed A. Reader Note 0.
    Corrected 4 |  | Note 4. | Note 4. | 3 | unnamed a member of the council Note 4. | attributed A. Reader Note 4.
    Corrected 8 |  | Note 8. | Note 8. | 3 | unattributed Note 8. | attributed A. Reader Note 8."
  `);
});

const edits: [string, (file: File, i: number) => File][] = [
  ['renamed files', ({ text }, i) => ({ source: `2021/03/${String(i + 10)}/piece-${i}.txt`, text: `${text.split('\n\n')[0]!}\n\nDate: 2021-03-${String(i + 10)}\n\n${text.split('\n\n').slice(1).join('\n\n')}` })], // prettier-ignore
  ['re-wrapped lines', ({ source, text }) => ({ source, text: rewrap(text) })],
  ['typos mended around', ({ source, text }) => ({ source, text: text.replace('Others were less sure.', 'Some others were rather less sure.').replace('The meeting went on', 'The meeting continued').replace('Asked about the tolls of', 'When asked about the toll of').replace('A reader wrote:', 'One reader has written that') })], // prettier-ignore
  ['typos mended inside', ({ source, text }) => ({ source, text: text.replace('has counted what', 'had counted what').replace('every morning of the year', 'each morning of the year') })], // prettier-ignore
  ['other quotation marks', ({ source, text }) => ({ source, text: text.replace(/"([^"]*)"/g, '“$1”') })],
  ['paragraphs put before', ({ source, text }) => ({ source, text: text.replace('\n\n', '\n\nIt was a cold night by the sea, and "nothing" moved.\n\nSnow fell.\n\n') })], // prettier-ignore
  [
    'another headline',
    ({ source, text }) => ({ source, text: text.replace('argues over', 'quarrels about') }),
  ],
  ['another date', ({ source, text }) => ({ source: source.replace('2021-03', '2021-04'), text })],
];

test.each(edits)('they survive %s', (_, edit) => {
  expect(effects(parse(files.map(edit)), corrections)).toEqual(original);
});

test('they survive fifty articles more, some of which say much the same', () => {
  const more = Array.from({ length: 50 }, (_, i) => ({
    source: `2021-05-${String((i % 28) + 1).padStart(2, '0')}-more-${i}.txt`,
    text: files[i % 10]!.text.replace(/^.*/, `Another council, number ${i}`).replace(
      /council of \w+ met/,
      `assembly number ${i} met`,
    ),
  }));
  expect(effects(parse([...more, ...files]), corrections)).toEqual(original);
});

test('one that no longer matches anything is told, with its line', () => {
  const lost: Correction[] = [
    { story: 'no-such-story', quote: null, change: { type: 'headline', headline: 'X' }, note: null, line: 3 },
    {
      ...corrections[0]!,
      quote: { exact: 'words that nobody ever wrote down', prefix: '', suffix: '' },
      line: 7,
    },
    { ...corrections[1]!, quote: { exact: 'No.', prefix: '', suffix: '' }, line: 9 },
    { ...corrections[0]!, quote: null, change: { type: 'remove-topic', topic: 'Bananas' }, line: 12 },
  ];
  const { diagnostics } = correctStories(parse(files), lost);
  expect(diagnostics.map((d) => [d.line, d.rule])).toEqual([
    [3, 'correction-story'],
    [7, 'correction-unmatched'],
    [9, 'correction-ambiguous'],
    [12, 'correction-unmatched'],
  ]);
});

test('one whose words stand in the story in another form only is applied, and told with those', () => {
  const [first] = corrections;
  const exact = first!.quote!.exact.replace('the end', 'the beginning');
  const { stories, diagnostics } = correctStories(parse(files), [
    { ...first!, quote: { exact, prefix: '', suffix: '' } },
  ]);
  expect(effects(stories, [])).toEqual(effects(parse(files), [first!]));
  expect(
    diagnostics.map(({ rule, message }) => [rule, message.includes('stand in the story only as')]),
  ).toEqual([['correction-edited', true]]);
});

test('what was settled of an article that is gone is not said of another', () => {
  const { source, text } = files[0]!;
  const [gone] = parse([{ source, text }]);
  const others = parse([
    { source: source.replace('03-10', '03-20'), text: text.replace(/^.*/, 'A later council') },
  ]);
  const lost: Correction[] = [
    { story: gone!.id, quote: null, change: { type: 'retract', reason: 'False.' }, note: null, line: 1 },
    {
      story: 'quite-another',
      quote: { exact: 'monument to stubbornness', prefix: '', suffix: '' },
      change: { type: 'speaker', speaker: 'Kaia Moen' },
      note: null,
      line: 5,
    },
  ];
  const { stories, diagnostics } = correctStories(others, lost);
  expect(stories).toEqual(others);
  expect(diagnostics.map((d) => [d.line, d.rule])).toEqual([
    [1, 'correction-story'],
    [5, 'correction-story'],
  ]);
});

test('a story may be called by the name of its file, with ending and folders', () => {
  const list = parse(files.map(({ source, text }) => ({ source: `council/${source}`, text })));
  const headline = (name: string, value: string): Correction => ({
    story: name,
    quote: null,
    change: { type: 'headline', headline: value },
    note: null,
    line: 1,
  });
  const { stories, diagnostics } = correctStories(list, [
    headline(list[0]!.source, 'By path'),
    headline(`${list[1]!.id}.txt`, 'By file'),
    headline(`elsewhere/${list[2]!.id}.txt`, 'Moved'),
    headline('2021-03-10.txt', 'Nobody'),
  ]);
  expect(stories.slice(0, 3).map((story) => story.headline)).toEqual(['By path', 'By file', 'Moved']);
  expect(diagnostics.map(({ rule }) => rule)).toEqual(['correction-story']);
});

test('of two entries that say different things of one matter the first is told, with the line of the other', () => {
  const story = parse(files)[0]!;
  const about = (line: number, change: Correction['change'], exact?: string): Correction => {
    const quote = exact === undefined ? null : { exact, prefix: '', suffix: '' };
    return { story: story.id, quote, change, note: null, line };
  };
  const told = (...list: Correction[]) =>
    correctStories([story], list).diagnostics.map(({ rule, line, message }) => [
      rule,
      line,
      /line (\d+)/.exec(message)?.[1],
    ]);
  const words = 'monument to stubbornness';
  const kaia = about(3, { type: 'speaker', speaker: 'Kaia Moen' }, words);
  const bo = about(9, { type: 'speaker', speaker: 'Bo Hartmann' }, `“${words}”`);
  expect(told(kaia, bo)).toEqual([['correction-overruled', 3, '9']]);
  expect(told(kaia, { ...kaia, line: 12 })).toEqual([]);
  expect(told(kaia, bo, { ...kaia, line: 12 })).toEqual([
    ['correction-overruled', 3, '9'],
    ['correction-overruled', 9, '12'],
  ]);
  expect(told(kaia, about(5, { type: 'no-speaker' }, 'The bridge will stay open until the last'))).toEqual(
    [],
  );
  expect(told(about(1, { type: 'add-quotation', speaker: null }, words), kaia)).toEqual([]);
  const add = about(1, { type: 'add-topic', topic: 'Tolls' });
  expect(told(add, about(2, { type: 'remove-topic', topic: 'tolls' }))).toEqual([
    ['correction-overruled', 1, '2'],
  ]);
  expect(told(add, about(2, { type: 'add-topic', topic: 'Bridges' }))).toEqual([]);
  const headlines = ['One', 'Two'].map((headline, i) => about(i, { type: 'headline', headline }));
  expect(told(...headlines)).toEqual([['correction-overruled', 0, '1']]);
});

test('of entries about the same words the last one wins', () => {
  const story = parse(files)[0]!;
  const entry = (change: Correction['change'], line: number): Correction => ({
    story: story.id,
    quote: { exact: 'monument to stubbornness', prefix: '', suffix: '' },
    change,
    note: null,
    line,
  });
  const away = entry({ type: 'not-a-quotation' }, 1);
  const named = entry({ type: 'speaker', speaker: 'Kaia Moen' }, 2);
  const said = (list: readonly Correction[]) => {
    const { stories } = correctStories([story], list);
    return stories[0]!.quotations
      .filter(({ spans }) => story.text.slice(spans[0]!.start).startsWith('"monument'))
      .map(({ speaker }) => speaker?.name);
  };
  expect(said([away, away])).toEqual([]);
  expect(said([named, away])).toEqual([]);
  expect(said([away, named])).toEqual(['Kaia Moen']);
  expect(said([away, entry({ type: 'add-quotation', speaker: 'Bo Hartmann' }, 3), named])).toEqual([
    'Kaia Moen',
  ]);
});

/** Lines of about forty letters inside each paragraph but the first, which is the headline. */
function rewrap(text: string): string {
  const [headline, ...paragraphs] = text.split('\n\n');
  const wrapped = paragraphs.map((paragraph) => {
    let length = 0;
    return paragraph.replace(/\s\S+/g, (word) => {
      length += word.length;
      if (length < 40) return word;
      length = 0;
      return `\n${word.trimStart()}`;
    });
  });
  return [headline, ...wrapped].join('\n\n');
}
