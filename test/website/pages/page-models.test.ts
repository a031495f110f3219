/** The small parts that page models are made of. */
import { describe, expect, test } from 'vitest';
import type { Story } from '../../../src/types.js';
import { buildSite } from '../../../src/website/build-site.js';
import { buildDigests, byWeight } from '../../../src/website/digests.js';
import { buildCalendar } from '../../../src/website/pages/calendar.js';
import { buildBarRows, buildChart } from '../../../src/website/pages/chart.js';
import { clip, clipLines, oneLine } from '../../../src/website/pages/display-text.js';
import { createFormat } from '../../../src/website/pages/format.js';
import { buildHomePage } from '../../../src/website/pages/home-page.js';
import { linkStory } from '../../../src/website/pages/find-related.js';
import { type LetterGroup, groupByLetter } from '../../../src/website/pages/letter-index.js';
import { createPageContext } from '../../../src/website/pages/page-context.js';
import { buildPagination, paginate } from '../../../src/website/pages/pagination.js';
import { gatherSpeakerContext } from '../../../src/website/pages/speaker-context.js';
import { type SpeakerPage, listSpeakerPages } from '../../../src/website/pages/speaker-pages.js';
import { buildSpeakersPage } from '../../../src/website/pages/index-pages.js';
import { buildQuote } from '../../../src/website/pages/quote-model.js';
import { findSurroundings } from '../../../src/website/pages/quote-surroundings.js';
import { countReadingMinutes } from '../../../src/website/pages/reading-time.js';
import { buildStoryCard } from '../../../src/website/pages/story-card.js';
import { buildSourcesPage } from '../../../src/website/pages/sources-page.js';
import { linkToWords } from '../../../src/website/pages/text-fragment.js';
import { by, handmadeSite, handmadeStory, MAYOR } from '../handmade-site.js';
import { PUBLICATION, makeDigest } from '../make-digest.js';
import { makeEditorial, makeStory } from '../make-story.js';

const format = createFormat(PUBLICATION);
const context = createPageContext(makeDigest());

describe('text', () => {
  test.each([
    [' A\n B ', 'A B'],
    ['plain words', 'plain words'],
    ['a\u202Eb\u0000c', 'abc'],
    ['林慧敏 😀', '林慧敏 😀'],
  ])('oneLine(%j) is %j', (text, line) => {
    expect(oneLine(text)).toBe(line);
  });

  test('clip cuts after a word, never inside a character', () => {
    expect(clip('one two three', 9)).toBe('one two …');
    expect(clip('short', 9)).toBe('short');
    expect(clip('😀😀😀', 3)).toBe('😀 …');
  });

  test('clipLines cuts only what is a line too long', () => {
    const words = 'wordy '.repeat(20).trim();
    expect(clipLines(words, 90)).toBe(words);
    expect(clipLines(words, 80)).toBe(`${'wordy '.repeat(13)}…`);
  });
});

describe('the sentence around quoted words', () => {
  const surround = (text: string) => {
    const start = text.indexOf('“');
    const end = text.indexOf('”') + 1;
    const block = { type: 'paragraph', start: 0, end: text.length } as const;
    const story = { ...makeStory('2031-05-02', 'Wind', []), text, blocks: [block] };
    return findSurroundings(context, story, [{ start, end }]);
  };

  test('is that sentence alone', () => {
    expect(surround('They met. She called it “a ruin”. Berg left.')).toEqual({
      before: 'She called it ',
      after: '.',
    });
  });

  test('is without the dateline of the story, and with any other word in capitals', () => {
    expect(surround('OSTVIK, March 3 – She called it “a ruin”. Berg left.')!.before).toBe('She called it ');
    expect(surround('NATO called it “a ruin”. Berg left.')!.before).toBe('NATO called it ');
  });

  test('is cut after whole words where it runs on', () => {
    const { before, after } = surround(`${'wordy '.repeat(80)}“a ruin” ${'wordy '.repeat(80)}`)!;
    expect(before).toMatch(/^… (?:wordy ){50,53}$/);
    expect(after).toMatch(/^(?: wordy){50,53} …$/);
  });

  test('is never cut inside a character', () => {
    const { before, after } = surround(`${'😀'.repeat(400)}x“a ruin”x${'😀'.repeat(400)}`)!;
    expect(before).toMatch(/^… 😀+x$/u);
    expect(after).toMatch(/^x😀+ …$/u);
  });
});

