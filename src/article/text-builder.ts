/**
 * Builds a body from a stream of blocks, words and marks, as the readers of Markdown and HTML come upon them. White
 * space is collapsed as a browser does it; a mark that runs over several blocks is kept in each.
 *
 *     builder.openBlock({ type: 'paragraph' }); builder.addText('  The\n ferry '); builder.build().text   // 'The ferry'
 */
import type { Block, Mark, Removed } from '../types.js';
import { type Body, GAP } from './body.js';
import { removeControls } from './decode-text.js';

export type BlockKind = Pick<Block, 'type' | 'level' | 'line'>;
export type MarkKind =
  { readonly type: 'link'; readonly href: string } | { readonly type: 'emphasis' | 'strong' };

export interface TextBuilder {
  /** Begins a block, and ends the open one. Blocks without text vanish. */
  openBlock(kind: BlockKind): void;
  closeBlock(): void;
  /** Opens a block unless one is open. */
  ensureBlock(kind: BlockKind): void;
  /** Has the open block any text? */
  hasText(): boolean;
  endsLine(): boolean;
  /** Text whose white space means nothing; opens a paragraph where no block is open. */
  addText(text: string): void;
  /** Text whose white space stays. */
  addVerbatim(text: string): void;
  /** A line break; two in a row begin a new block of the same kind. */
  addBreak(): void;
  openMark(kind: MarkKind): void;
  closeMark(type: Mark['type']): void;
  /** Keeps on record what is left out of the text. */
  remove(text: string, rule: string): void;
  build(): Body;
}

const SPACE = /[ \t\n\v\f\r\x85\u2028\u2029]+/g;
const MOST_MARKS = 20_000;
const MOST_OPEN_MARKS = 8;

interface OpenMark {
  readonly kind: MarkKind;
  /** In the open block. */
  start: number;
  /** How often the same was opened inside itself. */
  depth: number;
}

export function createTextBuilder(): TextBuilder {
  const texts: string[] = [];
  const blocks: Block[] = [];
  const marks: Mark[] = [];
  const removed: Removed[] = [];
  const open: OpenMark[] = [];
  /** Marks of the open block; trimmed when its text is whole, for to look at it before would copy it each time. */
  let ended: { kind: MarkKind; start: number; end: number }[] = [];
  let kind: BlockKind | null = null;
  let text = '';
  /** Whether `text` ends a line; to ask the text itself would copy it each time. */
  let lineEnded = false;
  let length = 0;
  let breaks = 0;
  let spaced = false;

  const openBlock = (next: BlockKind): void => {
    closeBlock();
    kind = next;
  };

  const closeBlock = (): void => {
    for (const mark of open) endMark(mark);
    for (const mark of open) mark.start = 0;
    const trimmed = text.trimEnd();
    if (kind !== null && trimmed.trimStart() !== '') {
      const start = texts.length === 0 ? 0 : length + GAP.length;
      texts.push(trimmed);
      length = start + trimmed.length;
      blocks.push({ ...kind, start, end: length });
      for (const { start: from, end, kind: mark } of ended) addMark(mark, trimmed, start, from, end);
    }
    ended = [];
    kind = null;
    text = '';
    breaks = 0;
    spaced = false;
    lineEnded = false;
  };

  const endMark = ({ kind: mark, start }: OpenMark): void => {
    if (text.length > start) ended.push({ kind: mark, start, end: text.length });
  };

  /** Without the space at its ends; none where nothing is left. */
  const addMark = (mark: MarkKind, block: string, base: number, from: number, to: number): void => {
    const words = block.slice(from, to);
    const start = from + words.length - words.trimStart().length;
    const end = from + words.trimEnd().length;
    if (end > start && marks.length < MOST_MARKS)
      marks.push({ ...mark, start: base + start, end: base + end });
  };

  const addWords = (words: string): void => {
    kind ??= { type: 'paragraph' };
    if (breaks > 0 && text !== '') {
      text += '\n';
      spaced = false;
    }
    breaks = 0;
    if (spaced && text !== '') text += ' ';
    spaced = false;
    text += words;
    lineEnded = false;
  };

  return {
    openBlock,
    closeBlock,
    ensureBlock(next) {
      if (kind === null) openBlock(next);
    },
    hasText: () => text !== '',
    endsLine: () => lineEnded,
    addText(raw) {
      const words = removeControls(raw.replace(SPACE, ' ')).text;
      const bare = words.trim();
      if (words.startsWith(' ')) spaced = true;
      if (bare === '') return;
      // Only the spaces that a browser collapses: a no-break space stays.
      const from = words.startsWith(' ') ? 1 : 0;
      const to = words.endsWith(' ') ? words.length - 1 : words.length;
      addWords(words.slice(from, to));
      spaced = words.endsWith(' ');
    },
    addVerbatim(raw) {
      kind ??= { type: 'preformatted' };
      const words = removeControls(raw.replace(/\r\n?|[\v\f\x85\u2028\u2029]/g, '\n')).text;
      if (words === '') return;
      text += words;
      lineEnded = words.endsWith('\n');
    },
    addBreak() {
      breaks++;
      spaced = false;
      if (breaks > 1 && kind !== null && text !== '') openBlock({ ...kind });
    },
    openMark(next) {
      const same = open.find((mark) => mark.kind.type === next.type);
      if (same !== undefined) same.depth++;
      else if (open.length < MOST_OPEN_MARKS) open.push({ kind: next, start: text.length, depth: 0 });
    },
    closeMark(type) {
      const index = open.findIndex((mark) => mark.kind.type === type);
      const mark = open[index];
      if (mark === undefined) return;
      if (mark.depth > 0) mark.depth--;
      else {
        endMark(mark);
        open.splice(index, 1);
      }
    },
    remove(words, rule) {
      if (words !== '') removed.push({ text: words, rule });
    },
    build() {
      closeBlock();
      marks.sort((a, b) => a.start - b.start || b.end - a.end);
      return { text: texts.join(GAP), blocks, marks, removed };
    },
  };
}
