/** The body of an example: paragraphs between empty lines; "> " begins a block quotation, "# " a heading. */
import { findSegments } from '../../../src/story/quotations/segments/find-segments.js';
import { cutTokens } from '../../../src/story/words/cut-tokens.js';
import type { Block, BlockType } from '../../../src/types.js';

const TYPES = new Map<string, BlockType>([
  ['> ', 'blockquote'],
  ['# ', 'heading'],
]);

export function parseBlocks(input: string): { text: string; blocks: Block[] } {
  const blocks: Block[] = [];
  let text = '';
  for (const paragraph of input.split('\n\n')) {
    const type = TYPES.get(paragraph.slice(0, 2));
    const words = type === undefined ? paragraph : paragraph.slice(2);
    if (text !== '') text += '\n\n';
    blocks.push({ type: type ?? 'paragraph', start: text.length, end: text.length + words.length });
    text += words;
  }
  return { text, blocks };
}

/** The same with its words and its segments. */
export function parseSegments(input: string, language = 'en') {
  const { text, blocks } = parseBlocks(input);
  const cut = cutTokens(text, blocks);
  return { text, blocks, cut, segments: findSegments(cut, blocks, language) };
}
