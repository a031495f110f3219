/**
 * What a word is by its letters alone.
 *
 *     findForm(text, units, 4, 8)   // of "the Sen. said": { word: 'sen', shape: Shape.capital, classes: TITLE | … }
 */
import type { TopicWord } from '../topics/topic-word.js';
import { createWordStore } from './word-store.js';
import { ABBREVIATION, FIRST_NAME, ROLE, TITLE, lookUp } from './lexicon.js';
import { kinOf, nounClasses } from './nouns.js';
import { findShape, Shape } from './shape.js';

export interface Form {
  /** In small letters, without the last dot of an abbreviation. */
  readonly word: string;
  /** A value of `Shape`. */
  readonly shape: number;
  /** Classes of the lexicon. */
  readonly classes: number;
  /** Of a noun that can head a phrase, singular or plural: the classes that say what it is. Else 0. */
  readonly noun: number;
  /** In small letters the word is an abbreviation, whose dot belongs to it. */
  readonly abbreviation: boolean;
  /** See `Tokens.shelf`. */
  readonly shelf: number;
  /** All of it letters and digits. */
  readonly letters: boolean;
  /** What the search for topics makes of it, once it was asked. */
  topic: TopicWord | undefined;
}

/** A thousand articles have 30,000 spellings: of a quarter of the places, every 30th word had to be made again. */
const PLACES = 1 << 17;

/** The form of a word in a text. */
export const findForm = createWordStore(createForm, PLACES);

/** Of how many shelves each word has one. */
export const SHELVES = 1 << 12;
export const shelfOf = (word: string) =>
  (word.charCodeAt(0) * 31 + word.charCodeAt(word.length - 1) * 7 + word.length) & (SHELVES - 1);

const LETTERS = /^[a-zA-Z0-9\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF]+$/;

function createForm(raw: string): Form {
  const shape = findShape(raw);
  const lower = raw.toLowerCase();
  let word = shape === Shape.mark ? raw : lower;
  if (word.length > 1 && word.endsWith('.')) word = word.slice(0, -1);
  if (word.length === 2 && (word === '’s' || word === '’S' || word === "'S")) word = "'s";
  const classes = shape === Shape.mark ? 0 : lookUp(word) || lookUpCompound(word, raw);
  return {
    word,
    shape,
    classes,
    noun: nounClasses(word, shape, classes),
    abbreviation: ((word === lower ? classes : lookUp(lower)) & ABBREVIATION) !== 0,
    shelf: shelfOf(word),
    letters: LETTERS.test(raw),
    topic: undefined,
  };
}

/** "Minister-elect" is what "Minister" is, "Gov.-elect" what "Gov." is, "Secretary-General" is what "General" is, but no first name; "Ulla-Maj" is no major. "Mother-of-two" is all that "mother" is. */
function lookUpCompound(word: string, raw: string): number {
  if (!word.includes('-')) return 0;
  const hyphen = word.lastIndexOf('-');
  const kin = lookUp(kinOf(word));
  if ((kin & ROLE) !== 0) return kin;
  if (/^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}/u.test(raw) && (lookUp(word.slice(0, hyphen)) & FIRST_NAME) !== 0)
    return 0;
  if (word.endsWith('-elect')) return lookUp(word.slice(0, hyphen).replace('.', '')) & (TITLE | ROLE);
  return hyphen <= 0 ? 0 : lookUp(word.slice(hyphen + 1)) & (TITLE | ROLE);
}
