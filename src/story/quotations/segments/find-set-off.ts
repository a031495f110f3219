/**
 * Statements set off from the text without marks of their own: block quotations, the paragraph behind one that ends in
 * "she said:" or "the letter reads:", and tweets with their signature.
 *
 *   The governor added: ¶ We are ready.                       →   the second paragraph
 *   We are ready! — Ada Brook (@adabrook) May 3, 2031         →   We are ready!
 */
import { trimEnd } from '../../../article/white-space.js';
import type { Block, Span } from '../../../types.js';
import type { Segment } from '../segment.js';
import type { Passage } from './find-passages.js';
import { REPORTING } from '../speech/speech-words.js';

/** What form alone says. */
const SET_OFF_SPEECH = 0.9;

/**
 * Those that carry marks of their own are left to them.
 * @param turns the blocks that hold turns of a transcript, which are set off already
 */
export function findSetOff(
  text: string,
  blocks: readonly Block[],
  passages: readonly Passage[],
  turns: ReadonlySet<number>,
): Segment[] {
  const marked = quotedLengths(blocks.length, passages);
  const isPlain = (b: number, most: number): boolean =>
    !turns.has(b) && marked[b]! < (blocks[b]!.end - blocks[b]!.start) * most;
  const isOwn = (b: number): boolean => blocks[b]?.type === 'blockquote' && isPlain(b, 1 / 2);
  const isSigned = (b: number): boolean => withoutSignature(text, blocks[b]!).end < blocks[b]!.end;
  const found: Segment[] = [];
  const add = (spans: readonly Span[], block: number): void => {
    const kept = spans.filter((span) => span.end > span.start);
    if (kept.length > 0)
      found.push({ spans: kept, form: 'block', block, closed: true, speech: SET_OFF_SPEECH, label: null });
  };
  blocks.forEach((block, index) => {
    if (isOwn(index)) {
      if (isOwn(index - 1) && !isSigned(index - 1)) return;
      let last = index;
      while (isOwn(last + 1) && !isSigned(last)) last++;
      add(
        blocks.slice(index, last + 1).map((b) => withoutSignature(text, b)),
        index,
      );
    } else if (block.type === 'paragraph' && isPlain(index, LOOSE)) {
      const close = text.slice(Math.max(block.start, block.end - LONGEST_TWEETER), block.end);
      const tweet = close.includes('(@') ? TWEETER.exec(close) : null;
      if (tweet !== null)
        add([{ start: block.start, end: trimEnd(text, block.start, block.end - tweet[0].length) }], index);
      else if (marked[index] === 0 && isIntroduced(text, blocks[index - 1], block)) add([block], index);
    }
  });
  return found;
}

/** A tweet may have a word or two in marks; one with more tells what somebody else said. */
const LOOSE = 1 / 5;

/** Who signs a tweet, and when. */
const TWEETER = /(?:[—–]|--|\s-)\s?\p{Lu}[^\n()@—–]{1,60}\(@\w{1,30}\)\s\p{Lu}\p{Ll}+\.? \d{1,2}, \d{4}$/u;
const LONGEST_TWEETER = 130;

function quotedLengths(count: number, passages: readonly Passage[]): number[] {
  const lengths = new Array<number>(count).fill(0);
  for (const { block, start, end } of passages) lengths[block]! += end - start;
  return lengths;
}

/** A block quotation's last line may say whose words it holds: "— Ada Brook". */
function withoutSignature(text: string, { start, end }: Block): Span {
  const words = text.slice(start, end).replace(/(?:^|\n)\s?[-—–―]\s?\p{Lu}[^\n]*$/u, '');
  return { start, end: start + words.length };
}

/** Whether the paragraph before ends in a verb of saying or writing and a colon, and this one is a sentence. */
function isIntroduced(text: string, before: Block | undefined, block: Block): boolean {
  if (before?.type !== 'paragraph' || block.type !== 'paragraph') return false;
  const [verb, colon] = text
    .slice(Math.max(before.start, before.end - 30), before.end)
    .toLowerCase()
    .split(/\s|(?=:$)/u)
    .slice(-2);
  return (
    colon === ':' && REPORTING.has(verb!) && /^\p{Lu}.*[.!?]$/su.test(text.slice(block.start, block.end))
  );
}
