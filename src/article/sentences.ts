/**
 * Sentences of a stretch of text, in one pass and in linear time. A full stop ends a sentence unless an abbreviation,
 * an initial, a number or a word in lower case says otherwise; marks and brackets that close after it belong to it.
 *
 *     findSentences('Sen. Dahl left. "Why?" he asked.', 0, 32)  // "Sen. Dahl left." and "“Why?” he asked."
 *
 * Where the text leaves it open ("in the U.S. Trump said") no sentence ends: a missed end costs less than a wrong one.
 * Where a scraper dropped the break behind a paragraph ("it fell.Lund said") a sentence ends between the two words.
 */
import { wordSet } from './word-set.js';
import type { Span } from '../types.js';
import { MONTHS } from './months.js';
import { readWords } from './read-words.js';
import { TIME_WORDS, WITH_LISTENER } from './tag-words.js';
import { isSpace, skipSpace, trimEnd } from './white-space.js';

const words = (name: string) => readWords(new URL(`./words/${name}.txt`, import.meta.url));
const NEVER_LAST = words('abbreviations');
const MAYBE_LAST = words('abbreviations-may-end');
const OPENERS = words('sentence-openers');
const SPEECH_VERBS = words('speech-verbs');

/** Ends of sentences in Latin, Arabic, Indic, Ethiopic, Armenian and Burmese script, full width, and line breaks. */
const STOP = /[.!?…؟۔।॥።՜։။。！？｡]+|\n[ \t]*\n/g;
/** Stops after which no space is written. */
const WIDE = /[。！？｡]/;
const CLOSERS = new Set(`"'”’»“‘›)]}」』）\`*_`);
const OPENING_MARKS = new Set(`"'“„‘‚«»‹([\`「『¿¡`);
/** Longest word looked at beside a stop; longer ones are neither abbreviations nor openers. */
const WORD_LIMIT = 24;

/** The sentences of `text` from `start` to `end`, trimmed, in order; never empty ones. Blank lines end sentences. */
export function findSentences(text: string, start: number, end: number): Span[] {
  const sentences: Span[] = [];
  let from = skipSpace(text, start, end);
  STOP.lastIndex = from;
  for (let stop = STOP.exec(text); stop !== null && stop.index < end; stop = STOP.exec(text)) {
    const ending = findEnding(text, from, stop, end);
    if (ending === null) continue;
    if (ending > from) sentences.push({ start: from, end: ending });
    from = skipSpace(text, ending, end);
    STOP.lastIndex = Math.max(from, STOP.lastIndex);
  }
  const last = trimEnd(text, from, end);
  if (last > from) sentences.push({ start: from, end: last });
  return sentences;
}

/** Where the sentence from `from` ends at this stop, closing marks included; null when it goes on. */
function findEnding(text: string, from: number, stop: RegExpExecArray, end: number): number | null {
  const mark = stop[0];
  if (mark.startsWith('\n')) return trimEnd(text, from, stop.index);
  let after = Math.min(stop.index + mark.length, end);
  const closersFrom = after;
  const wide = WIDE.test(mark);
  while (after < end && CLOSERS.has(text[after]!) && !(wide && /[“‘]/.test(text[after]!))) after++;
  if (after >= end || wide) return after;
  if (!isSpace(text.charCodeAt(after))) return findGlued(text, from, stop.index, closersFrom, after);
  const next = findNextWord(text, after, end);
  if (next === null) return after;
  return goesOn(text, from, stop, next, after > closersFrom) ? null : after;
}

/** "fell.Lund", "fell.”Lund" and "fell.“We": a word or a figure, a full stop, and a word with a capital. */
function findGlued(
  text: string,
  from: number,
  stop: number,
  closersFrom: number,
  after: number,
): number | null {
  if (!GLUED.test(text.slice(after, after + 4)) || SITE.test(text.slice(after, after + LONGEST))) return null;
  const end = CLOSERS.has(text[stop - 1]!) ? stop - 1 : stop;
  const before = wordBefore(text, end, from);
  if (text[end - before.length - 1] === '/' || !WHOLE.test(before)) return null;
  if (NEVER_LAST.has(before) || MAYBE_LAST.has(before)) return null;
  return after > closersFrom && OPENS_ONLY.has(text[after - 1]!) ? after - 1 : after;
}

