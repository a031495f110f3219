/**
 * Inputs of one pattern, repeated: each was once, or could be, more than linear in a parser, and then this test would
 * run into its time limit.
 */
import { expect, test } from 'vitest';
import { parseArticle } from '../../src/article/parse-article.js';
import { findSentences } from '../../src/article/sentences.js';
import { parseText } from '../story/parse-text.js';
import { findProblems } from './find-problems.mjs';

const SIZE = 1_000_000;
const many = (piece: string, size = SIZE) => piece.repeat(size / piece.length);

test.each([
  ['many paragraphs', 'html', many('<p>x</p>')],
  ['elements without end', 'html', many('<div>a')],
  ['formatting without end', 'html', many('<b><i><a href=x>y')],
  ['marks in one block', 'html', `<p>${many('<b>a</b> ')}`],
  ['nested articles', 'html', many('<article>a')],
  ['ampersands', 'html', many('&')],
  ['opening marks', 'txt', `Ferry\n\n${many('“')}`],
  ['header lines', 'txt', `Ferry\n${many('By Ana\n')}`],
  ['labels of lists', 'txt', `Ferry\n\nThe ferry left.\n\n${many('Related stories\n\n')}`],
  ['initials', 'txt', `Ferry\n\n${many('A. ')}`],
  ['short lines', 'txt', many('a\n')],
  ['accents', 'txt', `Ferry${many('\u0301')}`],
  ['brackets', 'md', many('[a')],
  ['emphasis', 'md', many('*a **b ')],
  ['comments', 'md', many('x <!-- y ')],
  ['quotes in quotes', 'md', many('> ')],
  ['values without end', 'md', `---\nx: ${many('"a" ', 140_000)}\n---\nThe ferry left.`],
  ['aliases', 'md', `---\na: &a [1]\n${many('tags: *a\n', 40_000)}---\nThe ferry left.`],
])('%s', (_name, ending, text) => {
  const { article } = parseArticle({ source: `ferry.${ending}`, bytes: Buffer.from(text) });
  const sentences = article === null ? [] : findSentences(article.text, 0, article.text.length);
  expect(article === null ? [] : findProblems(article, sentences)).toEqual([]);
});

test.each([
  ['panels without a name', many('a MORE ')],
  ['panels one behind another', many('Falk FalkA MORE ')],
])('%s', (_name, text) => {
  expect(parseText(`Ferry\n\n${text}`).quotations).toEqual([]);
});
