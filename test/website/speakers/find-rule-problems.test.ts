import { expect, test } from 'vitest';
import type { SpeakerRule } from '../../../src/types.js';
import { buildSite } from '../../../src/website/build-site.js';
import { makeEditorial, makeStory } from '../make-story.js';

const show = (...rules: Partial<SpeakerRule>[]) =>
  buildSite([makeStory('2031-05-02', 'Ferry', ['Bram Moen'])], makeEditorial(rules)).diagnostics.map(
    ({ line, rule, message }) => `${line} ${rule} ${message}`,
  );

test('one name in two entries is told, with both lines', () => {
  const twice = show({ name: 'Ada Lund', aliases: ['Lund'] }, { name: 'Bo Lund', aliases: ['lund'] });
  expect(twice).toEqual([
    '2 speaker-twice The name "lund" is also in the entry of line 1, which gets all that is said under it, for no roles tell the two apart. Take it out of one of them, or give each its own "roles:".',
  ]);
  expect(show({ name: 'Ada Lund' }, { name: 'Bo Lund', aliases: ['Ada Lund'] })).toHaveLength(1);
  expect(show({ name: 'Ada Lund', roles: ['Mayor'] }, { name: 'Ada Lund' })).toHaveLength(1);
  expect(
    show({ name: 'Ada Lund', roles: ['Mayor of Sarn'] }, { name: 'Ada Lund', roles: ['mayor'] }),
  ).toHaveLength(1);
});

test('roles tell two entries of one name apart, and so do middle names', () => {
  expect(show({ name: 'Ada Lund', roles: ['Mayor'] }, { name: 'Ada Lund', roles: ['Judge'] })).toEqual([]);
  expect(show({ name: 'Ada Lund' }, { name: 'Ada Lund', roles: ['Judge'] })).toEqual([]);
  expect(show({ name: 'Ada B. Lund' }, { name: 'Ada C. Lund', aliases: ['Ada Lund'] })).toEqual([]);
  expect(show({ name: 'Ada Lund', aliases: ['Lund', 'ADA LUND'] })).toEqual([]);
});

test('a name that is joined and parted is told', () => {
  expect(show({ name: 'Ada Lund', aliases: ['A. Lund'], neverSameAs: ['a. lund', 'Bo Lund'] })).toEqual([
    '1 speaker-joined-and-parted The entry is called "A. Lund" and is never the same as "A. Lund", so they are joined. Take the name out of "aliases:" or out of "never-same-as:".',
  ]);
  expect(show({ name: 'Ada Lund', neverSameAs: ['Ida Lund'] }, { name: 'Ida Lund' })).toEqual([]);
});

test('whoever is to be hidden and is named nowhere is told, for the name may be misspelt', () => {
  expect(show({ name: 'Bram Moan', aliases: ['B. Moan'], hide: true })).toEqual([
    '1 speaker-hidden-nowhere No story names "Bram Moan" or "B. Moan", so nobody is hidden. Correct the spelling, or take it out.',
  ]);
  expect(show({ name: 'Bram Moen', hide: true }, { name: 'Ada Lund' })).toEqual([]);
});
