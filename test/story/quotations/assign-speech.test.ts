import { describe } from 'vitest';
import { findSegments } from '../../../src/story/quotations/segments/find-segments.js';
import { isSpeech } from '../../../src/story/quotations/segment.js';
import { checkExamples } from '../../article/read-examples.js';
import { parseBlocks } from './parse-blocks.js';
import { cutTokens } from '../../../src/story/words/find-tokens.js';

describe('speech or not', () => {
  checkExamples(new URL('./fixtures/speech.txt', import.meta.url), (input) => {
    const { text, blocks } = parseBlocks(input);
    return findSegments(cutTokens(text, blocks), blocks, 'en')
      .map((segment) => {
        const words = segment.spans.map(({ start, end }) => text.slice(start, end)).join(' + ');
        return `${isSpeech(segment) ? 'speech' : 'other'} ${words}`;
      })
      .join('\n');
  });
});
