/** What the steps that find names ask of single words. */
import { Shape } from './find-tokens.js';
import {
  AUXILIARY,
  CALENDAR,
  COMMON,
  CONJUNCTION,
  DETERMINER,
  FIRST_PERSON,
  IT,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  THEY,
} from './lexicon.js';

export const isCapital = (shape: number) =>
  shape === Shape.capital || shape === Shape.capitals || shape === Shape.initial;

/** Never in a name, unless as a first name, title or suffix. */
export const NEVER =
  COMMON |
  CALENDAR |
  DETERMINER |
  PREPOSITION |
  CONJUNCTION |
  AUXILIARY |
  PRONOUN |
  THEY |
  IT |
  RELATIVE |
  FIRST_PERSON;
/** Words that join two halves of an organisation's name: "Bank of Nordhaven", "Citizens for Clean Harbours". */
export const JOINTS = new Set(['of', 'for', 'on', 'and', '&', 'in', 'against', 'to', 'without']);

/** Nouns that say whose relative somebody is. */
export const KIN = new Set(
  'brother cousin daughter father grandson husband mother nephew niece sister son uncle widow widower wife'.split(
    ' ',
  ),
);

/** Titles that go on over "of": "Secretary of State Ada Lund". */
export const OFFICES = new Set([
  'mayor',
  'president',
  'governor',
  'bishop',
  'king',
  'queen',
  'prince',
  'secretary',
  'minister',
  'speaker',
  'director',
  'chief',
  'undersecretary',
  'archbishop',
  'chairman',
  'commissioner',
]);

export const QUOTES = new Set(['"', '“', '”', "'", '‘', '’']);
