/**
 * The sentence around a quotation that is part of the narrator's.
 *
 *     She called it “late” and left.  →  before: "She called it ", after: " and left."
 */
import { measureDateline } from '../../article/dateline.js';
import { findSentences } from '../../article/sentences.js';
import { measureCaptionLabel } from '../measure-caption-label.js';
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
  if (spans.length > 1 || isExcerpt(context, story)) return null;
  const words = spans[0]!;
  const sentence = findSentence(story, words);
  if (sentence === null) return null;
  const before = sentence.opening + trimInside(story.text.slice(sentence.start, words.start));
  const after = trimInside(story.text.slice(words.end, sentence.end)) + sentence.closing;
  return before.trim() === '' && after.trim().length < 3 ? null : { before, after };
}

/** A sentence, or several; `opening` and `closing` are an ellipsis where it runs on before or behind. */
export interface FoundSentence extends Span {
  readonly opening: string;
  readonly closing: string;
}

/** The sentences that touch a span of one block; null for a span of several. */
export function findSentence(story: Story, span: Span): FoundSentence | null {
  const block = findBlockAt(story, span.start);
  if (block === null || span.end > block.end) return null;
  const first = Math.min(skipOpening(story, block), span.start);
  const start = reachBack(story.text, span.start, first, SENTENCE_REACH);
  const end = reachOn(story.text, span.end, block.end, SENTENCE_REACH);
  const sentences = findSentences(story.text, start, end).filter(
    (sentence) => sentence.end > span.start && sentence.start < span.end,
  );
  if (sentences.length === 0) return null;
  const from = Math.min(sentences[0]!.start, span.start);
  const to = Math.max(sentences.at(-1)!.end, span.end);
  return {
    start: from,
    end: to,
    opening: from === start && start > first ? '… ' : '',
    closing: to === end && end < block.end ? ' …' : '',
  };
}

/** Where the first sentence of a paragraph begins: "TARNHAVEN, March 5 –" before a story is no part of it. */
export function skipOpening({ text, blocks }: Story, { start, end }: Span): number {
  const paragraph = text.slice(start, end);
  const isFirst = blocks.find(({ type }) => type === 'paragraph')?.start === start;
  return start + ((isFirst ? measureDateline(paragraph) : 0) || measureCaptionLabel(paragraph));
}

const trimInside = (text: string) => text.replace(/\s+/g, ' ');

/** The block in which a position lies, found by halving; null between blocks. */
export function findBlockAt(story: Story, position: number): Span | null {
  const block = story.blocks[countBefore(story.blocks, ({ end }) => end <= position)];
  return block !== undefined && block.start <= position ? block : null;
}
