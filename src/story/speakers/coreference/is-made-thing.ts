/**
 * Whether what bears a name is made like a thing, so that no "she" means it.
 *
 *     "Boat Watch, which"   "Boat Watch, the new film by"   "Boat Watch was built by Lund"
 */
import { wordSet } from '../../../article/word-set.js';
import type { State } from './coreference-state.js';
import type { Entity } from '../entity.js';
import { Shape, isCapital } from '../../words/shape.js';
import type { Tokens } from '../../words/tokens.js';
import { DETERMINER, DOCUMENT, ORGANIZATION, PREPOSITION, ROLE, TITLE } from '../../words/lexicon.js';
import { BE } from '../../quotations/cues/is-passive.js';

export const isMadeThing = ({ tokens, mentions }: State, { type, gender, mentions: own }: Entity): boolean =>
  type === null && gender === null && own.slice(-SEEN).some((index) => isMade(tokens, mentions[index]!.last));

/** So many mentions of it are looked at. */
const SEEN = 4;

function isMade(tokens: Tokens, last: number): boolean {
  const { words, classes } = tokens;
  if (words[last + 1] !== ',')
    return BE.has(words[last + 1]!) && MADE.has(words[last + 2]!) && words[last + 3] === 'by';
  return (
    words[last + 2] === 'which' ||
    ((classes[last + 2]! & DETERMINER) !== 0 && isNounOfThing(tokens, last + 3))
  );
}

/** "new charter" in "the new charter", "new film" in "the new film by Lund": the noun ends with the phrase. */
function isNounOfThing({ words, classes, noun, shape }: Tokens, from: number): boolean {
  let k = from;
  while (k < from + LONGEST_PHRASE && shape[k] === Shape.lower && (classes[k]! & PREPOSITION) === 0) k++;
  if (k === from || (noun[k - 1]! & (ROLE | TITLE)) !== 0) return false;
  return (noun[k - 1]! & (DOCUMENT | ORGANIZATION)) !== 0 || (words[k] === 'by' && isCapital(shape[k + 1]!));
}

const LONGEST_PHRASE = 5;
const MADE = wordSet(
  'bought built composed created designed developed directed founded invented launched made opened owned painted produced published released run written',
);
