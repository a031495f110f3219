/**
 * The body of an article while it is being parsed: text, blocks and marks as the data model has them, and the way to
 * leave blocks out again.
 */
import type { Block, Mark, Removed } from '../types.js';

export interface Body {
  /** Blocks separated by "\n\n". */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly marks: readonly Mark[];
  /** What was left out already. */
  readonly removed: readonly Removed[];
}

/** Between blocks. */
export const GAP = '\n\n';

export const EMPTY_BODY: Body = { text: '', blocks: [], marks: [], removed: [] };

/** The body without the blocks of the given indexes, each with its rule; spans of what stays are moved. */
export function withoutBlocks(body: Body, dropped: ReadonlyMap<number, string>): Body {
  if (dropped.size === 0) return body;
  const removed = [...body.removed];
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
    const rule = dropped.get(i);
    if (rule !== undefined) {
      removed.push({ text: body.text.slice(block.start, block.end), rule });
      continue;
    }
    texts.push(body.text.slice(block.start, block.end));
    blocks.push(moved(block, shift));
    at += block.end - block.start + GAP.length;
  }
  return { text: texts.join(GAP), blocks, marks, removed };
}

/**
 * Takes a leading heading of the first level for the headline, unless there is one already; other headings of that
 * level become the second's, for the first is the headline's.
 */
export function takeHeading(body: Body, titled: boolean): { headline: string | null; body: Body } {
  const [first] = body.blocks;
  const taken = !titled && first?.type === 'heading' && first.level === 1;
  const headline = taken ? body.text.slice(first.start, first.end) : null;
  const rest = taken ? { ...withoutBlocks(body, new Map([[0, 'headline']])), removed: body.removed } : body;
  const blocks = rest.blocks.map((block) => (block.level === 1 ? { ...block, level: 2 } : block));
  return { headline, body: { ...rest, blocks } };
}

const moved = <T extends { start: number; end: number }>(span: T, shift: number): T => ({
  ...span,
  start: span.start + shift,
  end: span.end + shift,
});
