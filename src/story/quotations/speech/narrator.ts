/**
 * How an article speaks outside its quotation marks. A guide, a column or an angry post says "I", "we" and "you", asks and
 * exclaims; it puts terms and irony in marks, where a report puts what others said.
 *
 *   We all know such “experts”!   →   the paragraph addresses its reader, the article asks often
 */
import type { Block } from '../../../types.js';
import type { Passage } from '../segments/find-passages.js';
import { push } from '../../push.js';

/** What the article's own words are like: once for the whole, and for a block by its index. */
export interface Narrator {
  /** How often it asks and exclaims: `0` never, `3` most often. */
  readonly asks: '0' | '1' | '2' | '3';
  /** Whether a block says "I", "we" or "you"; each is read at most once. */
  readonly addresses: (block: number) => boolean;
}

const ADDRESSING = /\b(?:I|[Ww]e|[Yy]ou|[Oo]ur|[Yy]our|[Mm]y|us)\b/u;

/** Question and exclamation marks in a thousand characters, from which on they are few, several and many. */
const SEVERAL = 0.4;
const MANY = 1.2;

/** Reads an article's own words. */
export function openNarrator(text: string, blocks: readonly Block[], passages: readonly Passage[]): Narrator {
  const own = new Map<number, Passage[]>();
  for (const passage of passages) {
    push(own, passage.block, passage);
  }
  const known: (boolean | undefined)[] = [];
  const addresses = (block: number): boolean =>
    (known[block] ??= betweenPassages(text, blocks[block]!, own.get(block) ?? []).some((part) =>
      ADDRESSING.test(part),
    ));
  return { asks: countAsking(text, passages), addresses };
}

/** The text of a block outside its passages. */
function betweenPassages(text: string, block: Block, passages: readonly Passage[]): string[] {
  const parts: string[] = [];
  let at = block.start;
  for (const { start, end } of passages) {
    if (start > at) parts.push(text.slice(at, start));
    at = end;
  }
  parts.push(text.slice(at, block.end));
  return parts;
}

function countAsking(text: string, passages: readonly Passage[]): Narrator['asks'] {
  let marks = 0;
  let length = 0;
  let at = 0;
  for (let next = 0; next <= passages.length; next++) {
    const end = passages[next]?.start ?? text.length;
    length += end - at;
    for (; at < end; at++) {
      const c = text.charCodeAt(at);
      if (c === 0x21 || c === 0x3f) marks++;
    }
    at = passages[next]?.end ?? end;
  }
  const often = (1000 * marks) / Math.max(length, 1);
  return marks === 0 ? '0' : often < SEVERAL ? '1' : often < MANY ? '2' : '3';
}
