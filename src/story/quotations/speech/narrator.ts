/**
 * How an article speaks outside its quotation marks. A guide, a column or an angry post says "I", "we" and "you", asks and
 * exclaims; it puts terms and irony in marks, where a report puts what others said.
 *
 *   We all know such “experts”!   →   the paragraph addresses its reader, the article asks often
 */
import type { Block } from '../../../types.js';
import type { Passage } from '../segments/find-passages.js';

/** What the article's own words are like: once for the whole, and for a block by its index. */
export interface Narrator {
  /** How often it asks and exclaims: `0` never, `3` most often. */
  readonly asks: '0' | '1' | '2' | '3';
  /** Whether a block says "I", "we" or "you". */
  readonly addresses: (block: number) => boolean;
}

/** Words of who speaks, and whom they speak to. */
export const ADDRESSING = /\b(?:I|[Ww]e|[Yy]ou|[Oo]ur|[Yy]our|[Mm]y|us)\b/u;

/** Question and exclamation marks in a thousand characters, from which on they are several and many. */
const SEVERAL = 0.4;
const MANY = 1.2;

/** Reads an article's own words. */
export function openNarrator(text: string, blocks: readonly Block[], passages: readonly Passage[]): Narrator {
  const parts = blocks.map((): string[] => []);
  const ends = blocks.map(({ start }) => start);
  for (const { block, start, end } of passages) {
    parts[block]!.push(text.slice(ends[block], start));
    ends[block] = end;
  }
  const own = blocks.map((block, i) => [...parts[i]!, text.slice(ends[i], block.end)].join('"'));
  // A paragraph is read once, however many quotations it holds.
  const known: (boolean | undefined)[] = [];
  const addresses = (block: number): boolean => (known[block] ??= ADDRESSING.test(own[block]!));
  return { asks: countAsking(own.join('\n')), addresses };
}

function countAsking(own: string): Narrator['asks'] {
  const marks = own.split(/[!?]/u).length - 1;
  const often = (1000 * marks) / own.length;
  return marks === 0 ? '0' : often < SEVERAL ? '1' : often < MANY ? '2' : '3';
}
