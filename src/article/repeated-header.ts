/**
 * The head of a page that is repeated at the top of its body: the headline once more, the byline, the date alone.
 *
 *     findRepeatedHeader(body, { headline: 'Ferry stops' })   // { left: Map { 0 → 'header-repeated' }, header: {…} }
 *
 * A summary is not looked for: as often as not it is the first paragraph of the article itself.
 */
import type { Body } from './body.js';
import { cleanLine, type Header } from './header.js';
import { parseHeaderLine } from './header-lines.js';

const MOST = 6;
/** Longer blocks are text. */
const LONGEST = 500;

interface RepeatedHeader {
  /** Blocks to leave out, by index, with the rule. */
  readonly left: Map<number, string>;
  /** What these lines tell beyond the header that is known. */
  readonly header: Header;
}

export function findRepeatedHeader(body: Body, known: Header): RepeatedHeader {
  const left = new Map<number, string>();
  let header: Header = known;
  for (const [index, block] of body.blocks.slice(0, MOST).entries()) {
    if (block.end - block.start > LONGEST) break;
    const text = cleanLine(body.text.slice(block.start, block.end));
    if (isSame(text, known.headline) || isSame(text, known.outlet)) left.set(index, 'header-repeated');
    else {
      const field =
        block.type === 'paragraph' && !/["“”«»]/.test(text) ? parseHeaderLine(text, block.line ?? 1) : null;
      if (field === null) break;
      left.set(index, 'header-line');
      header = { ...field.header, ...header };
    }
  }
  return { left, header };
}

const isSame = (text: string, value: string | undefined) => value !== undefined && fold(text) === fold(value);

const fold = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
