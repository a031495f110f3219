/**
 * What a word is by its letters alone.
 *
 *     findForm(text, units, 4, 8)   // of "the Sen. said": { word: 'sen', shape: Shape.capital, classes: TITLE | … }
 */
import { createWordStore } from '../word-store.js';
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

/** The form of a word in a text. */
export const findForm = createWordStore(createForm);

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