/** How the next sentence begins, but not the end of "Norrvik.Com". */
const GLUED = /^(?!(?:Com|Net|Org)\b)\p{Lu}[\p{Ll} ’']/u;
/** "Norrvik.Org" in "Harbour.Norrvik.Org", and how much of it is looked at. */
const SITE = /^[\p{L}\d]+\.(?:co|com|net|org)\b/iu;
const LONGEST = 24;
/** No address of the web. */
const WHOLE = /^(?!www$)[^./@:]*[\p{L}\d][\p{Ll}\d%]$/u;
const OPENS_ONLY = new Set(['“', '‘']);

interface NextWord {
  readonly word: string;
  readonly start: number;
  /** Marks stand between the space and the word. */
  readonly marked: boolean;
}

function findNextWord(text: string, from: number, end: number): NextWord | null {
  const spaceEnd = skipSpace(text, from, end);
  let at = spaceEnd;
  while (at < end && at - spaceEnd < 4 && OPENING_MARKS.has(text[at]!)) at++;
  if (at >= end) return null;
  return { word: wordAt(text, at, end), start: at, marked: at > spaceEnd };
}

function goesOn(text: string, from: number, stop: RegExpExecArray, next: NextWord, closed: boolean): boolean {
  const first = next.word.charAt(0) || text.charAt(next.start);
  if (isLower(first) || /[-–—,;:.!?…&)\]]/.test(first)) return true;
  if (closed && !next.marked && isSpeaking(text, next)) return true;
  if (stop[0] !== '.' || closed) return isEllipsis(stop[0]) && !next.marked && !opensSentence(next.word);
  // `called it "a ruin". Then`: a stop behind a closing mark belongs to no abbreviation.
  if (stop.index > from && CLOSERS.has(text[stop.index - 1]!)) return false;
  const before = wordBefore(text, stop.index, from);
  if (before === '') return !next.marked && !opensSentence(next.word); // ". . ."
  // "then-Gov. Lund"
  if (NEVER_LAST.has(before.slice(before.lastIndexOf('-') + 1))) return true;
  if (/^\d+$/.test(before)) return stop.index - before.length === from || MONTHS.has(next.word.toLowerCase());
  if (/^\d/.test(first)) return MAYBE_LAST.has(before) || before === 'No' || before === 'Art';
  if (!MAYBE_LAST.has(before) && !isInitials(before)) return false;
  return next.marked
    ? NICKNAMED.test(text.slice(next.start, next.start + LONGEST))
    : !opensSentence(next.word);
}

/** `B.D. "Sunny" Lund`: behind the mark that opens the nickname. */
const NICKNAMED = /^\p{Lu}[\p{L}-]+["”’'] \p{Lu}/u;

const isEllipsis = (mark: string) => mark === '…' || mark.startsWith('...');
const opensSentence = (word: string) => OPENERS.has(word.toLowerCase());
/** "J", "U.S", "a.m", "D.C": one letter, or letters with full stops between them. */
const isInitials = (word: string) => /^\p{L}(?:\.\p{L}){0,5}$/u.test(word) && word !== 'I';

/** Does a name of at most four words and a verb of speech follow: `"Why?" Mara Lindqvist asked`? */
function isSpeaking(text: string, next: NextWord): boolean {
  let at = next.start;
  let word = next.word;
  if (word === 'That' || word === 'This') return false;
  for (let i = 0; i < 5 && word !== ''; i++) {
    if (i > 0 && SPEECH_VERBS.has(word)) return !saysMore(text, word, at + word.length);
    if (isLower(word.charAt(0))) return false;
    at += word.length;
    if (text[at] === '.') at++;
    if (text[at] !== ' ') return false;
    word = wordAt(text, ++at, text.length);
  }
  return false;
}

/** Does the verb that ends at `at` say something else than what stands before: `Lindqvist said she`, `Lindqvist added:`? */
function saysMore(text: string, verb: string, at: number): boolean {
  if (text[at] === ':') return true;
  if (text[at] !== ' ' || WITH_LISTENER.has(verb)) return false;
  const next = wordAt(text, at + 1, text.length);
  const then = wordAt(text, at + next.length + 2, text.length);
  // "Lindqvist said 40 people"
  const counted = /^\d/.test(next) && isLower(then.charAt(0));
  return (counted || COMPLEMENTS.has(next)) && !TIME_WORDS.has(then);
}

const COMPLEMENTS = wordSet('a an he her his it its she that the their there they this we');

const WORD = /[\p{L}\p{N}\p{M}'’-]{0,24}/uy;

function wordAt(text: string, at: number, end: number): string {
  WORD.lastIndex = at;
  const word = WORD.exec(text)?.[0] ?? '';
  return at + word.length > end ? word.slice(0, end - at) : word;
}

/** The word that ends at `at`, with full stops inside it but no marks or brackets before it. */
function wordBefore(text: string, at: number, from: number): string {
  const limit = Math.max(from, at - WORD_LIMIT);
  let first = at;
  while (first > limit && !isSpace(text.charCodeAt(first - 1)) && !isMark(text[first - 1]!)) first--;
  return text.slice(first, at);
}

const isMark = (char: string) => OPENING_MARKS.has(char) || char === '—' || char === '–' || char === '/';
const isLower = (char: string) => char !== '' && char === char.toLowerCase() && char !== char.toUpperCase();
