/**
 * The sentence around a quotation that is part of the narrator's.
 *
 *     She called it “late” and left.  →  before: "She called it ", after: " and left."
 */
import { measureDateline } from '../../article/dateline.js';
import { findSentences } from '../../article/sentences.js';
import { countBefore } from '../../story/count-before.js';
import type { Span, Story } from '../../types.js';
import type { PageContext } from './page-context.js';
import { reachBack, reachOn } from './reach.js';

/** Cut at the quotation's words. */
export interface QuoteSurroundings {
  readonly before: string;
  readonly after: string;
}

/** How far a sentence is looked for on either side of a quotation. */
const SENTENCE_REACH = 320;

/** Whether no more of a story is published than its lede and its quotations. */
export function isExcerpt({ site }: PageContext, { publish }: Story): boolean {
  return (publish ?? site.publication.publish) === 'excerpt';
}

/** The sentence around a quotation of one piece; null where it has none to show, or it is not published. */
export function findSurroundings(
  context: PageContext,
  story: Story,
  spans: readonly Span[],
): QuoteSurroundings | null {
  if (isExcerpt(context, story)) return null;
  const first = spans[0]!;
  const last = spans.at(-1)!;
  const paragraph = findBlockAt(story, first.start);
  if (spans.length > 1 || paragraph === null || last.end > paragraph.end) return null;
  const opening = Math.min(skipDateline(story, paragraph), first.start);
  const start = reachBack(story.text, first.start, opening, SENTENCE_REACH);
  const end = reachOn(story.text, last.end, paragraph.end, SENTENCE_REACH);
  const sentences = findSentences(story.text, start, end).filter(
    (sentence) => sentence.end > first.start && sentence.start < last.end,
  );
  if (sentences.length === 0) return null;
  const from = Math.min(sentences[0]!.start, first.start);
  const to = Math.max(sentences.at(-1)!.end, last.end);
  const cutBefore = from === start && start > opening ? '… ' : '';
  const cutAfter = to === end && end < paragraph.end ? ' …' : '';
  const before = cutBefore + trimInside(story.text.slice(from, first.start));
  const after = trimInside(story.text.slice(last.end, to)) + cutAfter;
  return before.trim() === '' && after.trim().length < 3 ? null : { before, after };
}

/** Where the first sentence of a paragraph begins: "TARNHAVEN, March 5 –" before a story is no part of it. */
export function skipDateline({ text, blocks }: Story, { start, end }: Span): number {
  const first = blocks.find(({ type }) => type === 'paragraph');
  return first?.start === start ? start + measureDateline(text.slice(start, end)) : start;
}

const trimInside = (text: string) => text.replace(/\s+/g, ' ');

/** The block in which a position lies, found by halving; null between blocks. */
export function findBlockAt(story: Story, position: number): Span | null {
  const block = story.blocks[countBefore(story.blocks, ({ end }) => end <= position)];
  return block !== undefined && block.start <= position ? block : null;
}
