/**
 * A tree of HTML → blocks, words and marks, from an allow list of what means something in a text. Walks without
 * calling itself; what is hidden is left out.
 */
import { wordSet } from './word-set.js';
import { type HtmlElement, textOf } from './html-tree.js';
import type { BlockKind, MarkKind, TextBuilder } from './text-builder.js';
import { parseLinkAddress } from './web-address.js';

const BLOCKS = new Map<string, BlockKind>([
  ['h1', { type: 'heading', level: 1 }],
  ['h2', { type: 'heading', level: 2 }],
  ['h3', { type: 'heading', level: 3 }],
  ['h4', { type: 'heading', level: 4 }],
  ['h5', { type: 'heading', level: 4 }],
  ['h6', { type: 'heading', level: 4 }],
  ['pre', { type: 'preformatted' }],
  ['xmp', { type: 'preformatted' }],
  ['listing', { type: 'preformatted' }],
  ['plaintext', { type: 'preformatted' }],
]);
/** Elements that begin and end a paragraph, without being one of the above. */
const BREAKING = wordSet(
  'address article aside body center dd details div dl dt fieldset figure footer form header hgroup hr html main nav ol p section summary table tbody tfoot thead tr ul li blockquote figcaption',
);
const SKIPPED = new Set(['head', 'title', 'input', 'rp', 'rt']);
const MARKS = new Map<string, 'emphasis' | 'strong'>([
  ['em', 'emphasis'],
  ['i', 'emphasis'],
  ['cite', 'emphasis'],
  ['strong', 'strong'],
  ['b', 'strong'],
]);

/** `base`: what relative links are resolved against; without one they are dropped. `outer`: what blocks stand in. */
export function addHtml(
  builder: TextBuilder,
  root: HtmlElement,
  base?: string,
  outer: BlockKind['type'] = 'paragraph',
): void {
  const around: Surroundings = {
    quotes: outer === 'blockquote' ? 1 : 0,
    items: outer === 'list-item' ? 1 : 0,
    pre: 0,
  };
  /** What is still to be walked; a function leaves an element again. */
  const work: (HtmlElement | string | (() => void))[] = [root];
  for (let node = work.pop(); node !== undefined; node = work.pop()) {
    if (typeof node === 'function') node();
    else if (typeof node === 'string') addString(builder, node, around);
    else if (isCaption(node)) builder.remove(textOf(node), 'html-caption');
    else if (!SKIPPED.has(node.name) && !isHidden(node)) {
      const leave = enter(builder, node, around, base);
      if (leave !== null) work.push(leave);
      for (let i = node.children.length - 1; i >= 0; i--) work.push(node.children[i]!);
    }
  }
}

interface Surroundings {
  quotes: number;
  items: number;
  pre: number;
}

function addString(builder: TextBuilder, text: string, around: Surroundings): void {
  if (around.pre > 0) builder.addVerbatim(text);
  else if (/\S/.test(text)) {
    builder.ensureBlock({
      type: around.quotes > 0 ? 'blockquote' : around.items > 0 ? 'list-item' : 'paragraph',
    });
    builder.addText(text);
  } else builder.addText(' ');
}

/** Opens what the element means; returns what closes it again. */
function enter(
  builder: TextBuilder,
  element: HtmlElement,
  around: Surroundings,
  base: string | undefined,
): (() => void) | null {
  const { name } = element;
  const block = BLOCKS.get(name);
  if (block !== undefined) return enterBlock(builder, block, around);
  if (name === 'blockquote') return enterCounted(builder, around, 'quotes');
  if (name === 'li') return enterCounted(builder, around, 'items');
  if (BREAKING.has(name)) {
    builder.closeBlock();
    return () => {
      builder.closeBlock();
    };
  }
  if (name === 'br') builder.addBreak();
  if ((name === 'td' || name === 'th') && builder.hasText()) builder.addText(' | ');
  if (name === 'q') {
    builder.addText('“');
    return () => {
      builder.addText('”');
    };
  }
  return enterMark(builder, element, base);
}

function enterBlock(builder: TextBuilder, block: BlockKind, around: Surroundings): () => void {
  builder.openBlock(block);
  const change = block.type === 'preformatted' ? 1 : 0;
  around.pre += change;
  return () => {
    builder.closeBlock();
    around.pre -= change;
  };
}

function enterCounted(builder: TextBuilder, around: Surroundings, what: 'quotes' | 'items'): () => void {
  builder.closeBlock();
  around[what]++;
  return () => {
    builder.closeBlock();
    around[what]--;
  };
}

function enterMark(
  builder: TextBuilder,
  { name, attributes }: HtmlElement,
  base: string | undefined,
): (() => void) | null {
  const href = name === 'a' ? parseLinkAddress(attributes.get('href') ?? '', base) : null;
  const type = MARKS.get(name);
  const mark: MarkKind | null = href !== null ? { type: 'link', href } : type === undefined ? null : { type };
  if (mark === null) return null;
  builder.openMark(mark);
  return () => {
    builder.closeMark(mark.type);
  };
}

/** The caption of a picture; that of a quotation set apart belongs to the text. */
const isCaption = ({ name, attributes }: HtmlElement): boolean =>
  name === 'figcaption' || (name === 'p' && /\bwp-caption-text\b/.test(attributes.get('class') ?? ''));

/** Not shown by a browser either. */
export function isHidden({ attributes }: HtmlElement): boolean {
  return (
    attributes.has('hidden') ||
    attributes.get('aria-hidden') === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.get('style') ?? '')
  );
}
