/** Which quotations of several stories are one statement. The first of a pair is the fuller one. */
import { describe, expect, test } from 'vitest';
import type { Quotation, Speaker, Story } from '../../../src/types.js';
import { findStatements } from '../../../src/website/statements/find-statements.js';
import { by, handmadeSite, handmadeStory, MAYOR } from '../handmade-site.js';

type Said = string | [words: string, attribution: Partial<Quotation>];

const story = (id: string, date: string | null, ...quotes: Said[]): Story =>
  handmadeStory(
    id,
    date,
    quotes.map((quote): [string, Partial<Quotation>] =>
      typeof quote === 'string' ? [quote, by(MAYOR)] : quote,
    ),
  );

const statementsOf = (...stories: Story[]) => handmadeSite(stories).statements;
const pair = (fuller: string, other: string, day = '2031-05-03') =>
  statementsOf(story('aa', '2031-05-03', fuller), story('bb', day, other));

const FERRY = 'We will keep the night ferry as long as anybody is on it, and then one winter more.';

const SPEAKER = handmadeSite([story('aa', '2031-05-03', FERRY)]).speakers[0]!;

describe('is the same statement', () => {
  test.each([
    ['word for word', FERRY, FERRY],
    [
      'without regard to case and marks',
      FERRY,
      'we will keep the night ferry – as long as ANYBODY is on it;',
    ],
    ['a part of it', FERRY, 'the night ferry as long as anybody is on it'],
    ['with the middle left out', FERRY, 'We will keep the night ferry … and then one winter more'],
    ['left out by dots in brackets', FERRY, 'We will keep the night ferry [...] and then one winter more'],
    [
      'with words put into brackets',
      FERRY,
      '[The town] will keep the night ferry as long as anybody is on [board]',
    ],
    ['with a letter put into brackets', FERRY, '[w]e will keep the night ferry as long as anybody'],
    [
      'with a light word heard differently',
      FERRY,
      'We would keep the night ferry so long as anybody is on it',
    ],
    [
      'with accents and without',
      'The café by the old harbour stays open',
      'the cafe by the old harbour stays open',
    ],
    ['with a word contracted', 'I don’t know who opened the sluice', "I don't know who opened the sluice"],
  ])('%s', (_, fuller, other) => {
    expect(pair(fuller, other)).toHaveLength(1);
    expect(pair(other, fuller)).toHaveLength(1);
  });

  test('many words, however much later', () => {
    expect(pair(FERRY, FERRY, '2032-11-03')).toHaveLength(1);
  });
});

describe('is another statement', () => {
  test.each([
    ['turned round', FERRY, 'We will not keep the night ferry as long as anybody is on it'],
    [
      'a number',
      'We will build 40 houses on the old quay by spring',
      'We will build 50 houses on the old quay by spring',
    ],
    ['a weighty word', FERRY, 'We will keep the day ferry as long as anybody is on it'],
    ['the middle left out unmarked', FERRY, 'We will keep the night ferry and then one winter more'],
    [
      'a common beginning',
      FERRY,
      'We will keep the night ferry if the council pays for the crew and the fuel',
    ],
    ['short words', 'No comment, and no comment on the harbour board', 'No comment'],
    ['five words', 'The harbour belongs to everybody', 'The harbour belongs to everybody'],
    ['words that anybody says', 'I would have to do it', 'I would have to do it'],
    [
      'the same words in another order',
      'the ferry and the bridge and the school stay open',
      'the school and the bridge and the ferry stay open',
    ],
  ])('%s', (_, fuller, other) => {
    expect(pair(fuller, other)).toEqual([]);
  });

  test('a few words on another occasion', () => {
    const words = 'The old harbour is not for sale';
    expect(pair(words, words, '2031-05-10')).toHaveLength(1);
    expect(pair(words, words, '2031-07-10')).toEqual([]);
    expect(statementsOf(story('aa', '2031-05-03', words), story('bb', null, words))).toEqual([]);
  });

  test('somebody else’s, nobody’s, or one that is not sure', () => {
    const brandt = { ...MAYOR, id: 'olaf-brandt', name: 'Olaf Brandt' };
    const others: Said[] = [
      [FERRY, by(brandt)],
      [FERRY, { status: 'unsure', speaker: MAYOR, confidence: 0.6 }],
      [FERRY, { status: 'unattributed' }],
      [FERRY, by(MAYOR, { jointly: [brandt] })],
    ];
    const stories = others.map((said, i) => story(`b${i}`, '2031-05-03', said));
    const speakers = [MAYOR, brandt].map(({ id, name }): Speaker => ({ ...SPEAKER, id, name }));
    expect(findStatements([story('aa', '2031-05-03', FERRY), ...stories], speakers)).toEqual([]);
  });

  test('of a speaker whom the publication hides', () => {
    const stories = [story('aa', '2031-05-03', FERRY), story('bb', '2031-05-03', FERRY)];
    expect(findStatements(stories, [SPEAKER])).toHaveLength(1);
    expect(findStatements(stories, [])).toEqual([]);
  });

  test('in the same story, or in one that was retracted', () => {
    expect(
      statementsOf(story('aa', '2031-05-03', FERRY, FERRY), story('bb', null, 'Something else')),
    ).toEqual([]);
    const retracted = { ...story('bb', '2031-05-03', FERRY), retracted: 'Forged.' };
    expect(statementsOf(story('aa', '2031-05-03', FERRY), retracted)).toEqual([]);
  });
});

