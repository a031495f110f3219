import { describe, expect, test } from 'vitest';
import { isSpeech, type Segment } from '../../../src/story/quotations/segment.js';
import { checkExamples } from '../../article/read-examples.js';
import { parseSegments } from './parse-blocks.js';

function formatSegment(text: string, segment: Segment): string {
  const { spans, form, closed, label } = segment;
  const words = spans.map(({ start, end }) => text.slice(start, end)).join(' + ');
  const kind = form === 'marks' ? '' : ` ${form}`;
  const name = label === null ? '' : ` ${text.slice(label.start, label.end)}`;
  return `[${words}]${kind}${closed ? '' : ' unclosed'}${name}`;
}

describe('findSegments', () => {
  checkExamples(new URL('./fixtures/segments.txt', import.meta.url), (input) => {
    const { text, segments } = parseSegments(input);
    return segments.map((segment) => formatSegment(text, segment)).join('\n');
  });

  test('finds quotations by their marks in a language that is not supported', () => {
    const { text, segments } = parseSegments(
      '«Мост открыт, и его не закроют», сказала Дал. Это «мост».',
      'ru',
    );
    expect(segments.map((segment) => formatSegment(text, segment))).toEqual([
      '[«Мост открыт, и его не закроют»]',
      '[«мост»]',
    ]);
    expect(segments.map(isSpeech)).toEqual([true, false]);
  });
});
