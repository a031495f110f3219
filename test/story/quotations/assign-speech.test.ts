import { describe } from 'vitest';
import { isSpeech } from '../../../src/story/quotations/segment.js';
import { checkExamples } from '../../article/read-examples.js';
import { parseSegments } from './parse-blocks.js';

describe('speech or not', () => {
  checkExamples(new URL('./fixtures/speech.txt', import.meta.url), (input) => {
    const { text, segments } = parseSegments(input);
    return segments
      .map((segment) => {
        const words = segment.spans.map(({ start, end }) => text.slice(start, end)).join(' + ');
        return `${isSpeech(segment) ? 'speech' : 'other'} ${words}`;
      })
      .join('\n');
  });
});
