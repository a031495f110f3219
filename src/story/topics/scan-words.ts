/**
 * Cuts text into words for finding topics: "the U.S.’s 2016 anti-war movement" → the, US, 2016, anti-war, movement.
 * One pass by character codes, for this runs over every word of every article.
 */

import { classByEnding, listedClass, type ClassOfWord } from './word-class.js';

export interface Word {
  /** Without a possessive ending and without the points of an acronym. */
  readonly text: string;
  /** Small letters. */
  readonly lower: string;
  /** Small letters, singular and plural alike. */
  readonly key: string;
  readonly kind: ClassOfWord;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
  /** Only a space stands between this word and the one before. */
  readonly glued: boolean;
  /** The first of a sentence, so that a capital says nothing. */
  readonly opens: boolean;
  /** Followed by a possessive ending: "Russia’s". */
  readonly possessive: boolean;
}

const APOSTROPHE = 0x27;
const CURLY = 0x2019;
const HYPHEN = 0x2d;
const POINT = 0x2e;
const SPACE = 0x20;

/** All words, in order. */
export function scanWords(text: string): Word[] {
  const words: Word[] = [];
  const length = text.length;
  let last = -1;
  let at = 0;
  while (at < length) {
    if (!isWordCode(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const start = at;
    at = endOfWord(text, start);
    words.push(makeWord(text, start, at, last));
    last = at;
  }
  return words;
}

function endOfWord(text: string, start: number): number {
  let at = start + 1;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isWordCode(code)) continue;
    const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
    if ((code === APOSTROPHE || code === CURLY || code === HYPHEN) && isWordCode(next)) continue;
    if (code === POINT && isUpper(text.charCodeAt(at - 1)) && isPointOfAcronym(text, start, at, next))
      continue;
    break;
  }
  return at;
}

/** "U.S." and "U.N" but not the end of "World War I." */
function isPointOfAcronym(text: string, start: number, at: number, next: number): boolean {
  if (at - start === 1) return isUpper(next);
  return text.charCodeAt(at - 2) === POINT;
}

function makeWord(text: string, start: number, end: number, last: number): Word {
  const form = findForm(text, start, end);
  const opens = opensSentence(text, start, last);
  return {
    text: form.text,
    lower: form.lower,
    key: form.key,
    kind: form.capital && !opens ? form.kindOfName : form.kind,
    start,
    end,
    capital: form.capital,
    glued: last >= 0 && start - last === 1 && text.charCodeAt(last) === SPACE,
    opens,
    possessive: form.possessive,
  };
}

/** What depends on a word's letters alone. */
interface Form {
  readonly raw: string;
  readonly text: string;
  readonly lower: string;
  readonly key: string;
  readonly capital: boolean;
  readonly possessive: boolean;
  readonly kind: ClassOfWord;
  /** With a capital inside a sentence, where an ending tells nothing. */
  readonly kindOfName: ClassOfWord;
}

/**
 * Words come again and again. Each has one place, found without cutting it out of the text; another word with the same
 * place takes it over, so that the store stays small whatever is read.
 */
const forms = new Array<Form | undefined>(1 << 14);

function findForm(text: string, start: number, end: number): Form {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  const place = (hash ^ (hash >>> 15)) & (forms.length - 1);
  const known = forms[place];
  if (known?.raw.length === end - start && text.startsWith(known.raw, start)) return known;
  const form = makeForm(text.slice(start, end));
  forms[place] = form;
  return form;
}

function makeForm(raw: string): Form {
  const first = raw.charCodeAt(0);
  const capital = isUpper(first) || (first >= 0xc0 && isOtherCapital(raw[0]!));
  const possessive = raw.length > 2 && /['’]s$/u.test(raw);
  const bare = possessive ? raw.slice(0, -2) : raw;
  const text = capital ? bare.replaceAll('.', '') : bare;
  const lower = text.toLowerCase();
  const listed = listedClass(lower);
  return {
    raw,
    text,
    lower,
    key: toSingular(lower),
    capital,
    possessive,
    kind: listed ?? classByEnding(lower),
    kindOfName: listed ?? 0,
  };
}

/** "weapons" → "weapon", "countries" → "country"; not a stemmer. */
function toSingular(word: string): string {
  const length = word.length;
  if (length < 4 || word.charCodeAt(length - 1) !== 0x73) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  const before = word.charCodeAt(length - 2);
  return before === 0x73 || before === 0x75 || before === 0x69 ? word : word.slice(0, -1);
}

function opensSentence(text: string, start: number, last: number): boolean {
  if (last < 0) return true;
  if (start - last === 1 && text.charCodeAt(last) === SPACE) return text.charCodeAt(last - 1) === POINT && !isUpper(text.charCodeAt(last - 2)); // prettier-ignore
  for (let at = last; at < start; at++) {
    const code = text.charCodeAt(at);
    if (code !== SPACE && code !== 0x2c && code !== 0x28 && code !== 0x29 && code !== HYPHEN) return true;
  }
  return false;
}

function isUpper(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

function isOtherCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

/** Letters and digits; beyond Latin all but the blocks of punctuation and symbols. */
function isWordCode(code: number): boolean {
  if (code < 0x80) {
    return (code >= 0x61 && code <= 0x7a) || isUpper(code) || (code >= 0x30 && code <= 0x39);
  }
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  return (
    code !== 0xd7 &&
    code !== 0xf7 &&
    !(code >= 0x2000 && code <= 0x2bff) &&
    !(code >= 0x3000 && code <= 0x303f)
  );
}