test('a phrase that stands in two speeches does not make one of them', () => {
  const phrase = 'the harbour belongs to the people who work in it';
  const first = `My grandmother mended nets here, and ${phrase}, whatever the bank may say about it.`;
  const second = `Nobody in this hall needs to be told that ${phrase}; now let us vote on the budget.`;
  const statements = statementsOf(
    story('cc', '2031-05-04', phrase),
    story('bb', '2031-05-03', second),
    story('aa', '2031-04-01', first),
  );
  expect(statements.map(({ versions }) => versions.map((version) => version.story))).toEqual([['bb', 'cc']]);
});

test('what one story splits and another has whole is one statement, shown whole', () => {
  const whole = `${FERRY} The island has asked for nothing else in thirty years.`;
  const [statement, ...more] = statementsOf(
    story('bb', '2031-05-04', whole),
    story('aa', '2031-05-03', FERRY, 'The island has asked for nothing else in thirty years.'),
  );
  expect(more).toEqual([]);
  expect(statement).toEqual({
    versions: [
      { story: 'aa', quotation: 'q-aa0' },
      { story: 'aa', quotation: 'q-aa1' },
      { story: 'bb', quotation: 'q-bb0' },
    ],
    fullest: { story: 'bb', quotation: 'q-bb0' },
    firstSeen: '2031-05-03',
    stories: 2,
  });
});

test('of versions that are nearly as full the first is shown, and undated ones come last', () => {
  const [statement] = statementsOf(
    story('cc', '2031-05-09', `Look: ${FERRY}`),
    story('bb', '2031-05-03', FERRY),
    story('aa', null, FERRY),
  );
  expect(statement!.versions.map((version) => version.story)).toEqual(['bb', 'cc', 'aa']);
  expect(statement!.fullest.story).toBe('bb');
});

test('which was first seen is said only where it is certain', () => {
  const firstSeen = (...dates: (string | null)[]) =>
    statementsOf(...dates.map((date, i) => story(`s${i}`, date, FERRY)))[0]!.firstSeen;
  expect(firstSeen('2031-05-04', '2031-05-03')).toBe('2031-05-03');
  expect(firstSeen('2031-05-03', '2031-05-03')).toBeNull();
  expect(firstSeen('2031-05-04', '2031-05-03', '2031-05-03T10:00:00Z')).toBeNull();
  expect(firstSeen('2031-05-03', null)).toBeNull();
});

test('the order of stories makes no difference', () => {
  const stories = [FERRY, 'the night ferry as long as anybody is on it', `${FERRY} Truly.`, FERRY].map(
    (words, i) => story(`s${i}`, `2031-05-0${i + 1}`, words),
  );
  expect(findStatements([...stories].reverse(), [SPEAKER])).toEqual(findStatements(stories, [SPEAKER]));
});
