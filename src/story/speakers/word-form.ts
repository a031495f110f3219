/**
 * What a word is by its letters alone, found once for each spelling and then known: words come again and again.
 *
 *     findForm(text, units, 4, 8)   // of "the Sen. said": { word: 'sen', shape: Shape.capital, classes: TITLE | … }
 */
import { isDigit, isLower, isUpper, isWordChar } from './letters.js';
import { ABBREVIATION, ROLE, TITLE, lookUp } from './lexicon.js';

/** How a token is written. */
export const Shape = { mark: 0, lower: 1, capital: 2, capitals: 3, initial: 4, number: 5 } as const;

export interface Form {
  /** In small letters, without the last dot of an abbreviation. */
  readonly word: string;
  /** A value of `Shape`. */
  readonly shape: number;
  /** Classes of the lexicon. */
  readonly classes: number;
  /** In small letters the word is an abbreviation, whose dot belongs to it. */
  readonly abbreviation: boolean;
}

/**
 * Each spelling has one place, told by its letters; another one with the same place takes it over, so that the store
 * stays small whatever is read.
 */
const PLACES = 1 << 16;
/** Longer words are not kept. */
const LONGEST = 20;
const forms = new Array<Form>(PLACES);
/** The letters of the form in each place, and how many there are. */
const letters = new Uint16Array(PLACES * LONGEST);
const lengths = new Uint8Array(PLACES);

/** The form of the word from `start` to `end`; `units` are those of the text. */
export function findForm(text: string, units: Uint16Array, start: number, end: number): Form {
  const length = end - start;
  if (length > LONGEST) return createForm(text.slice(start, end));
  let hash = length;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ units[at]!, 0x01000193);
  const place = (hash ^ (hash >>> 15)) & (PLACES - 1);
  const from = place * LONGEST;
  if (lengths[place] === length) {
    let i = 0;
    while (i < length && letters[from + i] === units[start + i]) i++;
    if (i === length) return forms[place]!;
  }
  lengths[place] = length;
  for (let i = 0; i < length; i++) letters[from + i] = units[start + i]!;
  // A plain slice would keep the whole text that it was cut out of.
  return (forms[place] = createForm(` ${text.slice(start, end)}`.slice(1)));
}

function createForm(raw: string): Form {
  const shape = findShape(raw);
  const lower = raw.toLowerCase();
  let word = shape === Shape.lower || shape === Shape.mark ? raw : lower;
  if (word.length > 1 && word.endsWith('.')) word = word.slice(0, -1);
  if (word.length === 2 && (word === '’s' || word === '’S' || word === "'S")) word = "'s";
  const classes = shape === Shape.mark ? 0 : lookUp(word) || lookUpCompound(word);
  return {
    word,
    shape,
    classes,
    abbreviation: ((word === lower ? classes : lookUp(lower)) & ABBREVIATION) !== 0,
  };
}

/** "Secretary-General" is what "General" is, but no first name. */
function lookUpCompound(word: string): number {
  const hyphen = word.lastIndexOf('-');
  return hyphen <= 0 ? 0 : lookUp(word.slice(hyphen + 1)) & (TITLE | ROLE);
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
