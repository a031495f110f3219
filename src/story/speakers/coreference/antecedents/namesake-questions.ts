/**
 * What is asked of everybody who bears a surname that stands alone, in the form of `questions.ts`; `namesake-weights.json`
 * holds the learned weights.
 *
 *     "Bo Lund came with his wife, Ada Lund. Lund said …"  →  Bo: first yes, latest no, place subject, named 1, …
 */
import { oneOf } from '../../../../article/word-set.js';
import { combine } from '../../../models/questionnaire.js';
import { PLACES } from './questions.js';

/** Every question with its answers; the first is the answer when nothing else holds. Sentences are counted. */
export const NAMESAKE_QUESTIONS = {
  // Of the surname.
  /** It is said to speak, it owns, or it stands before a noun ("the Lund campaign"). */
  stands: oneOf('other speaks possessive modifier'),
  /** How many bear it. */
  bearers: oneOf('2 3..'),

  // Of a bearer.
  /** The first of them to be named. */
  first: oneOf('no yes'),
  /** How often named in full in the article, and against the one of the others who is so most. */
  full: oneOf('0 1 2 3-5 6..'),
  share: oneOf('fewer equal more many-more'),
  /** How many sentences ago last named in full; whether the last of them who was, or only further on. */
  named: oneOf('never 0 1 2 3-5 6-10 11..'),
  latest: oneOf('no yes ahead'),
  /** The last of them named in full, and so since the bare surname was last used: near, as a subject or a speaker. */
  fresh: oneOf('no near-subject near far-subject far'),
  /** How the last full name stands in its sentence; see `find-place.ts`. Whether it speaks, has a title or a role. */
  place: ['none', ...PLACES],
  spoke: oneOf('no yes'),
  titled: oneOf('no yes'),
  /** The title beside the bare surname is one of the bearer's, or it is not. */
  role: oneOf('none agrees lacks'),
  /** How many sentences ago the bare surname meant the bearer, and whether it meant another since. */
  bore: oneOf('never 0-1 2-4 5-9 10..'),
  last: oneOf('none other same'),
  /** How often the bare surname meant the bearer so far, against others. */
  habit: oneOf('none never fewer equal more always'),
  /** How many sentences ago mentioned in any way, and the how-many-th of them counted back. */
  recent: oneOf('never 0 1 2 3-5 6-10 11..'),
  rank: oneOf('1 2 3..'),
  /** The last of them said to speak, and whether that is near. */
  turn: oneOf('no near far'),
  /** "He" or "her" that follows in the sentence is of the bearer's gender or of the other. */
  onward: oneOf('none agrees clashes'),
  /** The quotation beside the surname speaks of somebody of the bearer's gender, or of the other. */
  about: oneOf('none same other'),
  /** Named in full in the sentence, before or behind, or in the quotation beside. */
  beside: oneOf('no before after quoted'),
  /** Introduced as somebody's relative. */
  kin: oneOf('no yes'),
  /** Something tells that it is a person. */
  person: oneOf('no yes'),
} as const satisfies Record<string, readonly string[]>;

export type NamesakeQuestion = keyof typeof NAMESAKE_QUESTIONS;

/** Questions whose answers are weighed together, two at most. */
export const NAMESAKE_COMBINATIONS = combine<NamesakeQuestion>(`
  first first+bearers full share share+habit named named+stands latest latest+stands latest+last
  latest+named fresh fresh+stands fresh+share place place+named spoke spoke+named titled titled+named role
  bore bore+latest last last+bore habit recent recent+stands rank rank+stands turn turn+stands onward
  about about+stands beside beside+stands kin person
`);