describe('a quotation', () => {
  const quote = (text: string, cue: string) => {
    const end = text.indexOf(cue);
    const story = { ...makeStory('2031-05-02', 'Wind', ['Ada Lund']), text };
    const one = { ...story.quotations[0]!, spans: [{ start: 0, end }] };
    return buildQuote(context, story, { ...one, cue: { start: end, end: end + cue.length } });
  };

  test.each([
    [`"The sea rose," `, 'said'],
    [`''The sea rose,''`, 'said'],
    ['``The sea rose', 'said'],
    [`'The sea rose,' `, 'said'],
    ['“The sea rose” ', 'said'],
  ])('%j stands in marks of the site alone', (words, cue) => {
    expect(quote(words + cue, cue)).toMatchObject({ words: '“The sea rose”', cue });
  });

  test("loses the narrator's comma, also behind words quoted in it", () => {
    expect(quote(`"He told me, 'Row,'" `, 'said').words).toBe(`“He told me, 'Row'”`);
    expect(quote(`"He told me, 'Row, boys'" `, 'said').words).toBe(`“He told me, 'Row, boys'”`);
  });

  test('a colon is no word of speech', () => {
    expect(quote('“The sea rose” :', ':').cue).toBeNull();
  });

  test('is counted once where two say it', () => {
    const story = makeStory('2031-05-02', 'Wind', ['Ada Lund', 'Bo Berg']);
    const [one, other] = story.quotations;
    const joint = { ...story, quotations: [{ ...one!, jointly: [other!.speaker!] }] };
    const { site } = buildSite([joint], makeEditorial());
    expect(buildSpeakersPage(createPageContext(site)).figures).toEqual(['2 speakers', '1 quotation']);
  });
});

describe('dates and counts', () => {
  test('are in the language and zone of the publication', () => {
    expect(format.day('2031-05-02')).toBe('2 May 2031');
    expect(format.dayOf('2031-05-02T23:30:00Z')).toBe('2031-05-03');
    expect(format.moment('2031-05-02T14:05:00Z')).toMatch(/^2 May 2031, 16:05 /);
  });

  test('agree with their nouns', () => {
    expect(format.count('storyCount', 1)).toBe('1 story');
    expect(format.count('storyCount', 1200)).toBe('1,200 stories');
    expect([1, 2, 3].map((n) => format.count('quotedTimes', n))).toEqual([
      'quoted once',
      'quoted twice',
      'quoted 3 times',
    ]);
  });
});

test('a chart has a bar a month with the largest at full height, and none for one month alone', () => {
  const chart = buildChart(format, ['2031-01-05', '2031-03-01', '2031-03-09'], 'Stories')!;
  expect(chart.bars.map(({ height }) => height)).toEqual([20, 40]);
  expect(chart.rows).toEqual([
    { period: 'Jan 2031', count: '1' },
    { period: 'Mar 2031', count: '2' },
  ]);
  expect(buildChart(format, ['2031-01-05', '2031-01-06'], 'Stories')).toBeNull();
});

test('a bar is of the largest, but a list of ones has short bars', () => {
  const shares = (...counts: number[]) =>
    buildBarRows(
      format,
      counts.map((n) => ({ text: '', href: null, n })),
    ).map(({ share }) => share);
  expect(shares(10, 5, 1)).toEqual([100, 50, 10]);
  expect(shares(1, 1)).toEqual([25, 25]);
});

