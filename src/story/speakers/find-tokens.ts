/**
 * Cuts an article into words and marks, once, in one pass, as parallel arrays: everything after it works on numbers.
 * A possessive ending is a token of its own; dots belong to abbreviations and initials.
 *
 *     "Mr. O'Neill's aide"  →  Mr. | O'Neill | 's | aide
 */
import type { Block, Span } from '../../types.js';
import { findSentences } from '../../article/sentences.js';
import { ABBREVIATION, ROLE, TITLE, lookUp } from './lexicon.js';

/** How a token is written. */
export const Shape = { mark: 0, lower: 1, capital: 2, capitals: 3, initial: 4, number: 5 } as const;

export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** A value of `Shape`. */
  readonly shape: Uint8Array;
  /** Classes of the lexicon. */
  readonly classes: Int32Array;
  /** In small letters, without the last dot of an abbreviation. */
  readonly words: readonly string[];
  /** Numbers of block and sentence, both counted over the whole text. */
  readonly block: Int32Array;
  readonly sentence: Int32Array;
  /** 1 + index of the quoted span the token lies in; 0 outside. */
  readonly quoted: Int32Array;
}

/** `quotes`: spans of quoted passages, in order, which sentences do not break and which tokens remember. */
export function findTokens(text: string, blocks: readonly Block[], quotes: readonly Span[]): Tokens {
  const size = (text.length >> 1) + blocks.length + 2;
  const columns: Columns = {
    start: new Int32Array(size),
    end: new Int32Array(size),
    shape: new Uint8Array(size),
    classes: new Int32Array(size),
    words: [],
    block: new Int32Array(size),
    count: 0,
  };
  blocks.forEach((block, index) => {
    scanBlock(text, block, index, columns);
  });
  const quoted = markQuoted(columns, quotes);
  const sentence = numberSentences(text, blocks, columns, quoted, quotes);
  return { text, ...columns, quoted, sentence };
}

interface Columns {
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly shape: Uint8Array;
  readonly classes: Int32Array;
  readonly words: string[];
  readonly block: Int32Array;
  count: number;
}

function scanBlock(text: string, block: Span, index: number, out: Columns): void {
  let at = block.start;
  while (at < block.end) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at++;
      continue;
    }
    const end = isWordChar(code) ? findWordEnd(text, at, block.end) : at + (isGenitive(text, at) ? 2 : 1);
    push(text, at, end, index, out);
    at = end;
  }
}

/** The ending in "Lund's" and "he's": an apostrophe and an s between a letter and the word's end. */
function isGenitive(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if ((code !== 0x27 && code !== 0x2019) || at === 0) return false;
  const next = text.charCodeAt(at + 1);
  return (
    (next === 0x73 || next === 0x53) &&
    !isWordChar(text.charCodeAt(at + 2)) &&
    isWordChar(text.charCodeAt(at - 1))
  );
}

function push(text: string, start: number, end: number, block: number, out: Columns): void {
  const i = out.count++;
  const raw = text.slice(start, end);
  const shape = findShape(raw);
  let word = shape === Shape.lower || shape === Shape.mark ? raw : raw.toLowerCase();
  if (word.length > 1 && word.endsWith('.')) word = word.slice(0, -1);
  if (word.length === 2 && (word === '’s' || word === '’S' || word === "'S")) word = "'s";
  out.start[i] = start;
  out.end[i] = end;
  out.block[i] = block;
  out.shape[i] = shape;
  out.words.push(word);
  out.classes[i] = shape === Shape.mark ? 0 : lookUp(word) || lookUpCompound(word);
}

/** "Secretary-General" is what "General" is, but no first name. */
function lookUpCompound(word: string): number {
  const hyphen = word.lastIndexOf('-');
  return hyphen <= 0 ? 0 : lookUp(word.slice(hyphen + 1)) & (TITLE | ROLE);
}

// ── Words ──────────────────────────────────────────────────────────────────────────────────────────────────────────

function findWordEnd(text: string, start: number, limit: number): number {
  let at = start + 1;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (isWordChar(code)) {
      at++;
      continue;
    }
    if (!joins(text, start, at, code, limit)) break;
    at++;
  }
  if (at < limit && text.charCodeAt(at) === 0x2e && keepsDot(text, start, at)) at++;
  return at;
}

