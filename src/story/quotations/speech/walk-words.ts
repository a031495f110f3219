/**
 * Walks from a quoted passage through the words of its sentence, one word or stop after the other, to where the
 * sentence ends or the reach does. Other passages count as one `"`.
 */
import type { Span } from '../../../types.js';

/** Words looked at on either side. */
const REACH = 12;
/** Words and stops passed at most: where there is nothing but marks, every passage would go through all of them. */
const STEPS = 200;

/** Abbreviations whose full stop does not end a sentence. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr sen rep gov gen lt col sgt capt cmdr maj adm prof rev hon st jr sr vs no inc corp co dept u.s u.k u.n d.c jan feb mar apr jun jul aug sept oct nov dec'.split(
    ' ',
  ),
);

/** What was passed, the nearest first; words in lower case, numbers as `0`. */
export interface Walk {
  readonly words: string[];
  /** Whether the nearest word begins with a capital, and whether the farthest one does. */
  capital: boolean;
  lastCapital: boolean;
  /** Whether a word was seen. */
  named: boolean;
}

/** Back from `start`, no farther than `from`. `passages` lie before `start`, in the text's order. */
export function wordsBefore(text: string, from: number, start: number, passages: readonly Span[]): Walk {
  const walk: Walk = { words: [], capital: false, lastCapital: false, named: false };
  let passage = passages.length - 1;
  let at = start;
  for (let step = 0; at > from && walk.words.length < REACH && step < STEPS; step++) {
    const other = passage >= 0 ? passages[passage] : undefined;
    if (other?.end === at) {
      walk.words.push('"');
      walk.named = true;
      if (walk.lastCapital && endsSentence(text, other.end - 2)) break;
      at = other.start;
      passage--;
      continue;
    }
    const c = text.charCodeAt(at - 1);
    if (isWordUnit(c)) {
      const end = at;
      while (at > from && isInWord(text, at - 1) && other?.end !== at) at--;
      pushWord(walk, text.slice(at, end));
    } else {
      if (endsSentence(text, at - 1) && isBreak(text.charCodeAt(at)) && !isAbbreviation(text, at - 1, from))
        break;
      pushStop(walk, c);
      at--;
    }
  }
  return walk;
}

/** On from `end`, no farther than `to`. `passages` lie behind `end`, in the text's order; `.` ends the sentence. */
export function wordsAfter(text: string, to: number, end: number, passages: readonly Span[]): Walk {
  const walk: Walk = { words: [], capital: false, lastCapital: false, named: false };
  let passage = 0;
  let at = end;
  for (let step = 0; at < to && walk.words.length < REACH && step < STEPS; step++) {
    const other = passages[passage];
    if (other?.start === at) {
      walk.words.push('"');
      walk.named = true;
      at = other.end;
      passage++;
      continue;
    }
    const c = text.charCodeAt(at);
    if (isWordUnit(c)) {
      const start = at;
      while (at < to && isInWord(text, at) && other?.start !== at) at++;
      pushWord(walk, text.slice(start, at));
    } else {
      if (
        endsSentence(text, at) &&
        (at + 1 >= to || isBreak(text.charCodeAt(at + 1))) &&
        !isAbbreviation(text, at, end)
      ) {
        walk.words.push('.');
        break;
      }
      pushStop(walk, c);
      at++;
    }
  }
  return walk;
}

function pushWord(walk: Walk, written: string): void {
  // All numbers are alike here.
  const word = isDigit(written.charCodeAt(0)) ? '0' : written;
  const lower = word.toLowerCase();
  const capital = lower !== word;
  if (!walk.named) walk.capital = capital;
  walk.named = true;
  walk.lastCapital = capital;
  walk.words.push(lower.includes('’') ? lower.replaceAll('’', "'") : lower);
}

const STOPS = new Map([
  [0x2c, ','],
  [0x3a, ':'],
  [0x3b, ';'],
  [0x2d, '-'],
  [0x2013, '-'],
  [0x2014, '-'],
  [0x28, '('],
  [0x5b, '('],
  [0x29, ')'],
  [0x5d, ')'],
  [0x3d, '='],
  [0x3e, '>'],
]);

function pushStop(walk: Walk, c: number): void {
  const stop = STOPS.get(c);
  if (stop !== undefined && walk.words.at(-1) !== stop) walk.words.push(stop);
}

/** Letters, digits, apostrophes and hyphens inside words; anything beyond ASCII that is not punctuation. */
function isWordUnit(c: number): boolean {
  return (
    (c >= 0x61 && c <= 0x7a) ||
    (c >= 0x41 && c <= 0x5a) ||
    (c >= 0x30 && c <= 0x39) ||
    c === 0x27 ||
    c === 0x2019 ||
    c === 0x40 ||
    c === 0x23 ||
    c === 0x24 ||
    (c >= 0xc0 && c < 0x2000)
  );
}

/** A unit of a word, or the hyphen inside one. */
function isInWord(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  if (c !== 0x2d) return isWordUnit(c);
  return isWordUnit(text.charCodeAt(at - 1)) && isWordUnit(text.charCodeAt(at + 1));
}

function isDigit(c: number): boolean {
  return c >= 0x30 && c <= 0x39;
}

function isBreak(c: number): boolean {
  return (
    Number.isNaN(c) || c <= 0x20 || c === 0xa0 || c === 0x22 || c === 0x27 || (c >= 0x2018 && c <= 0x201f)
  );
}

function endsSentence(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  return c === 0x2e || c === 0x21 || c === 0x3f || c === 0x0a;
}

/** Whether the full stop at `at` ends an abbreviation, an initial or the last of several ("C.A."). */
function isAbbreviation(text: string, at: number, from: number): boolean {
  if (text.charCodeAt(at) !== 0x2e) return false;
  let start = at;
  while (
    start > from &&
    start > at - 6 &&
    (isWordUnit(text.charCodeAt(start - 1)) || text[start - 1] === '.')
  )
    start--;
  const word = text.slice(start, at);
  return /^(?:\p{Lu}\.)*.$/u.test(word) || ABBREVIATIONS.has(word.toLowerCase());
}
