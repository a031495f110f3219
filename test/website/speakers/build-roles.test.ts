import { expect, test } from 'vitest';
import { buildRoles, isToldBy } from '../../../src/website/speakers/build-roles.js';
import { resolveIdentities } from '../../../src/website/speakers/resolve-identities.js';
import type { Story } from '../../../src/types.js';
import { makeRules, makeStory } from '../make-story.js';

/** A story of each day that gives Runa Holt these roles. */
function storiesOf(days: readonly (readonly string[])[]): Story[] {
  return days.map((roles, i) => {
    const story = makeStory(`2024-03-${String(i + 1).padStart(2, '0')}`, `Story ${i}`, ['Runa Holt'], {
      topics: ['Harbours', 'Fisheries'],
    });
    return { ...story, speakers: [{ ...story.speakers[0]!, roles }] };
  });
}

function roleOf(days: readonly (readonly string[])[], ruled: readonly string[] = []): string | null {
  const stories = storiesOf(days);
  const rules = makeRules(ruled.length > 0 ? [{ name: 'Runa Holt', roles: ruled }] : []);
  return buildRoles(resolveIdentities(stories, rules)[0]!, stories).role;
}

const long = Array.from({ length: 12 }, () => ['senator']);

test.each([
  [
    'what most stories say, not what the last one adds',
    [['mayor'], ['the Mayor'], ['mayor', 'supporter']],
    'mayor',
  ],
  [
    'a new office, once most of the last stories give it',
    [...long, ...Array<string[]>(6).fill(['governor'])],
    'governor',
  ],
  ['the old office until then', [...long, ['governor'], ['guest']], 'senator'],
  ['the later of equals', [['candidate'], ['mayor']], 'mayor'],
  ['of one story the first', [['mayor of Ostmark', 'farmer']], 'mayor of Ostmark'],
  [
    'the fuller of two that say the same',
    [['director of the harbour'], ['director']],
    'director of the harbour',
  ],
  ['no other office with the same word', [['president'], ['president'], ['vice president']], 'president'],
  [
    'the fullest of those that word one office',
    [['Governor'], ['Governor'], ['Governor of Ostmark']],
    'Governor of Ostmark',
  ],
  [
    'of the same office what most stories say',
    [['Norrvik mayor'], ['mayor of Norrvik'], ['Norrvik mayor']],
    'Norrvik mayor',
  ],
  ['stories without a role tell nothing', [['mayor'], [], []], 'mayor'],
  ['none', [[], []], null],
])('held now: %s', (_, days, expected) => {
  expect(roleOf(days)).toBe(expected);
});

test('the last of the editor’s roles is held now', () => {
  expect(roleOf([['mayor'], ['mayor']], ['Reeve', 'Harbour master'])).toBe('Harbour master');
});

test('roles are listed from the earliest on, with the first and last day, in whatever case', () => {
  const stories = storiesOf([['farmer'], ['the Mayor'], ['mayor', 'farmer']]);
  expect(buildRoles(resolveIdentities(stories, makeRules([]))[0]!, stories).roles).toEqual([
    { role: 'farmer', first: '2024-03-01', last: '2024-03-03' },
    { role: 'the Mayor', first: '2024-03-02', last: '2024-03-03' },
  ]);
});

test('an office is listed once, by its fullest wording, with the days of all', () => {
  const stories = storiesOf([
    ['Senator'],
    ['Democratic Senator', 'farmer'],
    ['Senator from Ostmark'],
    ['senator'],
  ]);
  expect(buildRoles(resolveIdentities(stories, makeRules([]))[0]!, stories).roles).toEqual([
    { role: 'Senator from Ostmark', first: '2024-03-01', last: '2024-03-04' },
    { role: 'farmer', first: '2024-03-02', last: '2024-03-02' },
  ]);
});

test('a wording that would do for two offices is told apart', () => {
  const stories = storiesOf([
    ['Director'],
    ['director of the Tide Museum'],
    ['director of the Ostmark Theatre'],
  ]);
  expect(buildRoles(resolveIdentities(stories, makeRules([]))[0]!, stories).roles).toEqual([
    { role: 'Director', first: '2024-03-01', last: '2024-03-01' },
    { role: 'director of the Tide Museum', first: '2024-03-02', last: '2024-03-02' },
    { role: 'director of the Ostmark Theatre', first: '2024-03-03', last: '2024-03-03' },
  ]);
});

test.each([
  ['Mayor', 'mayor', true],
  ['the mayor of Ostmark', 'Mayor of Ostmark', true],
  ['mayor', 'the Mayor of Ostmark', true],
  ['mayor of Ostmark', 'mayor', false],
  ['mayor', 'former mayor', false],
  ['vice', 'vice president', false],
])('%s is told by %s: %s', (role, fuller, told) => {
  expect(isToldBy(role, fuller)).toBe(told);
});

test('undated roles come before dated ones, and what most stories say is the last of them', () => {
  const undated = (stories: Story[]) => stories.map((story) => ({ ...story, date: null }));
  const stories = [
    ...undated(storiesOf([['guest', 'angler'], ['angler'], ['zoologist']])),
    ...storiesOf([['mayor']]),
  ];
  const { roles } = buildRoles(resolveIdentities(stories, makeRules([]))[0]!, stories);
  expect(roles.map(({ role }) => role)).toEqual(['guest', 'zoologist', 'angler', 'mayor']);
});
