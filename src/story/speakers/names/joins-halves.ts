/**
 * Whether "and" joins two halves of one body's name.
 *
 *     "Tides and Lights Commission", "Institute of Tides and Winds"; but not "Harbour Board and Tides Commission"
 */
import { wordSet } from '../../../article/word-set.js';
import { isPlacePair } from '../../words/is-place-name.js';
import { FIRST_NAME, ORGANIZATION, PEOPLE, PLACE, TITLE } from '../../words/lexicon.js';
import { Shape } from '../../words/shape.js';
import type { Tokens } from '../../words/tokens.js';
import { hasHeadAfter, hasHeadBefore, SUBJECT_JOINTS } from './has-head.js';
import { beginsOther, hasJoint } from './joins-body.js';

/** The name begins at `start`, "and" stands at `i`, and the second half begins at `next`. */
export function joinsHalves(tokens: Tokens, start: number, i: number, next: number): boolean {
  const last = tokens.classes[i - 1]!;
  // "Center for Law and Winds", though Law is a first name, too
  const matter = SUBJECT_JOINTS.has(tokens.words[i - 2]!) && (last & BEARERS) === FIRST_NAME;
  const subject = matter || (i - start === 1 && SUBJECTS.has(tokens.words[start]!));
  if ((last & (ORGANIZATION | FIRST_NAME | TITLE)) !== 0 && !subject) return false;
  // "the HPD and Tides Department"
  if (i - start === 1 && tokens.shape[start] === Shape.capitals) return false;
  if (hasJoint(tokens, start, i))
    return (
      !beginsOther(tokens, start, next) &&
      (hasHeadAfter(tokens, next) || hasHeadBefore(tokens, start, i, next))
    );
  if ((last & (PLACE | PEOPLE)) !== 0) return false;
  // "the U.S. Tides and Lights Commission", "New York Tides and Lights Commission", "National Tides and Lights Commission"
  let first = isPlacePair(tokens.words[start]!, tokens.words[start + 1]!) ? start + 2 : start;
  if (tokens.words[start] === 'national') first++;
  while (first < i - 1 && (tokens.classes[first]! & PLACE) !== 0) first++;
  return i - first === 1 && hasHeadAfter(tokens, next);
}

const BEARERS = FIRST_NAME | ORGANIZATION | PLACE | TITLE;

/** Heads of organisations' names that are what a body looks after, too. */
export const SUBJECTS = wordSet('industries minerals railways securities services tobacco utilities');
