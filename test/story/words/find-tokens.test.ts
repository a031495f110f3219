import { describe } from 'vitest';
import { findSegments } from '../../../src/story/quotations/segments/find-segments.js';
import { cutTokens } from '../../../src/story/words/cut-tokens.js';
import { findTokens } from '../../../src/story/words/find-tokens.js';
import { checkExamples } from '../../article/read-examples.js';
import { parseBlocks } from '../quotations/parse-blocks.js';

describe('tokens', () => {
  checkExamples(new URL('./fixtures/tokens.txt', import.meta.url), (input) => {
    const { text, blocks } = parseBlocks(input);
    const cut = cutTokens(text, blocks);
    const quotes = findSegments(cut, blocks, 'en').flatMap(({ spans }) => spans);
    const { count, start, end, sentence } = findTokens(cut, blocks, quotes);
    const lines = new Map<number, string[]>();
    for (let i = 0; i < count; i++) {
      const line = lines.get(sentence[i]!) ?? [];
      lines.set(sentence[i]!, [...line, text.slice(start[i], end[i])]);
    }
    return Array.from(lines, ([number, tokens]) => `${number}: ${tokens.join(' | ')}`).join('\n');
  });
});