test('a speaker was quoted on the days of the quotations, whenever else the name stood in a story', () => {
  const named = makeStory('2031-05-01', 'Named', [], { named: ['Ada Lund'] });
  const facts = (...dates: (string | null)[]) => {
    const stories = dates.map((date, i) => makeStory(date, `Story ${String(i)}`, ['Ada Lund']));
    const all = createPageContext(buildSite([named, ...stories], makeEditorial()).site);
    const page = listSpeakerPages(all, gatherSpeakerContext(all))[0]!.build() as SpeakerPage;
    return page.facts.map(({ label, value }) => `${label} ${value}`);
  };
  expect(facts('2031-05-02')).toEqual(['Quoted May 2, 2031']);
  expect(facts('2031-05-03', null, '2031-05-02')).toEqual(['Quoted May 2, 2031 to May 3, 2031']);
  expect(facts(null)).toEqual([]);
});

test('of quotations of one story after one another only the first names it', () => {
  const stories = [
    makeStory('2031-05-02', 'Wind', ['Ada Lund', 'Ada Lund']),
    makeStory('2031-05-02', 'Rain', ['Ada Lund']),
    makeStory(null, 'Snow', ['Ada Lund', 'Ada Lund']),
  ];
  const all = createPageContext(buildSite(stories, makeEditorial()).site);
  const page = listSpeakerPages(all, gatherSpeakerContext(all))[0]!.build() as SpeakerPage;
  const named = page.days.map(({ quotes }) =>
    quotes.map(({ sameStory, story }) => (sameStory ? '' : story.headline)),
  );
  expect(named).toEqual([
    ['Rain', 'Wind', ''],
    ['Snow', ''],
  ]);
});

test('where other stories stand between, a quotation names its own again', () => {
  const words = '“We will keep the night ferry for as long as anybody at all is on it.”';
  const text = `${words}\n\n“Late.”`;
  const spans = [words, '“Late.”'].map((said) => {
    const start = text.indexOf(said);
    return [{ start, end: start + said.length }];
  });
  const stories = ['2031-05-03', '2031-05-02'].map((date) => {
    const story = makeStory(date, 'Wind', ['Ada Lund', 'Ada Lund']);
    return {
      ...story,
      text,
      quotations: story.quotations.map((quotation, i) => ({ ...quotation, spans: spans[i]! })),
    };
  });
  const all = createPageContext(buildSite(stories, makeEditorial()).site);
  const page = listSpeakerPages(all, gatherSpeakerContext(all))[0]!.build() as SpeakerPage;
  const quotes = page.days.at(-1)!.quotes;
  expect(quotes.map(({ alsoIn, sameStory }) => [alsoIn !== null, sameStory])).toEqual([
    [true, false],
    [false, false],
  ]);
});

test('a calendar begins on Monday and links the days with stories', () => {
  const { weeks } = buildCalendar(context, '2031-05', new Map([['2031-05-02', 3]]), '2031-05-02');
  expect(weeks[0]!.slice(0, 3)).toEqual([null, null, null]);
  expect(weeks[0]![4]).toEqual({
    day: '2',
    href: '/digests/2031-05-02/',
    label: '2 May 2031: 3 stories',
    count: '3',
    current: true,
  });
  expect(weeks.every((week) => week.length === 7)).toBe(true);
});

test('letters: accents folded, other scripts apart, what is no letter last', () => {
  const names = ['Émile', 'Eva', '林', '3M', '“Zoë'];
  const groups = groupByLetter(names.map((text) => ({ text, href: '', count: '', sortName: text })));
  expect(groups.map(({ letter, id, entries }) => [letter, id, entries.length])).toEqual([
    ['E', 'letter-e', 2],
    ['Z', 'letter-z', 1],
    ['林', 'letter-6797', 1],
    ['#', 'letter-other', 1],
  ]);
});

