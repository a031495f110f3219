/** Nouns that say who or what somebody is: "official", "officials", "congressmen", "Swedes", "report". */
import { wordSet } from '../../article/word-set.js';
import { createMemo } from '../create-memo.js';
import {
  type Gender,
  AUXILIARY,
  CONJUNCTION,
  DOCUMENT,
  FIRST_NAME,
  OBJECT,
  ORGANIZATION,
  PEOPLE,
  PREPOSITION,
  PRONOUNS,
  ROLE,
  TITLE,
  genderOf,
  lookUp,
} from './lexicon.js';
import { Shape } from './shape.js';

/** The classes of words that can head a phrase. */
export const HEAD = ROLE | TITLE | ORGANIZATION | DOCUMENT;
/** The classes of words that end one. */
export const STOPS = AUXILIARY | PREPOSITION | CONJUNCTION | PRONOUNS | OBJECT;

/** "committee": a body, and nothing that somebody is; "guard" is both. */
export const isBodyOnly = (classes: number): boolean =>
  (classes & (ORGANIZATION | ROLE | TITLE)) === ORGANIZATION;

/** The classes of a noun that can head a phrase, singular or plural; 0 for none. `classes` are the word's own. */
export function nounClasses(word: string, shape: number, classes: number): number {
  if (shape === Shape.mark) return 0;
  if ((classes & PEOPLE) !== 0) return word.endsWith('s') || (classes & ROLE) !== 0 ? ROLE : 0;
  // The Post and the Star are newspapers, a star is a person.
  if (word === 'post' && shape === Shape.lower) return classes & ~ORGANIZATION;
  // "the Master of the Rolls", but "master of ceremonies Ada Lund"
  if (word === 'master' && shape === Shape.lower) return 0;
  if (FORMS_OF_HONOUR.has(word)) return shape === Shape.capital ? ROLE : 0;
  if (word === 'star') return shape === Shape.lower ? ROLE : classes & ~ROLE;
  if ((classes & HEAD) !== 0) return (classes & STOPS) !== 0 ? 0 : classes;
  if (shape !== Shape.lower && shape !== Shape.capital) return 0;
  const one = singular(word);
  return one === '' ? 0 : lookUp(one) & HEAD;
}

/** "His Honour": with a capital whoever has the title, and no name. */
export const FORMS_OF_HONOUR = wordSet(
  'eminence excellency grace highness holiness honor honour ladyship lordship majesty worship',
);

/** "mother" of "mother-of-two"; else the word itself. */
export function kinOf(word: string): string {
  const end = word.indexOf('-of-');
  return end < 0 ? word : word.slice(0, end);
}

/** Whether a noun that can head a phrase is a plural. `known`: its classes as a token. */
export function isPlural(noun: string, known: number): boolean {
  const classes = noun.includes('-')
    ? lookUp(kinOf(noun)) || lookUp(noun.slice(noun.lastIndexOf('-') + 1))
    : known;
  if ((classes & PEOPLE) !== 0) return noun.endsWith('s');
  return (classes & HEAD) === 0 || MANY.has(noun) || isMen(noun) || isTitles(noun, classes);
}

/** Plurals that the lexicon has. */
const MANY = new Set(['authorities', 'cops', 'people', 'police', 'prosecutors', 'troops']);

/** "women", "congressmen": the lexicon has some of these plurals, so that its classes do not tell them from a singular. */
const isMen = (noun: string) => noun.endsWith('men') && (lookUp(`${noun.slice(0, -2)}an`) & HEAD) !== 0;

/** "the senators", which is a title, too: "Senators Lund and Hart". */
const isTitles = (noun: string, classes: number) =>
  noun.endsWith('s') && (classes & lookUp(noun.slice(0, -1)) & (ROLE | TITLE)) !== 0;

/** What "spokeswoman" and "congressmen" tell; null for most. */
export const genderOfNoun = createMemo((noun: string): Gender | null => {
  const classes = lookUp(kinOf(noun)) || lookUp(singular(noun));
  // "ally" and "hunter" are first names too, which tell nothing of the noun.
  if ((classes & FIRST_NAME) !== 0 && !MEN.has(noun)) return null;
  return genderOf(classes);
});

const MEN = new Set(['ayatollah', 'earl', 'guy', 'man', 'son', 'woman']);

/** "officials" → "official", "families" → "family", "congressmen" → "congressman"; empty when no plural. */
function singular(word: string): string {
  const last = word.charCodeAt(word.length - 1);
  if (last !== 0x73 && last !== 0x6e) return '';
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('men')) return `${word.slice(0, -2)}an`;
  if (/(?:sses|ches|shes)$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : '';
}

/** Many, by a word for one: "the cheering crowd" is no "he". */
export const CROWDS = wordSet('audience crowd family gathering group jury mob public rally staff');
