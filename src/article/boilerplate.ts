/**
 * Paragraphs that are no part of the article: labels, "read more" links, picture credits, sign-offs. To leave one in
 * costs less than to lose a line of the article, so rules see short paragraphs only, and never one with quoted words.
 *
 *     findBoilerplate(body, null)   // Map { 7 → 'boilerplate-label' } for an eighth paragraph "Latest News"
 */
import type { Block } from '../types.js';
import type { Body } from './body.js';
import { findLineRule, isListLabel, type Paragraph } from './boilerplate-rules.js';

const LONGEST = 260;
const LONGEST_LINK = 140;

/** The blocks to leave out, by index, with the permanent id of the rule. `byline`: who wrote it, for lines about them. */
export function findBoilerplate(body: Body, byline: string | null): Map<number, string> {
  const found = new Map<number, string>();
  const isLinked = createLinkTest(body);
  const paragraph = (block: Block, index: number): Paragraph => {
    const text = body.text.slice(block.start, block.end);
    return {
      text,
      plain: normalise(text),
      type: block.type,
      linked: isLinked(block),
      fromEnd: body.blocks.length - 1 - index,
      byline,
    };
  };
  for (const [index, block] of body.blocks.entries()) {
    if (block.end - block.start > LONGEST || hasQuotation(body.text, block)) continue;
    const current = paragraph(block, index);
    const rule = findLineRule(current);
    if (rule !== null) found.set(index, rule);
    if (rule !== null && isListLabel(current)) addList(body, index + 1, found, isLinked);
  }
  return found;
}

/**
 * The links under a label such as "Related stories": linked lines as far as they go; without links, short lines that
 * end in no full stop, if nothing else follows them.
 */
function addList(
  body: Body,
  from: number,
  found: Map<number, string>,
  isLinked: (block: Block) => boolean,
): void {
  const isEntry = (block: Block) =>
    block.end - block.start <= LONGEST_LINK && !hasQuotation(body.text, block);
  let linkedTo = from;
  for (; linkedTo < Math.min(body.blocks.length, from + MOST_LINKS); linkedTo++) {
    const block = body.blocks[linkedTo]!;
    if (!isEntry(block) || !isLinked(block)) break;
  }
  const rest = body.blocks.slice(linkedTo, linkedTo + MOST_TITLES + 1);
  const isTitle = (block: Block) => isEntry(block) && !/[.!?:;,…]/.test(body.text.charAt(block.end - 1));
  const to = rest.length <= MOST_TITLES && rest.every(isTitle) ? body.blocks.length : linkedTo;
  for (let i = from; i < to; i++) found.set(i, 'boilerplate-related');
}

const MOST_LINKS = 50;
const MOST_TITLES = 20;

/** Quoted words are never lost, whatever the rest of the paragraph looks like. */
const hasQuotation = (text: string, { start, end }: Block) =>
  /["“”«»„‹›「」‘]|''|(?:^|\s)'/.test(text.slice(start, end));

function normalise(text: string): string {
  const plain = text.toLowerCase().replaceAll('’', "'");
  return /\s\s|[^\S ]/.test(plain) ? plain.replace(/\s+/g, ' ').trim() : plain;
}

/** Is the whole block one link? Blocks are asked for in their order, so that all marks are looked at once. */
function createLinkTest(body: Body): (block: Block) => boolean {
  const links = new Map<number, number>();
  for (const mark of body.marks) if (mark.type === 'link') links.set(mark.start, mark.end);
  return (block) => links.get(block.start) === block.end;
}
