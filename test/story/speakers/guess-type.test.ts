import { expect, it } from 'vitest';
import { guessType } from '../../../src/story/speakers/guess-type.js';
import { addEntity } from '../../../src/story/speakers/entity.js';
import { parseText } from '../parse-text.js';

it.each([
  ['Reuters', 'organization'],
  ['Lund', 'person'],
  ['QBC-TV', 'organization'],
  ['QBC International', 'organization'],
  ['ADA LUND', 'person'],
  ['DJ Xua', 'person'],
  ['Harbour News Live', 'organization'],
  ['Tidal Watch', 'organization'],
  ['Ada Watch', 'person'],
  ['Xua Lundi', 'person'],
])('%s is taken for a %s', (name, type) => {
  const entity = addEntity([], name, true, { parts: name.toLowerCase().split(' ') });
  expect(guessType(entity)).toBe(type);
});

it('takes who has a gender or a role for a person', () => {
  const parts = ['xua', 'watch'];
  expect(guessType(addEntity([], 'Xua Watch', true, { parts, gender: 'female' }))).toBe('person');
  const clerk = addEntity([], 'Xua Watch', true, { parts });
  clerk.roles.push('clerk');
  expect(guessType(clerk)).toBe('person');
});

it.each([
  ['Washington Post', 'organization'],
  ['Emily Post', 'person'],
])('knows what %s is by its words', (name, type) => {
  const { speakers } = parseText(`Quay opens\n\n${name} said it was "late and dark".`);
  expect(speakers.map((speaker) => [speaker.name, speaker.type])).toEqual([[name, type]]);
});
