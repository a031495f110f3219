/**
 * Whether a name begins here.
 *
 *     "Ada" in "Ada Lund left"     it does;   "Minutes" in "Minutes later"     it does not
 */
import { wordSet } from '../../../article/word-set.js';
import { continuesName } from './continues-name.js';
import { hasArticle, isIrishArticle } from '../../words/has-article.js';
import { isWithout } from './measure-joint.js';
import { isParticleRun, isShortArticle } from './skip-particles.js';
import { isInCharge } from './find-person.js';
import { isStates } from '../../words/is-place-name.js';
import { standsApart } from './stands-apart.js';
import { isCapital, Shape } from '../../words/shape.js';
import { KIN } from '../../words/kin.js';
import {
  NEVER,
  AUXILIARY,
  CALENDAR,
  DETERMINER,
  FIRST_NAME,
  FUNCTION,
  HONORIFIC,
  IT,
  NUMBER_WORD,
  ORGANIZATION,
  POSSESSIVE,
  PRONOUN,
  ROLE,
  SPEECH_VERB,
  THEY,
  TITLE,
  VERB,
} from '../../words/lexicon.js';
import { type Spelling, beginsSentence } from '../../words/spelling.js';
import type { Tokens } from '../../words/tokens.js';
import { isHouse, opensWithNumber } from './is-number-of-name.js';
import { isOwnBody } from './is-own-genitive.js';
import { findShortenedEnd, isCall, isPairOfPlaces } from './joins-body.js';
import { isSpeakingMonth } from './is-speaking-month.js';
import { opensAtBegin } from './opens-at-begin.js';
import { standsAsSubject } from './stands-as-subject.js';

/** At token `i`; `spelling`: how words stand elsewhere in the article. */
export function opensName(tokens: Tokens, i: number, spelling: Spelling): boolean {
  if (!isCapital(tokens.shape[i]!)) return hasArticle(tokens, i) || opensWithNumber(tokens, i);
  const classes = tokens.classes[i]!;
  const begins = beginsSentence(tokens, i);
  const goesOn =
    continuesName(tokens, i + 1, i) ||
    isWithout(tokens, i + 1) ||
    isOwnBody(tokens, i) ||
    isParticleRun(tokens, i + 1);
  if (standsApart(tokens, i) || isInCharge(tokens, i)) return false;
  if (isHouse(tokens, i) || isOfStates(tokens, i) || isIrishArticle(tokens, i)) return true;
  if (joinsInitials(tokens, i) || isCall(tokens, i) || isPairOfPlaces(tokens, i)) return true;
  if (findShortenedEnd(tokens, i) > i) return true;
  // "their son Will, 24", "his son Will said"
  if ((classes & FIRST_NAME) !== 0 && !begins && KIN.has(tokens.words[i - 1]!)) return true;
  // "In 't Veld said"
  if (tokens.words[i] === 'in' && isShortArticle(tokens, i + 1) && isCapital(tokens.shape[i + 3]!))
    return true;
  if (isFirstInitial(tokens, i)) return true;
  if (tokens.shape[i] === Shape.initial && (tokens.words[i] === 'i' || tokens.words[i] === 'a' || !goesOn))
    return false;
  if (
    spelling.surnames.has(tokens.words[i]!) &&
    (classes & (PRONOUN | DETERMINER | IT | THEY)) === 0 &&
    ((classes & CALENDAR) === 0
      ? !begins || standsAsSubject(tokens, i) || isClauseOfPerson(tokens, i)
      : isSpeakingMonth(tokens, i))
  )
    return true;
  if ((classes & NEVER) !== 0 && (classes & (TITLE | HONORIFIC)) === 0)
    // "…,” Right Coast Watch said": behind quoted words in the middle of a sentence a capital says as much as elsewhere.
    return goesOn && mayOpen(tokens, i, begins && !isBehindQuoted(tokens, i));
  if (
    tokens.shape[i] === Shape.capitals &&
    tokens.shape[i - 1] === Shape.capitals &&
    !spelling.surnames.has(tokens.words[i]!)
  )
    return false; // a heading
  if (tokens.shape[i] === Shape.capitals && !goesOn && isLabel(tokens, i)) return false;
  return begins ? opensAtBegin(tokens, i, spelling, goesOn) : true;
}

