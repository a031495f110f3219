/** What holds for any input at all, and not just for the examples. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDate } from '../../src/article/dates.js';
import { parseArticle } from '../../src/article/parse-article.js';
import { findSentences } from '../../src/article/sentences.js';
import { findProblems } from './find-problems.mjs';

/** Text and markup that parsers trip over. */
// prettier-ignore
const PIECES = [
  '\n', '\n\n', ' ', '  \n', '\r\n', '\t', '"', '“', '”', "'", '‘', '«', '---\n', 'title: ',
  'date: 2017-02-30\n', '# ', '> ', '- ', '1. ', '    ', '```\n', '|', '*', '**', '_', '`', '[', ']', '](',
  ')', '![', '<', '>', '&', '\\', '<p>', '</p>', '<b>', '</b>', '<div>', '</div>', '<li>', '<table>', '<td>',
  '<pre>', '<br>', '<a href="', '">', '<script>', '</script>', '<!--', '-->', '<![CDATA[', '<article>',
  '<blockquote>', '<h1>', '&amp;', '&#0;', '&lt;', 'Mr. ', 'U.S. ', 'said Ana Berg', 'Date: 12 April 2017\n',
  'By Ana Berg\n', 'Latest News\n\n', 'https://polva.example/a', 'javascript:x', '\0', '\u202E', '\uFEFF',
  '\uD800', '\u00AD', '🚢', '经济', 'é', '.', '!', '?', '…', '。', 'word ',
];

/** Such pieces, strung together in any order. */
const pieces = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 12 })), { maxLength: 60 })
  .map((parts) => parts.join(''));

const extension = fc.constantFrom('txt', 'md', 'html');

function problemsOf(source: string, bytes: Uint8Array): string[] {
  const { article } = parseArticle({ source, bytes });
  return article === null ? [] : findProblems(article, findSentences(article.text, 0, article.text.length));
}

describe('parseArticle', () => {
  test('any bytes give a sound article or none', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), extension, (bytes, ending) => {
        expect(problemsOf(`x.${ending}`, bytes)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('any text gives a sound article or none', () => {
    fc.assert(
      fc.property(pieces, extension, (text, ending) => {
        expect(problemsOf(`x.${ending}`, Buffer.from(text))).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  test('a plain text paragraph is found verbatim in its source', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 60 })), (paragraphs) => {
        const clean = paragraphs.map((text) =>
          // eslint-disable-next-line no-control-regex -- what is taken out, and what ends lines
          text.replace(/[\0-\x1F\x7F-\x9F\p{Cf}\p{Cs}\u2028\u2029]/gu, ' '),
        );
        const source = ['Ferry stops', ...clean].join('\n\n');
        const { article } = parseArticle({ source: 'x.txt', bytes: Buffer.from(source) });
        for (const { start, end } of article?.blocks ?? [])
          expect(source).toContain(article!.text.slice(start, end));
      }),
      { numRuns: 200 },
    );
  });

  test('the same bytes give the same article', () => {
    fc.assert(
      fc.property(pieces, extension, (text, ending) => {
        const file = { source: `x.${ending}`, bytes: Buffer.from(text) };
        expect(parseArticle(file)).toEqual(parseArticle(file));
      }),
      { numRuns: 50 },
    );
  });

  test.each(readdirSync(new URL('../fuzz-corpus', import.meta.url)))(
    'the corpus of the fuzzer: %s',
    (name) => {
      expect(problemsOf(name, readFileSync(new URL(`../fuzz-corpus/${name}`, import.meta.url)))).toEqual([]);
    },
  );
});

test('sentences cover everything but space, in order', () => {
  fc.assert(
    fc.property(pieces, (text) => {
      const spans = findSentences(text, 0, text.length);
      const left = spans.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
      // eslint-disable-next-line no-control-regex -- control characters count as space
      expect(left.replace(/[\0-\x1F\s]/g, '')).toBe('');
    }),
    { numRuns: 300 },
  );
});

test('a date that was read is read again as itself', () => {
  const date = fc.date({ min: new Date('1700-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(date, (day) => {
      const instant = `${day.toISOString().slice(0, 19)}Z`;
      expect(parseDate(instant)).toEqual({ date: instant });
      expect(parseDate(instant.slice(0, 10))).toEqual({ date: instant.slice(0, 10) });
      expect(parseDate(day.toUTCString())).toEqual({ date: instant });
    }),
  );
});
