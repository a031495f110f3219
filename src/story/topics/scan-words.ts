/**
 * Cuts text into words for finding topics: "the U.S.’s 2016 anti-war movement" → the, US, 2016, anti-war, movement.
 * One pass by character codes, for this runs over every word of every article.
 */
import { textUnits } from '../../article/text-units.js';
import { createWordStore } from '../word-store.js';
import { classByEnding, listedClass, type ClassOfWord } from './word-class.js';

/** What depends on a word's letters alone. */
export interface WordForm {
  /** Without a possessive ending and without the points of an acronym. */
  readonly text: string;
  /** Small letters. */
  readonly lower: string;
  /** Small letters, singular and plural alike. */
  readonly key: string;
  readonly capital: boolean;
  /** Followed by a possessive ending: "Russia’s". */
  readonly possessive: boolean;
  readonly kind: ClassOfWord;
  /** With a capital inside a sentence, where an ending tells nothing. */
  readonly kindOfName: ClassOfWord;
}

/** All words of a text, in order. */
export interface Words {
  readonly forms: readonly WordForm[];
  /** By word: `GLUED`, `OPENS`. */
  readonly traits: Uint8Array;
}

/** Only a space stands between the word and the one before. */
export const GLUED = 1;
/** The first of a sentence, so that a capital says nothing. */
export const OPENS = 2;

const APOSTROPHE = 0x27;
const CURLY = 0x2019;
const HYPHEN = 0x2d;
const POINT = 0x2e;
const SPACE = 0x20;

export function scanWords(text: string): Words {
  const units = textUnits(text);
  const forms: WordForm[] = [];
  const traits = new Uint8Array((units.length >> 1) + 1);
  let last = -1;
  for (let at = 0; at < units.length;) {
    if (!isWordCode(units[at]!)) {
      at++;
      continue;
    }
    const start = at;
    at = endOfWord(units, start);
    const glued = last >= 0 && start - last === 1 && units[last] === SPACE;
    traits[forms.length] = (glued ? GLUED : 0) | (opensSentence(units, start, last, glued) ? OPENS : 0);
    forms.push(findForm(text, units, start, at));
    last = at;
  }
  return { forms, traits };
}

/** The class of the word at `at`, as it stands there. */
export function classAt({ forms, traits }: Words, at: number): ClassOfWord {
  const form = forms[at]!;
  return form.capital && (traits[at]! & OPENS) === 0 ? form.kindOfName : form.kind;
}

function endOfWord(units: Uint16Array, start: number): number {
  let at = start + 1;
  for (; at < units.length; at++) {
    const code = units[at]!;
    if (isWordCode(code)) continue;
    const next = at + 1 < units.length ? units[at + 1]! : 0;
    if ((code === APOSTROPHE || code === CURLY || code === HYPHEN) && isWordCode(next)) continue;
    if (code === POINT && isUpper(units[at - 1]!) && isPointOfAcronym(units, start, at, next)) continue;
    break;
  }
  return at;
}

/** "U.S." and "U.N" but not the end of "World War I." */
function isPointOfAcronym(units: Uint16Array, start: number, at: number, next: number): boolean {
  if (at - start === 1) return isUpper(next);
  return units[at - 2] === POINT;
}

function opensSentence(units: Uint16Array, start: number, last: number, glued: boolean): boolean {
  if (last < 0) return true;
  if (glued) return units[last - 1] === POINT && !isUpper(units[last - 2] ?? 0);
  for (let at = last; at < start; at++) {
    const code = units[at]!;
    if (code !== SPACE && code !== 0x2c && code !== 0x28 && code !== 0x29 && code !== HYPHEN) return true;
  }
  return false;
}

const findForm = createWordStore(createForm);

function createForm(raw: string): WordForm {
  const first = raw.charCodeAt(0);
  const capital = isUpper(first) || (first >= 0xc0 && isOtherCapital(raw[0]!));
  const possessive = raw.length > 2 && /['’]s$/u.test(raw);
  const bare = possessive ? raw.slice(0, -2) : raw;
  const text = capital ? bare.replaceAll('.', '') : bare;
  const lower = text.toLowerCase();
  const listed = listedClass(lower);
  return {
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
