/**
 * The head of a page that is repeated at the top of its body: the headline once more, the byline, the date alone.
 *
 *     findRepeatedHeader(body, { headline: 'Ferry stops' })   // { left: Map { 0 → 'header-repeated' }, header: {…} }
 *
 * A summary is not looked for: as often as not it is the first paragraph of the article itself.
 */
import { bareWords } from './bare-words.js';
import type { Body } from './body.js';
import { cleanLine } from './clean-line.js';
import type { Header } from './header.js';
import { parseHeaderLine } from './header-lines.js';
import { parseField } from './parse-field.js';

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
  const credit = findCredit(body.blocks.slice(0, 3).map(({ start, end }) => body.text.slice(start, end)));
  if (credit !== null) {
    left.set(0, 'header-line').set(1, 'header-line');
    header = { ...credit, ...header };
  }
  for (const [index, block] of body.blocks.slice(0, MOST).entries()) {
    if (left.has(index)) continue;
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

/** "Ana Berg and Jan Dahl" above "HARBOUR NEWS" above the text: who wrote it, and for whom. */
function findCredit([names = '', outlet = '', text = '']: readonly string[]): Header | null {
  if (text.length < SHORTEST || !OUTLET.test(outlet) || /image|photo/i.test(outlet)) return null;
  if (!names.split(/,? and |, /).every((name) => FULL_NAME.test(name))) return null;
  return { ...parseField('byline', names).header, ...parseField('outlet', outlet).header };
}

/** Shorter blocks are lines of a header or a list. */
const SHORTEST = 80;
const FULL_NAME = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u;
const OUTLET = /^\p{Lu}[\p{L}().]*(?: (?:for|to|\p{Lu}[\p{L}().]*)){1,4}$/u;

const isSame = (text: string, value: string | undefined) => value !== undefined && fold(text) === fold(value);

const fold = (text: string) => bareWords(text.normalize('NFKC'));