/** Does the character at `at` join two halves of one word: O'Neill, Jean-Luc, U.S., 3.5, 1,000? */
function joins(text: string, start: number, at: number, code: number, limit: number): boolean {
  if (at + 1 >= limit) return false;
  const next = text.charCodeAt(at + 1);
  if (code === 0x27 || code === 0x2019) {
    if (!isLetter(next)) return false;
    const last = at + 2 >= limit || !isWordChar(text.charCodeAt(at + 2));
    return !(last && (next === 0x73 || next === 0x53));
  }
  if (code === 0x2d || code === 0x2011) return isWordChar(next);
  if (code === 0x2e) {
    if (isDigit(next) && isDigit(text.charCodeAt(at - 1))) return true;
    return isLetter(next) && (at - start === 1 || text.charCodeAt(at - 2) === 0x2e);
  }
  return code === 0x2c && isDigit(next) && isDigit(text.charCodeAt(at - 1));
}

function keepsDot(text: string, start: number, at: number): boolean {
  if (at - start === 1) return isUpper(text.charCodeAt(start));
  if (text.charCodeAt(at - 2) === 0x2e) return true;
  return at - start <= 5 && (lookUp(text.slice(start, at).toLowerCase()) & ABBREVIATION) !== 0;
}

function findShape(raw: string): number {
  const first = raw.charCodeAt(0);
  if (!isWordChar(first)) return Shape.mark;
  if (isDigit(first)) return Shape.number;
  if (!isUpper(first)) return Shape.lower;
  if (raw.length === 1 || (raw.length === 2 && raw[1] === '.')) return Shape.initial;
  for (let i = 1; i < raw.length; i++) if (isLower(raw.charCodeAt(i))) return Shape.capital;
  return Shape.capitals;
}

const isDigit = (c: number) => c >= 0x30 && c <= 0x39;

function isLetter(c: number): boolean {
  if (c < 0xc0) return (c >= 0x61 && c <= 0x7a) || (c >= 0x41 && c <= 0x5a) || (c >= 0x80 && BROKEN.has(c));
  return c !== 0xd7 && c !== 0xf7 && (c < 0x2000 || c > 0x206f) && c < 0xd800;
}

/** What is left inside words where UTF-8 was read as Windows-1252 ("FranÃ§ois"). */
const BROKEN = new Set(Array.from('¡£¤¥§¨©ª¬¯°±²³µ¶¸¹º¼½¾', (char) => char.charCodeAt(0)));
for (let code = 0x80; code < 0xa0; code++) BROKEN.add(code);

const isWordChar = (c: number) => isLetter(c) || isDigit(c) || c === 0x40 || c === 0x23 || c === 0x5f;

function isUpper(c: number): boolean {
  if (c < 0x80) return c >= 0x41 && c <= 0x5a;
  const char = String.fromCharCode(c);
  return char !== char.toLowerCase();
}

function isLower(c: number): boolean {
  if (c < 0x80) return c >= 0x61 && c <= 0x7a;
  const char = String.fromCharCode(c);
  return char !== char.toUpperCase();
}

const isSpace = (c: number) =>
  c <= 0x20 || c === 0xa0 || c === 0x3000 || (c >= 0x2000 && c <= 0x200b) || c === 0x202f;

// ── Quoted passages and sentences ──────────────────────────────────────────────────────────────────────────────────

function markQuoted(columns: Columns, quotes: readonly Span[]): Int32Array {
  const quoted = new Int32Array(columns.count);
  let i = 0;
  quotes.forEach((quote, index) => {
    while (i < columns.count && columns.start[i]! < quote.start) i++;
    while (i < columns.count && columns.start[i]! < quote.end) quoted[i++] = index + 1;
  });
  return quoted;
}

/** How many sentences a line of "___" or "* * *" counts for: what follows is another matter. */
const SECTION = 8;
const isBreak = (text: string, span: Span) =>
  span.end - span.start < 12 && /^[\s*_.~=•—–-]+$/.test(text.slice(span.start, span.end));

/** A signature behind a quotation belongs to it. */
const DASHES = new Set(['—', '–', '―', '--']);

/** A sentence may end where a quoted passage ends, never inside it. */
function numberSentences(
  text: string,
  blocks: readonly Block[],
  columns: Columns,
  quoted: Int32Array,
  quotes: readonly Span[],
): Int32Array {
  const sentence = new Int32Array(columns.count);
  let number = 0;
  let i = 0;
  for (const block of blocks) {
    for (const span of findSentences(text, block.start, block.end)) {
      while (i < columns.count && columns.start[i]! < span.end) sentence[i++] = number;
      const inside = i > 0 && quoted[i - 1]! > 0 && span.end < quotes[quoted[i - 1]! - 1]!.end;
      if (isBreak(text, span)) number += SECTION;
      if (!inside && !DASHES.has(columns.words[i] ?? '')) number++;
    }
    number++;
  }
  while (i < columns.count) sentence[i++] = number;
  return sentence;
}
