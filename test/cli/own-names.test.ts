import { expect, test } from 'vitest';
import { restoreOwnNames } from '../../src/cli/own-names.js';
import { buildSite } from '../../src/website/build-site.js';
import { parseText } from '../story/parse-text.js';
import { makeEditorial } from '../website/make-story.js';

const parsed = [
  parseText(
    'The quay\n\n"The quay stays open," said Ada Lindqvist, the mayor of Norrvik.',
    '2021-03-01-a.txt',
  ),
  parseText(
    'The quay again\n\nMayor Lindqvist of Norrvik spoke on Tuesday.\n\n"The quay is safe," Mayor Lindqvist said.',
    '2021-03-02-b.txt',
  ),
];

test('each article names its speakers in its own words, under one id', () => {
  const editorial = makeEditorial();
  const { site } = buildSite(parsed, editorial);
  const printed = restoreOwnNames(site.stories, parsed, editorial.speakers);
  const speakers = printed.map(({ source, quotations }) => [source, quotations[0]?.speaker]);
  expect(new Map(speakers as [string, unknown][])).toMatchObject(
    new Map([
      ['2021-03-01-a.txt', { id: 'ada-lindqvist', name: 'Ada Lindqvist' }],
      ['2021-03-02-b.txt', { id: 'ada-lindqvist', name: 'Lindqvist' }],
    ]),
  );
});

test('a name that an editor chose stays', () => {
  const editorial = makeEditorial([{ name: 'Ada Lindqvist', aliases: ['Lindqvist'] }]);
  const { site } = buildSite(parsed, editorial);
  const names = restoreOwnNames(site.stories, parsed, editorial.speakers).map(
    (story) => story.quotations[0]?.speaker?.name,
  );
  expect(names).toEqual(['Ada Lindqvist', 'Ada Lindqvist']);
});
