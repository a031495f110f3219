/**
 * Makes the text-quote selector of a quotation: its words, and where those occur more than once or are few, words that
 * stand before and after it.
 */
import type { Quotation, Story, TextQuote } from '../../types.js';
import { findQuote } from './find-quote.js';

/** More words do not make it surer, and would be hard to read. */
const LONGEST = 160;
const CONTEXT = 50;
/** Words this short are likely to come again when the article is edited. */
const SHORT = 25;

export function bindQuotation({ text }: Pick<Story, 'text'>, { spans }: Quotation): TextQuote {
  const { start, end } = spans[0]!;
  const exact = cut(withoutMarks(oneLine(text.slice(start, end))));
  const bare = { exact, prefix: '', suffix: '' };
  if (exact.length >= SHORT && typeof findQuote(text, bare, []) !== 'string') return bare;
  return {
    exact,
    prefix: fromWord(oneLine(text.slice(Math.max(0, start - CONTEXT), start))),
    suffix: toWord(oneLine(text.slice(end, end + CONTEXT))),
  };
}

const MARKS = '"\'`‘’“”„«»‹›';

function withoutMarks(words: string): string {
  let [start, end] = [0, words.length];
  while (start < end && MARKS.includes(words[start]!)) start += 1;
  while (end > start && MARKS.includes(words[end - 1]!)) end -= 1;
  return words.slice(start, end);
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** At the end of a word. */
function cut(words: string): string {
  return words.length <= LONGEST ? words : toWord(words.slice(0, LONGEST));
}

function toWord(text: string): string {
  const end = text.lastIndexOf(' ');
  return end > 0 ? text.slice(0, end) : text;
}

function fromWord(text: string): string {
  const start = text.indexOf(' ');
  return start >= 0 ? text.slice(start + 1) : text;
}