test.each([
  ['Sergey Lavrov', 'Lavrov Sergey', 'Sergey |Lavrov|'],
  ['Bill de Blasio', 'Blasio Bill', 'Bill de |Blasio|'],
  ['Bo Lund Jr.', 'Lund Bo Jr.', 'Bo |Lund| Jr.'],
  ['Bo Lund, MP', 'Lund, Bo', 'Bo |Lund|, MP'],
  ['the White House', 'White House', 'the |White| House'],
  ['Harbour Board', 'Harbour Board', null],
  ['Lund', 'Lund', null],
  ['Bo Lundqvist', 'Lund Bo', null],
  ['Bo Hart', 'Somewhere else', null],
])('in an index %s, sorted as %s, is cut as %s', (text, sortName, cut) => {
  const [{ entries }] = groupByLetter([{ text, href: '', count: '', sortName }]) as [LetterGroup];
  const { sorted } = entries[0]!;
  expect(sorted && [sorted.before, sorted.word, sorted.after].join('|')).toBe(cut);
});

test('pages of 50, with the near ones linked', () => {
  expect(paginate(Array.from({ length: 101 }, (_, i) => i)).map((page) => page.length)).toEqual([50, 50, 1]);
  expect(paginate([])).toEqual([[]]);
  const pagination = buildPagination(context, 5, 20, (n) => `/${n}/`)!;
  expect(pagination.pages.map(({ text }) => text)).toEqual(['1', '3', '4', '5', '6', '7', '20']);
  expect(pagination.pages.find(({ href }) => href === null)!.text).toBe('5');
  expect(buildPagination(context, 1, 1, String)).toBeNull();
});

test('reading time counts words, and characters of scripts without spaces', () => {
  expect(countReadingMinutes('')).toBe(1);
  expect(countReadingMinutes('word '.repeat(690))).toBe(3);
  expect(countReadingMinutes('字'.repeat(900))).toBe(2);
});

describe('a link to the words in the original', () => {
  const url = 'https://x.example/a';
  test.each([
    [url, 'a well-known word', `${url}#:~:text=a%20well%2Dknown%20word`],
    [`${url}#top`, 'no', `${url}#top:~:text=no`],
    [url, 'Nobody asked us … and nobody will', `${url}#:~:text=Nobody%20asked%20us`],
    [
      url,
      'one two three four five six seven eight nine ten eleven twelve',
      `${url}#:~:text=one%20two%20three%20four,nine%20ten%20eleven%20twelve`,
    ],
    ['javascript:alert(1)', 'no', null],
    [null, 'no', null],
  ])('%s, %s', (address, words, link) => {
    expect(linkToWords(address, words)).toBe(link);
  });
});

test('the front page of a collection without dates has its weightiest stories and counts all', () => {
  const stories = Array.from({ length: 40 }, (_, i) => makeStory(null, `Story ${String(i)}`, []));
  const weighty = makeStory(null, 'Zoo opens', ['Ada Lindqvist', 'Bo Hartmann']);
  const { site } = buildSite([...stories, weighty], makeEditorial());
  const page = buildHomePage(createPageContext(site));
  expect(page.lead?.headline).toBe('Zoo opens');
  expect(page.figures).toEqual(['41 stories']);
  expect(page.topicsTitle).toBe('Topics');
  expect([page.lead, ...page.seconds, ...page.stories, ...page.more]).toHaveLength(30);
});

test.each([
  [3, 2, 0],
  [5, 4, 0],
  [6, 2, 3],
  [7, 3, 3],
  [8, 4, 3],
])('of %i stories of a day %i stand below the lead and %i in columns', (n, seconds, columns) => {
  const stories = Array.from({ length: n }, (_, i) => makeStory('2031-05-02', `Story ${String(i)}`, []));
  const page = buildHomePage(createPageContext(buildSite(stories, makeEditorial()).site));
  expect([page.seconds.length, page.stories.length]).toEqual([seconds, columns]);
});

