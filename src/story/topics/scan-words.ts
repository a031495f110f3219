/**
 * Cuts text into words for finding topics: "the U.S.’s 2016 anti-war movement" → the, US, 2016, anti-war, movement.
 * One pass by character codes, for this runs over every word of every article.
 */

export interface Word {
  /** Without a possessive ending and without the points of an acronym. */
  readonly text: string;
  /** Small letters. */
  readonly lower: string;
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
  const first = text.charCodeAt(start);
  const capital = isUpper(first) || (first >= 0xc0 && isOtherCapital(text[start]!));
  let raw = text.slice(start, end);
  let possessive = false;
  if (raw.length > 2 && /['’]s$/u.test(raw)) {
    raw = raw.slice(0, -2);
    possessive = true;
  }
  if (capital && raw.includes('.')) raw = raw.replaceAll('.', '');
  return {
    text: raw,
    lower: raw.toLowerCase(),
    start,
    end,
    capital,
    glued: last >= 0 && start - last === 1 && text.charCodeAt(last) === SPACE,
    opens: opensSentence(text, start, last),
    possessive,
  };
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
