import { expect, test } from 'vitest';
import { parseStory } from '../../src/story/parse-story.js';
import type { Article } from '../../src/types.js';
import { makeEditorial } from '../website/make-story.js';
import { parseText } from './parse-text.js';

/** With everything that an article may have: a field that `Article` gains is missing here, and does not compile. */
const article: Required<Article> = {
  source: 'ferry.md',
  id: 'ferry',
  headline: 'Ferry stops',
  dek: 'For the winter',
  byline: 'Bo Hart',
  dateline: 'NORRVIK',
  outlet: 'The Norrvik Post',
  url: 'https://example.org/ferry',
  date: '2031-05-01',
  embargo: '2031-05-01',
  expires: '2031-06-01',
  language: 'en',
  tags: ['Ferries'],
  keyPoints: ['The ferry stops.'],
  publish: 'full',
  text: '“The quay stays open,” Ada Lund said.',
  blocks: [{ type: 'paragraph', start: 0, end: 37 }],
  marks: [],
  removed: [],
  diagnostics: [],
};

test('a story keeps every field of its article', () => {
  expect(parseStory(article, makeEditorial())).toMatchObject(article);
});

test('what an article does not have, its story does not either', () => {
  const may = new Set(['embargo', 'expires', 'keyPoints']);
  const plain = Object.fromEntries(Object.entries(article).filter(([field]) => !may.has(field)));
  expect(Object.keys(parseStory(plain as unknown as Article, makeEditorial())).sort()).toEqual(
    [...Object.keys(plain), 'quotations', 'speakers', 'topics'].sort(),
  );
});

test('of very many quotations the first are found, and it is said', () => {
  const { quotations, diagnostics } = parseText(`Tolls\n\n${'"We wait," Ada Lund said. '.repeat(2001)}`);
  expect(quotations).toHaveLength(2000);
  expect(diagnostics).toMatchObject([{ rule: 'quotation-limit' }]);
});
