import { describe } from 'vitest';
import { parseArticle } from '../../src/article/parse-article.js';
import { checkExamples } from './read-examples.js';

/** Each line of the input is the last but one paragraph of an article, or with a ">" before it, its last. */
function findRule(line: string): string {
  const paragraph = line.replace(/^> /, '');
  const closing = line.startsWith('> ') ? '' : '\n\nThe council meets again next week.';
  const text = `Ferry stops for good\nBy Ana Berg\n\nThe ferry stopped on Monday.\n\n${paragraph}${closing}`;
  const { article } = parseArticle({ source: 'x.txt', bytes: Buffer.from(text) });
  return article?.removed.at(-1)?.rule ?? 'kept';
}

describe('boilerplate, line by line', () => {
  checkExamples(new URL('./fixtures/boilerplate.txt', import.meta.url), (input) =>
    input
      .split('\n')
      .map((line) => findRule(line))
      .join('\n'),
  );
});
