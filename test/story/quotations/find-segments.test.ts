import { describe, expect, test } from 'vitest';
import { findSegments } from '../../../src/story/quotations/segments/find-segments.js';
import { isSpeech, type Segment } from '../../../src/story/quotations/segment.js';
import { checkExamples } from '../../article/read-examples.js';
import { parseBlocks } from './parse-blocks.js';
import { cutTokens } from '../../../src/story/words/find-tokens.js';

function formatSegment(text: string, segment: Segment): string {
  const { spans, form, closed, label } = segment;
  const words = spans.map(({ start, end }) => text.slice(start, end)).join(' + ');
  const kind = form === 'marks' ? '' : ` ${form}`;
  const name = label === null ? '' : ` ${text.slice(label.start, label.end)}`;
  return `[${words}]${kind}${closed ? '' : ' unclosed'}${name}`;
}

describe('findSegments', () => {
  checkExamples(new URL('./fixtures/segments.txt', import.meta.url), (input) => {
    const { text, blocks } = parseBlocks(input);
    return findSegments(cutTokens(text, blocks), blocks, 'en')
      .map((segment) => formatSegment(text, segment))
      .join('\n');
  });

  test('finds quotations by their marks in a language that is not supported', () => {
    const { text, blocks } = parseBlocks('«Мост открыт, и его не закроют», сказала Дал. Это «мост».');
    const segments = findSegments(cutTokens(text, blocks), blocks, 'ru');
    expect(segments.map((segment) => formatSegment(text, segment))).toEqual([
      '[«Мост открыт, и его не закроют»]',
      '[«мост»]',
    ]);
    expect(segments.map(isSpeech)).toEqual([true, false]);
  });
});
