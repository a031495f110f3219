import { expect, test } from 'vitest';
import { assignTopics } from '../../../src/story/topics/assign-topics.js';
import type { Article, TopicRule } from '../../../src/types.js';

const article = (headline: string, text: string, extras: Partial<Article> = {}): Article => ({
  source: 'x.txt',
  id: 'x',
  headline,
  dek: null,
  byline: null,
  dateline: null,
  outlet: null,
  url: null,
  date: null,
  language: 'en',
  tags: [],
  publish: null,
  text,
  blocks: [],
  marks: [],
  removed: [],
  diagnostics: [],
  ...extras,
});
const labels = (a: Article, rules: TopicRule[] = []) => assignTopics(a, rules).map((topic) => topic.label);

test('a country is found under its other names, its people and its capital', () => {
  const text =
    'Officials of the Russian Federation left Moscow. The Russian delegation met a North Atlantic Treaty ' +
    'Organisation envoy. The U.S. was not there, nor was a second U.S. envoy. North Atlantic Treaty Organization ' +
    'staff waited.';
  expect(labels(article('Talks at last', text))).toEqual(
    expect.arrayContaining(['Russia', 'NATO', 'United States']),
  );
  expect(
    labels(article('Talks at last', 'He told us to wait. Tell us, they said, and let us go.')),
  ).not.toContain('United States');
});

test('people are no topics', () => {
  const text =
    'Ada Lindqvist spoke in Ostmark. Ms Lindqvist said that Bo Hartmann knew. Hartmann, Lindqvist said, was in ' +
    'Ostmark. Ada Lindqvist thanked Bo Hartmann. In Ostmark, the Harbour Authority waited for the Harbour Authority.';
  const found = labels(article('The mayor speaks', text));
  expect(found).toEqual(expect.arrayContaining(['Harbour Authority', 'Ostmark']));
  expect(found.join()).not.toMatch(/Lindqvist|Hartmann/);
});

test('a phrase that comes back is a topic, singular and plural alike', () => {
  const text =
    'The wind farm will be built. A second wind farm was refused, and wind farms are disputed. The largest wind ' +
    'farm burned.';
  const found = labels(article('Wind farms disputed', text));
  expect(found[0]).toBe('Wind farm');
  expect(found).not.toContain('Largest wind farm');
});

test('tags of the source are topics as they stand, known ones under their usual name', () => {
  const found = labels(article('Untitled', 'Nothing else.', { tags: ['harbour tolls', 'USA', 'Lindqvist'] }));
  expect(found).toEqual(expect.arrayContaining(['Harbour tolls', 'United States', 'Lindqvist']));
});

test('an editor’s rule gathers words under a label, and hides one', () => {
  const text =
    'The quay strike went on. Dockers said the quay strike would last. Syria and Syria were named.';
  const rules = [
    { label: 'Dock dispute', aliases: ['quay strike', 'dockers'], hide: false },
    { label: 'Syria', aliases: [], hide: true },
  ];
  const found = labels(article('A strike', text), rules);
  expect(found).toContain('Dock dispute');
  expect(found).not.toContain('Syria');
  expect(found).not.toContain('Quay strike');
});

test('at most eight, scored from 0 to 1, best first; none without text', () => {
  const text = 'Syria, Iran, Iraq, Israel, Egypt, Libya, Yemen, Oman, Kuwait. '.repeat(3);
  const topics = assignTopics(article('Ten states', text), []);
  expect(topics).toHaveLength(8);
  const scores = topics.map((topic) => topic.score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
  expect(labels(article('', ''))).toEqual([]);
});

test('in a language without word lists, known names and tags only', () => {
  const text = 'Die Verhandlungen in Syria. Die Verhandlungen in Syria. Die Verhandlungen. Verhandlungen.';
  expect(labels(article('Verhandlungen', text, { language: 'de' }))).toEqual(['Syria']);
});

test('short forms of verbs are no topics, whatever their apostrophe', () => {
  const text =
    'Ferries don’t run. The tolls don’t fall, and pilots didn’t strike. We’ve said that ferries don’t run, and ' +
    'they didn’t. Harbour tolls don’t fall. You’d know. The ferry waits for harbour tolls.';
  const found = labels(article('Ferries wait', text));
  expect(found).toContain('Harbour tolls');
  expect(found.join()).not.toMatch(/’(?:t|ve|d)/);
});

test('a participle opens a phrase, but not where it is a verb', () => {
  const text =
    'The probe has detected liquid brine. It detected liquid brine again, and nobody had detected liquid brine ' +
    'before. Help came for injured divers; the injured divers rest.';
  const found = labels(article('The probe at work', text));
  expect(found).toContain('Liquid brine');
  expect(found).toContain('Injured divers');
  expect(found.join()).not.toContain('etected');
});

test('what is new is the topic, not that it is new', () => {
  const text = 'The new tidal barrier is late. A new tidal barrier costs much, and New Polva pays for it.';
  const found = labels(article('Barrier late', text));
  expect(found).toContain('Tidal barrier');
  expect(found).not.toContain('New tidal barrier');
});

test('a name that is written small at first stays so', () => {
  const text = 'The eFerry app failed. Riders of the eFerry app wait, and the eFerry app is slow.';
  expect(labels(article('Riders wait', text))[0]).toBe('eFerry app');
});
