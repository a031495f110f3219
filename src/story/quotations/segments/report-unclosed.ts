/**
 * Quotations whose closing mark is missing → warnings for the editor, one each.
 *
 *   "The bridge is open.   →   The quotation mark before "The bridge is open." is never closed. …
 */
import { diagnostic } from '../../../diagnostics.js';
import type { Block, Diagnostic } from '../../../types.js';
import { isSpeech, type Segment } from '../segment.js';

/** Characters of the quotation that a warning shows, so that it can be searched for. */
const SHOWN_CHARACTERS = 40;

/** In the text's order, with the line of the file where the format tells it. */
export function reportUnclosed(
  text: string,
  blocks: readonly Block[],
  segments: readonly Segment[],
): Diagnostic[] {
  return segments
    .filter((segment) => !segment.closed && isSpeech(segment))
    .map(({ spans, block }) => {
      const last = spans.at(-1)!;
      const line = findLine(text, blocks, block, last.start);
      return diagnostic('quotation-unclosed', firstWords(text.slice(last.start + 1, last.end)), line);
    });
}

/** `from`: a block that does not lie behind `at`. */
function findLine(text: string, blocks: readonly Block[], from: number, at: number): { line?: number } {
  let index = from;
  while (blocks[index]!.end <= at) index++;
  const { start, line } = blocks[index]!;
  return line === undefined ? {} : { line: line + text.slice(start, at).split('\n').length - 1 };
}

function firstWords(quoted: string): string {
  const words = quoted.trim();
  if (words.length <= SHOWN_CHARACTERS) return words;
  const space = words.lastIndexOf(' ', SHOWN_CHARACTERS);
  return words.slice(0, space > 0 ? space : SHOWN_CHARACTERS);
}