test.each([
  [1, 20, 4, 3],
  [2, 20, 4, 3],
  [3, 20, 4, 3],
  [4, 20, 3, 3],
  [5, 20, 4, 3],
  [6, 20, 2, 3],
  [7, 20, 3, 0],
  [1, 0, 0, 0],
  [1, 2, 2, 0],
  [1, 6, 4, 0],
  [1, 7, 4, 3],
  [3, 2, 4, 0],
  [4, 2, 3, 0],
])(
  'under %i stories of the day and %i earlier ones, %i below the lead and %i after them',
  (n, m, below, after) => {
    const ofDay = Array.from({ length: n }, (_, i) => makeStory('2031-05-02', `Story ${String(i)}`, []));
    const before = Array.from({ length: m }, (_, i) => makeStory('2031-05-01', `Old ${String(i)}`, []));
    const page = buildHomePage(createPageContext(buildSite([...ofDay, ...before], makeEditorial()).site));
    expect([page.seconds.length, page.latest.length]).toEqual([below, after]);
    expect(page.dated).toBe(n < 4 && m > 0);
    expect(page.week!.text).toBe('Week of April 28, 2031');
  },
);

test('what gives no outlet is no outlet, and has a row of its own', () => {
  const named = { ...makeStory('2031-05-02', 'One', ['Ada Lund']), outlet: 'Polva Post' };
  const bare = { ...makeStory('2031-05-02', 'Two', ['Ada Lund']), outlet: null };
  const { site } = buildSite([named, bare], makeEditorial());
  const { figures, outlets } = buildSourcesPage(createPageContext(site));
  expect(figures).toEqual(['2 quotations', '1 outlet']);
  expect(outlets.map(({ outlet }) => outlet).sort()).toEqual(['No outlet given', 'Polva Post']);
});

describe('words that another story carries too', () => {
  const shared = 'We will keep the night ferry as long as anybody is on it, and then a winter';
  const alone = 'We will sell the old town hall as soon as anybody asks for it, and not before';
  const one = (id: string, date: string, ...quotes: string[]) =>
    handmadeStory(
      id,
      date,
      quotes.map((words) => [words, by(MAYOR)]),
    );
  const [first, other] = [
    one('2031-05-03-aa', '2031-05-03', alone, shared),
    one('2031-05-02-bb', '2031-05-02', shared),
  ];

  test('stand for a story before those that it has alone', () => {
    const words = (...stories: Story[]) =>
      buildStoryCard(createPageContext(handmadeSite(stories)), first).quote?.words;
    expect(words(first, other)).toBe(`“${shared}”`);
    expect(words(first)).toBe(`“${alone}”`);
  });

  test('make a story weigh more in its day', () => {
    const also = one('2031-05-03-zz', '2031-05-03', alone, shared);
    const plain = one('2031-05-03-aa', '2031-05-03', alone, alone);
    const stories = [plain, also, other];
    const [day] = buildDigests(stories, handmadeSite(stories).statements, 'UTC');
    expect(day!.stories).toEqual([also.id, plain.id]);
    expect(byWeight([plain, also], [])).toEqual([plain.id, also.id]);
  });
});

test('a speech is no quotation for a card, and a headline without end is cut beside another one', () => {
  const speech = 'We have considered every option. '.repeat(12).trim();
  const remark = 'It will stay where it is.';
  const card = (quotes: readonly string[]) => {
    const story = handmadeStory(
      '2031-05-03-ferry',
      '2031-05-03',
      quotes.map((words) => [words, by(MAYOR)]),
    );
    return buildStoryCard(createPageContext(handmadeSite([story])), story);
  };
  expect(card([speech]).quote).toBeNull();
  expect(card([speech, remark]).quote?.words).toBe(`“${remark}”`);
  const long = handmadeStory('2031-05-03-long', '2031-05-03', [], {
    headline: 'Ferry stops again '.repeat(20),
  });
  expect(linkStory(long)!.text).toMatch(/^(?:Ferry stops again ?){5}.* …$/);
  expect(linkStory(long)!.text.length).toBeLessThan(105);
});
