import { expect, it } from 'vitest';
import { phraseText } from '../../../src/story/words/phrase-text.js';
import { parseText } from '../parse-text.js';

it('joins what stands on two lines', () => {
  expect(phraseText('the deputy \n  clerk said', 4, 19)).toBe('deputy clerk');
  expect(phraseText('deputy  clerk', 0, 13)).toBe('deputy  clerk');
});

it.each([
  ['said Ada\nLund', 'Ada Lund', null],
  ['said deputy\nclerk Ada Lund', 'Ada Lund', 'deputy clerk'],
  ['said Ada Lund, mayor of\nNorrvik', 'Ada Lund', 'mayor of Norrvik'],
])('takes a name and a role for one where the source breaks the line: %j', (said, name, role) => {
  const { quotations } = parseText(`Quay opens\n\n"It is late and dark," ${said}.`);
  expect(quotations.map(({ speaker }) => [speaker?.name, speaker?.role])).toEqual([[name, role]]);
});
