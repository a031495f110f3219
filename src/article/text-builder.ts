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

export class TextBuilder {
  readonly #texts: string[] = [];
  readonly #blocks: Block[] = [];
  readonly #marks: Mark[] = [];
  readonly #removed: Removed[] = [];
  readonly #open: OpenMark[] = [];
  /** Marks of the open block; trimmed when its text is whole, for to look at it before would copy it each time. */
  #ended: { kind: MarkKind; start: number; end: number }[] = [];
  #kind: BlockKind | null = null;
  #text = '';
  /** Whether the open block's text ends a line; to ask the text itself would copy it each time. */
  #lineEnded = false;
  #length = 0;
  #breaks = 0;
  #spaced = false;

  /** Begins a block, and ends the open one. Blocks without text vanish. */
  openBlock(kind: BlockKind): void {
    this.closeBlock();
    this.#kind = kind;
  }

  closeBlock(): void {
    for (const mark of this.#open) this.#endMark(mark);
    for (const mark of this.#open) mark.start = 0;
    const trimmed = this.#text.trimEnd();
    if (this.#kind !== null && trimmed.trimStart() !== '') {
      const start = this.#texts.length === 0 ? 0 : this.#length + GAP.length;
      this.#texts.push(trimmed);
      this.#length = start + trimmed.length;
      this.#blocks.push({ ...this.#kind, start, end: this.#length });
      for (const { start: from, end, kind } of this.#ended) this.#addMark(kind, trimmed, start, from, end);
    }
    this.#ended = [];
    this.#kind = null;
    this.#text = '';
    this.#breaks = 0;
    this.#spaced = false;
    this.#lineEnded = false;
  }

  /** Opens a block unless one is open. */
  ensureBlock(kind: BlockKind): void {
    if (this.#kind === null) this.openBlock(kind);
  }

  /** Has the open block any text? */
  hasText(): boolean {
    return this.#text !== '';
  }

  endsLine(): boolean {
    return this.#lineEnded;
  }

  /** Text whose white space means nothing; opens a paragraph where no block is open. */
  addText(raw: string): void {
    const words = removeControls(raw.replace(SPACE, ' ')).text;
    const bare = words.trim();
    if (words.startsWith(' ')) this.#spaced = true;
    if (bare === '') return;
    // Only the spaces that a browser collapses: a no-break space stays.
    const from = words.startsWith(' ') ? 1 : 0;
    const to = words.endsWith(' ') ? words.length - 1 : words.length;
    this.#addWords(words.slice(from, to));
    this.#spaced = words.endsWith(' ');
  }

  /** Text whose white space stays. */
  addVerbatim(raw: string): void {
    this.#kind ??= { type: 'preformatted' };
    const words = removeControls(raw.replace(/\r\n?|[\v\f\x85\u2028\u2029]/g, '\n')).text;
    if (words === '') return;
    this.#text += words;
    this.#lineEnded = words.endsWith('\n');
  }

  /** A line break; two in a row begin a new block of the same kind. */
  addBreak(): void {
    this.#breaks++;
    this.#spaced = false;
    if (this.#breaks > 1 && this.#kind !== null && this.#text !== '') this.openBlock({ ...this.#kind });
  }

  openMark(kind: MarkKind): void {
    const same = this.#open.find((mark) => mark.kind.type === kind.type);
    if (same !== undefined) same.depth++;
    else if (this.#open.length < MOST_OPEN_MARKS)
      this.#open.push({ kind, start: this.#text.length, depth: 0 });
  }

  closeMark(type: Mark['type']): void {
    const index = this.#open.findIndex((mark) => mark.kind.type === type);
    const mark = this.#open[index];
    if (mark === undefined) return;
    if (mark.depth > 0) mark.depth--;
    else {
      this.#endMark(mark);
      this.#open.splice(index, 1);
    }
  }

  /** Keeps on record what is left out of the text. */
  remove(text: string, rule: string): void {
    if (text !== '') this.#removed.push({ text, rule });
  }

  build(): Body {
    this.closeBlock();
    this.#marks.sort((a, b) => a.start - b.start || b.end - a.end);
    return {
      text: this.#texts.join(GAP),
      blocks: this.#blocks,
      marks: this.#marks,
      removed: this.#removed,
    };
  }

  #endMark({ kind, start }: OpenMark): void {
    if (this.#text.length > start) this.#ended.push({ kind, start, end: this.#text.length });
  }

  /** Without the space at its ends; none where nothing is left. */
  #addMark(kind: MarkKind, block: string, base: number, from: number, to: number): void {
    const words = block.slice(from, to);
    const start = from + words.length - words.trimStart().length;
    const end = from + words.trimEnd().length;
    if (end > start && this.#marks.length < MOST_MARKS)
      this.#marks.push({ ...kind, start: base + start, end: base + end });
  }

  #addWords(words: string): void {
    this.#kind ??= { type: 'paragraph' };
    if (this.#breaks > 0 && this.#text !== '') {
      this.#text += '\n';
      this.#spaced = false;
    }
    this.#breaks = 0;
    if (this.#spaced && this.#text !== '') this.#text += ' ';
    this.#spaced = false;
    this.#text += words;
    this.#lineEnded = false;
  }
}
