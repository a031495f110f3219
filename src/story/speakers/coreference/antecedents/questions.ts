/**
 * What is asked of every mention that a pronoun may take up: small questions with a few answers each, weighed alone and
 * in pairs. The learned weights stand beside them in `weights.json`, by these names.
 *
 *     "Ada Lund met the mayor. She said …"  →  Ada Lund: distance 1, place subject, latest yes, person gender, …
 */
import { oneOf } from '../../../../article/word-set.js';
import { combine } from '../../../models/questionnaire.js';

/** How a mention stands in its sentence; see `find-place.ts`. */
export const PLACES = oneOf(
  'other subject inner-subject subordinate opening main preposition possessive inside told asked',
);

/** Every question with its answers; the first is the answer when nothing else holds. Sentences are counted. */
export const QUESTIONS = {
  // Of the pronoun.
  /** It opens a paragraph or a sentence, follows a quotation that does, stands elsewhere, or is a phrase with a role. */
  context: oneOf('opens-block opens after-quote after-quote-block clause role'),
  /** Its verb goes on from what was said before ("added"). */
  verb: oneOf('other goes-on'),
  /** The quotation beside it speaks of somebody by the same pronoun. */
  about: oneOf('no yes'),

  // Of the mention.
  /** How many sentences back; mentions inside quotations are hardly meant. */
  distance: oneOf('quoted 0 1 2 3 4-5 6..'),
  block: oneOf('same before farther'),
  form: oneOf('name introduced pronoun role possessive-pronoun'),
  place: PLACES,
  /** How it is said to speak. */
  speech: oneOf('none weak strong'),
  /** The last subject, and the first one of the pronoun's paragraph; at its beginning, of the one before. */
  latest: oneOf('no yes'),
  topic: oneOf('no yes'),
  /** It was doubtful itself whom it means. */
  doubt: oneOf('no yes'),

  // Of whom the mention means.
  /** The last one said to speak; it may have asked. */
  turn: oneOf('no yes asks'),
  /** Whom a pronoun of that gender meant last: it, it but long ago, or another. */
  pronoun: oneOf('none same same-far other'),
  /** What tells that it is a person, of that gender. */
  person: oneOf('gender person likely unknown lone place nameless'),
  /** Named inside the quotation beside the pronoun: nobody speaks of themselves by name. */
  named: oneOf('no yes'),
  /** How often it was mentioned so far. */
  standing: oneOf('1 2-3 4-9 10..'),
  /** The how-many-th, counted back from the pronoun. */
  rank: oneOf('1 2 3 4..'),
  /** Named further on in the pronoun's sentence, whose opening phrase holds the pronoun. */
  ahead: oneOf('no yes'),
} as const satisfies Record<string, readonly string[]>;

export type Question = keyof typeof QUESTIONS;

export const QUESTION_NAMES = Object.keys(QUESTIONS) as Question[];

/** Questions whose answers are weighed together, two at most. */
export const COMBINATIONS = combine<Question>(`
  distance distance+place distance+speech distance+context block block+context place place+context topic
  topic+context latest latest+context latest+about speech speech+place speech+context speech+about turn
  turn+context turn+verb turn+about pronoun pronoun+verb pronoun+context form form+distance person
  person+speech person+place named standing standing+about rank doubt ahead
`);
