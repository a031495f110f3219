import { describe } from 'vitest';
import { formatParsed } from './format-article.js';
import { checkExamples } from './read-examples.js';

const table = (name: string) => new URL(`./fixtures/${name}.txt`, import.meta.url);

describe('plain text', () => {
  checkExamples(table('plain-text'), (input) => formatParsed('ferry.txt', input));
});

describe('Markdown', () => {
  checkExamples(table('markdown'), (input) => formatParsed('ferry.md', input));
});

describe('saved pages', () => {
  checkExamples(table('html'), (input) => formatParsed('ferry.html', input));
});

describe('front matter', () => {
  checkExamples(table('front-matter'), (input) => formatParsed('ferry.md', input));
});
