/**
 * Finds the words a correction is bound to, as the Web Annotation text-quote selector does: the words themselves, and
 * where they occur more than once those with the likest surroundings. Re-wrapped lines, other quotation marks and
 * small edits of the words or of the surroundings do not matter.
 */
import type { Span, TextQuote } from '../../types.js';
import { normalizeText, type Normalized } from './normalize-text.js';

/**
 * `isEdited`: only most of the words are there. `ambiguous`: the words occur several times, and nothing tells which are
 * meant.
 */
export type FoundQuote = { readonly span: Span; readonly isEdited: boolean } | 'missing' | 'ambiguous';

/** A part of the words that must be found again in order for an edited passage to count as the same. */
const ALIKE = 0.75;
/** Of windows with as many of the words, the one that begins or ends as they do is meant. */
const EDGE = 0.001;
/** Letters that an edit may have put between the words and their surroundings. */
const SLACK = 10;

/** `preferred` are places, such as those of quotations, that win over others with the same words. */
export function findQuote(text: string, quote: TextQuote, preferred: readonly Span[]): FoundQuote {
  const within = normalizeText(text);
  const words = trimMarks(normalizeText(quote.exact).text);
  if (words === '') return 'missing';
  const exact = occurrences(within.text, words).map((at) => ({ start: at, end: at + words.length }));
  const isEdited = exact.length === 0;
  const span = choose(isEdited ? findEdited(within.text, words) : exact, within, quote, preferred);
  return typeof span === 'string' ? span : { span, isEdited };
}

/** Without the marks around: an editor may copy them or not. */
function trimMarks(words: string): string {
  let [start, end] = [0, words.length];
  while (start < end && " '".includes(words[start]!)) start += 1;
  while (end > start && " ',".includes(words[end - 1]!)) end -= 1;
  return words.slice(start, end);
}

function occurrences(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    if (!isWordCharacter(text[at - 1]) && !isWordCharacter(text[at + words.length])) found.push(at);
  }
  return found;
}

function isWordCharacter(letter: string | undefined): boolean {
  return letter !== undefined && /[\p{L}\p{N}]/u.test(letter);
}

/** Passages of about as many words, of which most are the same. */
function findEdited(text: string, words: string): Span[] {
  const wanted = words.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (wanted.length < 4) return [];
  const tokens = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  const need = new Map<string, number>();
  for (const word of wanted) count(need, need, word, 1);
  const have = new Map<string, number>();
  let common = 0;
  const scores: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    common += count(have, need, tokens[i]![0], 1);
    if (i >= wanted.length) common += count(have, need, tokens[i - wanted.length]![0], -1);
    const first = tokens[i - wanted.length + 1]?.[0] === wanted[0] ? EDGE : 0;
    const last = tokens[i]![0] === wanted.at(-1) ? EDGE : 0;
    scores.push(common / wanted.length + first + last);
  }
  const best = scores.reduce((a, b) => Math.max(a, b), 0);
  if (best < ALIKE) return [];
  return peaks(scores, best, wanted.length).map((last) => span(tokens, last, wanted, need));
}

/** The windows with the best score, at most one of those that overlap. */
function peaks(scores: readonly number[], best: number, width: number): number[] {
  const found: number[] = [];
  scores.forEach((score, i) => {
    if (score === best && (found.length === 0 || i - found.at(-1)! >= width)) found.push(i);
  });
  return found;
}

/** From the first to the last word of the window that is one of the wanted words. */
function span(
  tokens: readonly RegExpExecArray[],
  last: number,
  wanted: readonly string[],
  need: ReadonlyMap<string, number>,
): Span {
  let from = Math.max(0, last - wanted.length + 1);
  let to = last;
  while (from < to && !need.has(tokens[from]![0])) from += 1;
  while (to > from && !need.has(tokens[to]![0])) to -= 1;
  return { start: tokens[from]!.index, end: tokens[to]!.index + tokens[to]![0].length };
}

/** One more of a word, or one less; gives by how much more, or fewer, of those needed are there now. */
function count(
  have: Map<string, number>,
  need: ReadonlyMap<string, number>,
  word: string,
  by: 1 | -1,
): number {
  const before = have.get(word) ?? 0;
  have.set(word, before + by);
  return Math.max(before, before + by) <= (need.get(word) ?? 0) ? by : 0;
}

function choose(
  found: readonly Span[],
  within: Normalized,
  quote: TextQuote,
  preferred: readonly Span[],
): Span | 'missing' | 'ambiguous' {
  if (found.length === 0) return 'missing';
  const scored = found.map((span) => {
    const original = { start: within.places[span.start]!, end: within.places[span.end]! };
    const inside = preferred.some((other) => other.start <= original.start && original.end <= other.end);
    return { span: original, score: context(within.text, span, quote), inside };
  });
  const best = scored.reduce((most, { score }) => Math.max(most, score), 0);
  const likest = scored.filter(({ score }) => score >= best - 0.01);
  const preferable = likest.filter(({ inside }) => inside);
  const [only, other] = preferable.length > 0 ? preferable : likest;
  return other ? 'ambiguous' : only!.span;
}

/** How much of the surroundings is there, 0 to 2: the words before, and the words after. */
function context(text: string, { start, end }: Span, { prefix, suffix }: TextQuote): number {
  const before = words(normalizeText(prefix).text);
  const after = words(normalizeText(suffix).text);
  return (
    overlap(before, words(text.slice(Math.max(0, start - prefix.length - SLACK), start))) +
    overlap(after, words(text.slice(end, end + suffix.length + SLACK)))
  );
}

function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function overlap(wanted: readonly string[], have: readonly string[]): number {
  if (wanted.length === 0) return 0;
  const there = new Set(have);
  return wanted.filter((word) => there.has(word)).length / wanted.length;
}
