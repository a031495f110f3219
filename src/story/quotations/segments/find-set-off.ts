/**
 * Statements set off from the text without marks of their own: block quotations, and the paragraph behind one that
 * ends in "she said:" or "the letter reads:".
 *
 *   The governor added: ¶ We are ready.   →   the second paragraph
 */
import type { Block, Span } from '../../../types.js';
import type { Passage } from './find-passages.js';
import { REPORTING } from '../speech/speech-words.js';

/** The statement's paragraphs, in order. */
export interface SetOff {
  readonly spans: readonly Span[];
  readonly block: number;
}

/** Block quotations and paragraphs introduced by a colon; those that carry marks of their own are left to them. */
export function findSetOff(text: string, blocks: readonly Block[], passages: readonly Passage[]): SetOff[] {
  const marked = quotedLengths(blocks.length, passages);
  const found: SetOff[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!;
    const own = (b: number): boolean => marked[b]! < (blocks[b]!.end - blocks[b]!.start) / 2;
    if (block.type === 'blockquote' && own(index)) {
      const first = index;
      while (blocks[index + 1]?.type === 'blockquote' && own(index + 1)) index++;
      const spans = blocks.slice(first, index + 1).map((b) => withoutSignature(text, b));
      const kept = spans.filter((span) => span.end > span.start);
      if (kept.length > 0) found.push({ spans: kept, block: first });
    } else if (
      block.type === 'paragraph' &&
      marked[index] === 0 &&
      isIntroduced(text, blocks[index - 1], block)
    ) {
      found.push({ spans: [{ start: block.start, end: block.end }], block: index });
    }
  }
  return found;
}

function quotedLengths(count: number, passages: readonly Passage[]): number[] {
  const lengths = new Array<number>(count).fill(0);
  for (const { block, start, end } of passages) lengths[block]! += end - start;
  return lengths;
}

/** A block quotation's last line may say whose words it holds: "— Ada Brook". */
function withoutSignature(text: string, block: Block): Span {
  const line = text.lastIndexOf('\n', block.end - 1);
  const start = line < block.start ? block.start : line + 1;
  if (!/^\s*[-—–―]\s?\p{Lu}/u.test(text.slice(start, start + 12)))
    return { start: block.start, end: block.end };
  return { start: block.start, end: Math.max(block.start, start - 1) };
}

/** Whether the paragraph before ends in a verb of saying or writing and a colon, and this one is a sentence. */
function isIntroduced(text: string, before: Block | undefined, block: Block): boolean {
  if (before?.type !== 'paragraph' || text[before.end - 1] !== ':') return false;
  const words = text
    .slice(Math.max(before.start, before.end - 60), before.end - 1)
    .toLowerCase()
    .split(/\s+/u);
  const verb = words.at(-1) === 'following' ? words.at(-3) : words.at(-1);
  const statement = text.slice(block.start, block.end);
  return (
    REPORTING.has(verb ?? '') &&
    /^\p{Lu}/u.test(statement) &&
    /[.!?]$/u.test(statement) &&
    statement.length > 30
  );
}
