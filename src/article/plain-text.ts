/**
 * Plain text → headline, header lines and body. The first paragraph is the headline; lines such as `Date: …` and
 * `By …` right after it are the header; what follows is the body, its paragraphs verbatim.
 *
 *     Ferry stops for good
 *     By Ana Berg
 *
 *     The last ferry left on Monday.
 */
import { diagnostic } from '../diagnostics.js';
import type { Block, Diagnostic } from '../types.js';
import { type Body, GAP } from './body.js';
import type { Header } from './header.js';
import { parseHeaderLine } from './header-lines.js';
import type { ParsedField } from './parse-field.js';
import { buildHeadline } from './build-headline.js';
import { skipSpace, trimEnd } from './white-space.js';

export interface ParsedText {
  readonly header: Header;
  readonly body: Body;
  readonly diagnostics: readonly Diagnostic[];
}

/** A run of lines without a blank one between them. */
interface Chunk {
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** A first paragraph longer than this is text, not a headline. */
const LONGEST_HEADLINE = 300;
/** Lines longer than this were not broken by hand or by a mail program: each is a paragraph. */
const WIDEST_WRAP = 100;
const MOST_HEADER_LINES = 16;

/** `firstLine`: the line of the file on which `text` begins; `titled`: front matter gave the headline. */
export function parsePlainText(text: string, firstLine: number, titled: boolean): ParsedText {
  const [first, ...chunks] = findChunks(text, firstLine);
  if (first === undefined || titled)
    return finish(text, first === undefined ? [] : [first, ...chunks], {}, []);
  const lines = linesOf(text, first);
  const made =
    chunks.length > 0 && lines.length === 1 ? buildHeadline(text.slice(first.start, first.end)) : null;
  if (made !== null) {
    const told = diagnostic('headline-made', made, { line: first.line });
    return finish(text, [first, ...chunks], { headline: made }, [told]);
  }
  const headline = takeHeadline(text, lines, chunks.length > 0);
  const head = takeHeaderLines(text, lines, chunks);
  const rest = lines[0] === undefined ? [] : [{ ...lines[0], end: first.end }];
  const header = headline === null ? head.header : { headline, ...head.header };
  return finish(text, [...rest, ...chunks], header, head.diagnostics);
}

function finish(
  text: string,
  chunks: readonly Chunk[],
  header: Header,
  diagnostics: readonly Diagnostic[],
): ParsedText {
  return {
    header,
    body: joinParagraphs(
      text,
      chunks.flatMap((chunk) => splitLines(text, chunk)),
    ),
    diagnostics,
  };
}

/** Stretches between blank lines, trimmed; rules such as `-----` are no text. */
function findChunks(text: string, firstLine: number): Chunk[] {
  const chunks: Chunk[] = [];
  let line = firstLine;
  let open: { start: number; end: number; line: number } | null = null;
  for (let at = 0; at <= text.length; line++) {
    const lineEnd = text.indexOf('\n', at);
    const end = lineEnd === -1 ? text.length : lineEnd;
    const [start, stop] = trim(text, at, end);
    if (start === stop || isRule(text, start, stop)) open = null;
    else if (open !== null) open.end = stop;
    else chunks.push((open = { start, end: stop, line }));
    at = end + 1;
  }
  return chunks;
}

function trim(text: string, from: number, to: number): [number, number] {
  const start = skipSpace(text, from, to);
  return [start, trimEnd(text, start, to)];
}

const isRule = (text: string, start: number, end: number) =>
  end - start > 2 && /[-=_*~#•·]/.test(text.charAt(start)) && /^[-=_*~#•·\s]+$/.test(text.slice(start, end));

/** Takes the first line off `lines`, with its continuation where the headline was broken into two. */
function takeHeadline(text: string, lines: Chunk[], more: boolean): string | null {
  const [first, second] = lines;
  if (first === undefined || first.end - first.start > LONGEST_HEADLINE) return null;
  lines.shift();
  const headline = text.slice(first.start, first.end);
  const goesOn =
    more && lines.length === 1 && second !== undefined && /^\p{Ll}/u.test(text.slice(second.start));
  if (!goesOn || second.end - first.start > LONGEST_HEADLINE) return headline;
  lines.shift();
  return `${headline} ${text.slice(second.start, second.end)}`;
}

/** Takes header lines off what stands under the headline, then whole chunks of them. */
function takeHeaderLines(text: string, lines: Chunk[], chunks: Chunk[]): ParsedField {
  const fields: ParsedField[] = [];
  const parse = (line: Chunk) => parseHeaderLine(text.slice(line.start, line.end), line.line);
  let taken = 0;
  for (; taken < Math.min(lines.length, MOST_HEADER_LINES); taken++) {
    const field = parse(lines[taken]!);
    if (field === null) break;
    fields.push(field);
  }
  lines.splice(0, taken);
  while (lines.length === 0 && chunks[0] !== undefined) {
    const found = linesOf(text, chunks[0]).slice(0, MOST_HEADER_LINES).map(parse);
    if (!found.every((field) => field !== null) || found.length === MOST_HEADER_LINES) break;
    fields.push(...found);
    chunks.shift();
  }
  return {
    header: fields.reduce<Header>((header, field) => ({ ...field.header, ...header }), {}),
    diagnostics: fields.flatMap((field) => field.diagnostics),
  };
}

function linesOf(text: string, chunk: Chunk): Chunk[] {
  const lines: Chunk[] = [];
  let line = chunk.line;
  for (let at = chunk.start; at < chunk.end; line++) {
    const lineEnd = text.indexOf('\n', at);
    const end = lineEnd === -1 || lineEnd > chunk.end ? chunk.end : lineEnd;
    const [start, stop] = trim(text, at, end);
    if (stop > start) lines.push({ start, end: stop, line });
    at = end + 1;
  }
  return lines;
}

/**
 * A chunk is one paragraph, broken into lines by hand or by a mail program, unless its lines are too long for that or
 * end as sentences do: then each line is a paragraph.
 */
function splitLines(text: string, chunk: Chunk): Chunk[] {
  const firstEnd = text.indexOf('\n', chunk.start);
  if (firstEnd === -1 || firstEnd >= chunk.end) return [chunk];
  const lines = linesOf(text, chunk);
  const long = lines.some((line) => line.end - line.start > WIDEST_WRAP);
  const ended = lines.filter((line) => /[.!?…"”’»)]/.test(text.charAt(line.end - 1))).length;
  return long || ended > lines.length * 0.6 ? lines : [chunk];
}

function joinParagraphs(text: string, paragraphs: readonly Chunk[]): Body {
  const blocks: Block[] = [];
  let at = 0;
  for (const { start, end, line } of paragraphs) {
    blocks.push({ type: 'paragraph', start: at, end: at + end - start, line });
    at += end - start + GAP.length;
  }
  return {
    text: paragraphs.map(({ start, end }) => text.slice(start, end)).join(GAP),
    blocks,
    marks: [],
    removed: [],
  };
}