const isBehindQuoted = ({ quoted, sentence }: Tokens, i: number) =>
  sentence[i] === sentence[i - 1] && quoted[i] !== quoted[i - 1];

/** "WITNESS: “…”": what somebody is, in capitals. */
const isLabel = ({ classes }: Tokens, i: number) =>
  (classes[i]! & (ROLE | TITLE)) !== 0 && (classes[i]! & (FIRST_NAME | ORGANIZATION)) === 0;

/** "US Airways", "the US Navy" */
const isOfStates = (tokens: Tokens, i: number) =>
  isStates(tokens, i) &&
  isCapital(tokens.shape[i + 1]!) &&
  (OF_STATES.has(tokens.words[i + 1]!) ||
    (tokens.classes[i + 1]! & (ORGANIZATION | FIRST_NAME)) === ORGANIZATION);
const OF_STATES = wordSet('air airways army bancorp bank cellular coast foods house marines navy steel');

/** "H&M" */
const joinsInitials = ({ shape, words }: Tokens, i: number) =>
  shape[i] === Shape.initial && words[i + 1] === '&' && shape[i + 2] === Shape.initial;

/** "A K Lund" */
const isFirstInitial = ({ words, shape }: Tokens, i: number) =>
  words[i] === 'a' &&
  shape[i] === Shape.initial &&
  shape[i + 1] === Shape.initial &&
  (shape[i + 2] === Shape.capital || (shape[i + 2] === Shape.initial && shape[i + 3] === Shape.capital));

/** Common words that open a name all the same: "New York", "Will Lund", "the Right Way Party". */
function mayOpen(tokens: Tokens, i: number, begins: boolean): boolean {
  const classes = tokens.classes[i]!;
  if (tokens.words[i] === 'new') return true;
  // "told Five Live"
  if ((classes & NUMBER_WORD) !== 0 && !begins && tokens.shape[i] === Shape.capital) return true;
  // "Real Norrvik", a club, "Great Quay Railway"
  if (tokens.words[i] === 'real' || tokens.words[i] === 'great') return true;
  // "Jan Berg" and "Per Voss", where no month and no preposition makes sense.
  if ((classes & FIRST_NAME) !== 0 && (tokens.words[i] === 'per' || tokens.words[i] === 'jan')) return true;
  if ((classes & (FUNCTION | CALENDAR)) !== 0)
    return (classes & FIRST_NAME) !== 0 && isFirstName(tokens, i, begins);
  return (classes & FIRST_NAME) !== 0 || !begins;
}

/** "said Will Lund", "April Voss, a clerk", where no auxiliary and no month makes sense. */
function isFirstName({ words, classes }: Tokens, i: number, begins: boolean): boolean {
  const before = i === 0 ? 0 : classes[i - 1]!;
  const month = (classes[i]! & CALENDAR) !== 0;
  if (!month && words[i] !== 'will' && words[i] !== 'may') return false;
  if (!begins && !month) return true;
  if (!begins) return (before & (SPEECH_VERB | TITLE | ROLE)) !== 0;
  if (words[i + 2] === ',') return true;
  return month && (classes[i + 2]! & (VERB | AUXILIARY)) !== 0;
}

/** "Small, who left", "Small, in her book" */
const isClauseOfPerson = ({ words, classes }: Tokens, i: number) =>
  words[i + 1] === ',' &&
  (words[i + 2] === 'who' || (words[i + 2] === 'in' && (classes[i + 3]! & POSSESSIVE) !== 0));
