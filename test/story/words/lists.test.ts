/** Every word list: one order, nothing twice, and what stands in one of several lists in no other of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const FOLDERS = ['article/words', 'story/topics', 'story/words/lists'].map(
  (folder) => new URL(`../../../src/${folder}/`, import.meta.url),
);
const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    // Topics that readers know stand by their kinds.
    .filter((name) => name.endsWith('.txt') && name !== 'known-topics.txt')
    .map((name) => new URL(name, folder)),
);

const nameOf = ({ pathname }: URL) => pathname.slice(pathname.lastIndexOf('/') + 1);
const linesOf = (file: URL) => readFileSync(file, 'utf8').split('\n').slice(0, -1);
const entriesOf = (file: URL) => linesOf(file).filter((line) => line !== '' && !line.startsWith('#'));

describe.each(files.map((file) => [nameOf(file), file] as const))('%s', (_, file) => {
  it('tells in a header where it comes from', () => {
    expect(linesOf(file)[0]).toMatch(/^# /);
  });

  it('is sorted and holds nothing twice', () => {
    const entries = entriesOf(file);
    expect(entries).toEqual([...new Set(entries)].sort());
  });
});

it.each([
  ['a first name', /-first-names\.txt$/, 10_000],
  ['a word of topics', /^(?:modifiers|stop-words)\.txt$/, 2000],
])('%s stands in one list', (_, lists, least) => {
  const words = files.filter((file) => lists.test(nameOf(file))).flatMap(entriesOf);
  expect(words.length).toBeGreaterThan(least);
  expect(words.length).toBe(new Set(words).size);
});

/** Verbs whose last syllable is not stressed keep their single letter, as all in "-er" do: "reckoned", "offered". */
const UNSTRESSED = new Set('label liken marvel murmur open posit pummel reason reckon signal'.split(' '));

it.each(['speech-verbs', 'judging-verbs'])(
  '%s keeps and doubles the last letter where English does',
  (name) => {
    const verbs = new Set(files.filter((file) => nameOf(file) === `${name}.txt`).flatMap(entriesOf));
    const wrong = [...verbs].filter((verb) => {
      const stem = /^(.*[^aeiou][aeiou][bdgk-nprt])(?:ed|ing)$/.exec(verb)?.[1];
      return stem !== undefined && verbs.has(stem) && !stem.endsWith('er') && !UNSTRESSED.has(stem);
    });
    // "see" keeps both letters: "seeing".
    const short = [...verbs].filter((verb) => verb.endsWith('eing') && verbs.has(`${verb.slice(0, -3)}e`));
    expect(verbs.size).toBeGreaterThan(500);
    expect([...wrong, ...short]).toEqual([]);
  },
);
