/**
 * Writes an entry into the text of `corrections.yaml`, or takes one out. What stands there stays as it is: comments,
 * order, blank lines and the editor's own way of quoting.
 */
import { type CST, isMap, isSeq, parseDocument, type Document, type YAMLSeq } from 'yaml';
import type { TextQuote } from '../types.js';
import { formatCorrection, writeCorrection, type NewCorrection } from './format-correction.js';

/** Changes of which a quotation can have only one, so that a new one takes the place of the old. */
const OF_A_QUOTATION = ['speaker', 'unnamed', 'no-speaker', 'not-a-quotation'];

/**
 * The new text; null where the old is not a list that can be added to, or what comes of it could not be read. `held` is the index of the entry that the new one
 * takes the place of; null for the one that is bound to the very same words, if there is any.
 */
export function addCorrection(
  text: string,
  correction: NewCorrection,
  held: number | null = null,
): string | null {
  const parsed = parseList(text);
  if (!parsed) return null;
  const at = held ?? findEntry(parsed.list, correction.story, correction.quote);
  if (at < 0) return checkReadable(() => append(text, parsed, correction));
  if (!isMap(parsed.list?.items[at])) return null;
  return checkReadable(() => {
    replace(parsed.document, at, correction);
    return print(parsed.document);
  });
}

/** The text without the entry about the quotation; as it was where there is none, null where it is no list. `held` as above. */
export function removeCorrection(
  text: string,
  story: string,
  quote: TextQuote,
  held: number | null = null,
): string | null {
  const parsed = parseList(text);
  if (!parsed) return null;
  const at = held ?? findEntry(parsed.list, story, quote);
  return at < 0 ? text : checkReadable(() => remove(text, parsed, at));
}

function remove(text: string, { document, list }: ParsedList, at: number): string {
  const { items, flow, srcToken } = list!;
  const { range } = items[at] as { range?: [number, number, number] };
  if (flow === true || !range) {
    document.deleteIn([at]);
    return items.length === 0 ? '' : print(document);
  }
  // By text, for the document would take the comments above the entry away with it.
  const start = findDash(srcToken as CST.BlockSequence, at) ?? range[0];
  const before = text.slice(0, text.lastIndexOf('\n', start) + 1).replace(/\n\n$/, '\n');
  const end = text.indexOf('\n', range[1] - 1);
  return end < 0 ? before : (before + text.slice(end + 1)).replace(/^\n/, '');
}

/** Where the entry's hyphen stands, which may have a line of its own. */
function findDash({ items }: CST.BlockSequence, at: number): number | undefined {
  return items[at]?.start.find(({ type }) => type === 'seq-item-ind')?.offset;
}

/**
 * Null where the text would be none that the next build reads: an entry lends its words to others (`&name`, `*name`), or
 * the file ends in a way that nothing can follow.
 */
function checkReadable(edit: () => string): string | null {
  try {
    const text = edit();
    const parsed = parseList(text);
    parsed?.document.toJS();
    return parsed && text;
  } catch {
    return null;
  }
}

interface ParsedList {
  readonly document: Document;
  /** Null where the file has no entry yet. */
  readonly list: YAMLSeq | null;
}

function parseList(text: string): ParsedList | null {
  const document = parseDocument(text, { schema: 'core', prettyErrors: false, keepSourceTokens: true });
  if (document.errors.length > 0) return null;
  const { contents } = document as { contents: unknown };
  if (contents === null) return { document, list: null };
  return isSeq(contents) ? { document, list: contents } : null;
}

function findEntry(list: YAMLSeq | null, story: string, quote: TextQuote | null): number {
  if (list === null || quote === null) return -1;
  return list.items.findIndex(
    (item) =>
      isMap(item) &&
      item.get('story') === story &&
      item.get('quote') === quote.exact &&
      (item.get('before') ?? '') === quote.prefix &&
      (item.get('after') ?? '') === quote.suffix &&
      OF_A_QUOTATION.some((key) => item.has(key)) &&
      !item.has('add-quotation'),
  );
}

/** Comments before the entry and at the keys that stay are kept. */
function replace(document: Document, at: number, correction: NewCorrection): void {
  const written = writeCorrection(correction);
  // The surroundings of other words are not those of these.
  const gone = ['before', 'after'].filter((key) => !(key in written));
  for (const key of [...OF_A_QUOTATION, 'note', ...gone]) document.deleteIn([at, key]);
  for (const [key, value] of Object.entries(written)) document.setIn([at, key], value);
}

/** By text, so that not a letter of the old changes; by document where the list is written in brackets. */
function append(text: string, { document, list }: ParsedList, correction: NewCorrection): string {
  const first = list?.items[0] as { range?: [number, number, number] } | undefined;
  if (list && (list.flow === true || !first?.range)) {
    list.flow = false;
    document.add(writeCorrection(correction));
    return print(document);
  }
  const indent = first?.range ? columnOf(text, first.range[0]) - 2 : 0;
  const entry = formatCorrection(correction).replace(/^/gmu, ' '.repeat(Math.max(0, indent)));
  const before = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  return `${before}${list ? '\n' : ''}${entry}\n`;
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

function print(document: Document): string {
  return document.toString({ lineWidth: 0 });
}
