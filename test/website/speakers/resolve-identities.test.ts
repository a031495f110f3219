import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { resolveIdentities } from '../../../src/website/speakers/resolve-identities.js';
import type { Story } from '../../../src/types.js';
import { makeRules, makeStory } from '../make-story.js';

interface Case {
  readonly title: string;
  readonly stories: Story[];
  readonly expected: string[];
}

function readCases(file: string): Case[] {
  return file
    .split(/\n{2,}/)
    .filter((block) => !block.startsWith('#'))
    .map((block) => {
      const [title, ...lines] = block.trim().split('\n') as [string, ...string[]];
      const stories = lines.filter((line) => !line.startsWith('= ')).map(readStory);
      const expected = lines.filter((line) => line.startsWith('= ')).map((line) => line.slice(2));
      return { title, stories, expected };
    });
}

function readStory(line: string, i: number): Story {
  const [date, speaker, rest] = line.split(' | ') as [string, string, string];
  const marks = rest.split(/ (?=[#+])/);
  return makeStory(date === '-' ? null : date, `Story ${i + 1}`, [speaker], {
    topics: marks.filter((mark) => mark.startsWith('#')).map((mark) => mark.slice(1)),
    named: marks.filter((mark) => mark.startsWith('+')).map((mark) => mark.slice(1)),
  });
}

/** Who is quoted, with the numbers of the stories. */
function show(stories: readonly Story[], rules = makeRules([])): string[] {
  return resolveIdentities(stories, rules)
    .map(({ name, members }) => ({
      name,
      numbers: members
        .filter(({ story, speaker }) => stories[story]!.speakers[0] === speaker)
        .map(({ story }) => story + 1),
    }))
    .filter(({ numbers }) => numbers.length > 0)
    .map(({ name, numbers }) => `${name}: ${numbers.join(' ')}`);
}

const cases = readCases(readFileSync(new URL('./fixtures/identity.txt', import.meta.url), 'utf8'));

test.each(cases.map((c) => [c.title, c] as const))('%s', (_, { stories, expected }) => {
  expect(show(stories).sort()).toEqual([...expected].sort());
});

test.each(cases.map((c) => [c.title, c] as const))('in any order: %s', (_, { stories, expected }) => {
  const reversed = show([...stories].reverse()).map((line) =>
    line.replace(/: ([\d ]+)$/, (_all, list: string) => {
      const numbers = list.split(' ').map((n) => stories.length + 1 - Number(n));
      return `: ${numbers.sort((a, b) => a - b).join(' ')}`;
    }),
  );
  expect(reversed.sort()).toEqual([...expected].sort());
});

test('a short name joined to a full one says why', () => {
  const stories = [
    makeStory('2021-03-01', 'One', ['Ada Lindqvist, mayor of Ostmark'], { topics: ['ostmark'] }),
    makeStory('2021-03-02', 'Two', ['Lindqvist, mayor of Ostmark'], { topics: ['ostmark'] }),
  ];
  const [identity] = resolveIdentities(stories, []);
  expect([...identity!.reasons.values()]).toEqual(['same-person-role']);
});

test('an editor’s rule joins aliases, names and types', () => {
  const stories = [
    makeStory('2021-03-01', 'One', ['The Bosun'], {}),
    makeStory('2011-03-02', 'Two', ['Bram Kettrick, boatswain'], {}),
    makeStory('2021-03-03', 'Three', ['Seafarers Ltd'], {}),
  ];
  const rules = makeRules([
    { name: 'Bram Kettrick', aliases: ['the bosun'] },
    { name: 'Seafarers Limited', aliases: ['Seafarers Ltd'], type: 'organization' },
  ]);
  expect(show(stories, rules)).toEqual(['Bram Kettrick: 1 2', 'Seafarers Limited: 3']);
  expect(resolveIdentities(stories, rules)[1]!.type).toBe('organization');
});

test('an editor’s rule keeps apart what would be joined', () => {
  const stories = [
    makeStory('2021-03-01', 'One', ['William Ostby, senator'], { topics: ['tolls'] }),
    makeStory('2021-03-02', 'Two', ['Bill Ostby, senator'], { topics: ['tolls'] }),
    makeStory('2021-03-03', 'Three', ['Ostby, senator'], { topics: ['tolls'] }),
  ];
  const rules = makeRules([{ name: 'William Ostby', neverSameAs: ['Bill Ostby', 'Ostby'] }]);
  expect(show(stories, rules)).toEqual(['William Ostby: 1', 'Bill Ostby: 2 3']);
});

test('two rules for one name are told apart by their roles', () => {
  const stories = [
    makeStory('2021-03-01', 'One', ['Jon Vester, senator'], { topics: ['tolls'] }),
    makeStory('2021-03-02', 'Two', ['Jon Vester, fisherman'], { topics: ['tolls'] }),
  ];
  const rules = makeRules([
    { name: 'Jon Vester', roles: ['Fisherman'] },
    { name: 'Jon Vester', roles: ['Senator'] },
  ]);
  expect(show(stories, rules)).toEqual(['Jon Vester: 1', 'Jon Vester: 2']);
  expect(resolveIdentities(stories, rules)[0]!.rule!.roles).toEqual(['Senator']);
});

test('two rules for one name and one office are told apart by where it is', () => {
  const stories = ['Sarn', 'Ostmark'].map((town, i) =>
    makeStory(`2021-03-0${i + 1}`, town, [`Jon Vester, mayor of ${town}`], { topics: ['tolls'] }),
  );
  const rules = makeRules(
    ['Ostmark', 'Sarn'].map((town) => ({ name: 'Jon Vester', roles: [`Mayor of ${town}`] })),
  );
  expect(resolveIdentities(stories, rules).map(({ rule }) => rule!.roles)).toEqual([
    ['Mayor of Sarn'],
    ['Mayor of Ostmark'],
  ]);
});

/** A story in which this one is called by these names. */
function storyOf(name: string, aliases: readonly string[], named: readonly string[] = []): Story {
  const story = makeStory('2024-03-01', name, [name], { named });
  const [first, ...rest] = story.speakers;
  const called = { ...first!, aliases: aliases.map((alias) => ({ name: alias, count: 1 })) };
  return { ...story, speakers: [called, ...rest] };
}

test('words before a name that the article leaves out are cut, but not a first name before a surname of several words', () => {
  const names = [
    storyOf('James Van Loon', ['James Van Loon', 'Van Loon']),
    storyOf('Diarmuid Mac Tolan', ['Diarmuid Mac Tolan', 'Mac Tolan']),
    storyOf('Ostmark Carrie Lund', ['Ostmark Carrie Lund', 'Carrie Lund']),
  ].map((story) => resolveIdentities([story], [])[0]!.name);
  expect(names).toEqual(['James Van Loon', 'Diarmuid Mac Tolan', 'Carrie Lund']);
});

test('an article that takes a surname for a body makes no body of whom it names', () => {
  const stories = [
    makeStory('2024-03-01', 'One', ['Adam Solvik, chairman (m)'], {
      named: ['Solvik (org)'],
      topics: ['Ports'],
    }),
    makeStory('2024-03-02', 'Two', ['Solvik, chairman'], { topics: ['Ports'] }),
    makeStory('2024-03-03', 'Three', ['Tideworks (org)'], { topics: ['Ports'] }),
    makeStory('2024-03-04', 'Four', ['Tideworks'], { topics: ['Ports'] }),
  ];
  const quoted = resolveIdentities(stories, []).filter(({ members }) =>
    members.some(({ story, speaker }) => stories[story]!.speakers[0] === speaker),
  );
  expect(quoted.map(({ name, type, members }) => [name, type, members.length])).toEqual([
    ['Adam Solvik', 'person', 2],
    ['Tideworks', 'organization', 2],
  ]);
});
