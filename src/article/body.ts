/**
 * The body of an article while it is being parsed: text, blocks and marks as the data model has them, and the way to
 * leave blocks out again.
 */
import type { Block, Mark } from '../types.js';

export interface Body {
  /** Blocks separated by "\n\n". */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly marks: readonly Mark[];
}

/** Between blocks. */
export const GAP = '\n\n';

export const EMPTY_BODY: Body = { text: '', blocks: [], marks: [] };

/** The body without the blocks of the given indexes; spans of what stays are moved. */
export function withoutBlocks(body: Body, dropped: ReadonlySet<number>): Body {
  if (dropped.size === 0) return body;
  const texts: string[] = [];
  const blocks: Block[] = [];
  const marks: Mark[] = [];
  let at = 0;
  let mark = 0;
  for (const [i, block] of body.blocks.entries()) {
    const shift = at - block.start;
    for (; mark < body.marks.length && body.marks[mark]!.start < block.end; mark++) {
      if (!dropped.has(i)) marks.push(moved(body.marks[mark]!, shift));
    }
    if (dropped.has(i)) continue;
    texts.push(body.text.slice(block.start, block.end));
    blocks.push(moved(block, shift));
    at += block.end - block.start + GAP.length;
  }
  return { text: texts.join(GAP), blocks, marks };
}

const moved = <T extends { start: number; end: number }>(span: T, shift: number): T => ({
  ...span,
  start: span.start + shift,
  end: span.end + shift,
});
