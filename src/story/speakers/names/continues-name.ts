/**
 * Which words go on with a name that has begun.
 *
 *     "Ada Lund said"  →  Lund, but not "said";   "Ada Small came"  →  Small
 */
import type { Tokens } from '../../words/tokens.js';
import { Shape, isCapital } from '../../words/shape.js';
import {
  CALENDAR,
  DETERMINER,
  FIRST_NAME,
  FUNCTION,
  HONORIFIC,
  PLACE,
  PREPOSITION,
  PRONOUN,
  ROLE,
  SPEECH_VERB,
  SUFFIX,
  TITLE,
  NEVER,
} from '../../words/lexicon.js';
import { standsApart } from './stands-apart.js';
import { POSTNOMINALS } from './office-words.js';

/** Is token `j` a further word of a name of which `i` is the last word so far? */
export function continuesName(tokens: Tokens, j: number, i: number): boolean {
  if (j >= tokens.count || tokens.sentence[j] !== tokens.sentence[i] || tokens.quoted[j] !== tokens.quoted[i])
    return false;
  if (!isCapital(tokens.shape[j]!)) return false;
  if (tokens.shape[j] === Shape.initial && (dotted(tokens, j) || isBareInitial(tokens, j, i))) return true;
  if (standsApart(tokens, j) || isOfOffice(tokens, j, i) || isSaidTwice(tokens, j, i)) return false;
  const classes = tokens.classes[j]!;
  // "Quays Together", a body
  if ((classes & NEVER) === 0 || isWordTogether(tokens, j) || isNor(tokens, j)) return true;
  if (isPlainSurname(tokens, j, i) && ((classes & NO_SURNAME) === 0 || isSurnamePronoun(tokens, j)))
    return true;
  return (classes & (FIRST_NAME | TITLE | SUFFIX)) !== 0 && (classes & (PRONOUN | DETERMINER)) === 0;
}

/** With a capital, behind a name: "Quays Together", "Sailors First", "Norrvik First"; but not "Ada First", "Bo Lund First". */
export const isWordTogether = (tokens: Tokens, j: number) =>
  (tokens.words[j] === 'together' || (tokens.words[j] === 'first' && isPutFirst(tokens, j - 1))) &&
  tokens.shape[j] === Shape.capital &&
  !isCapital(tokens.shape[j + 1]!);

/** "Wan Nor Lundi", a Malay name */
const isNor = ({ words, classes, shape }: Tokens, j: number) =>
  words[j] === 'nor' &&
  shape[j] === Shape.capital &&
  (classes[j - 1]! & (FIRST_NAME | HONORIFIC | TITLE)) !== 0 &&
  isCapital(shape[j + 1]!);

const isPutFirst = ({ words, classes, shape }: Tokens, k: number) =>
  words[k]!.endsWith('s') ||
  (!isCapital(shape[k - 1] ?? 0) && (classes[k]! & (FIRST_NAME | HONORIFIC | ROLE | TITLE)) === 0);

/** "said Ada Lund HQP official Bo Hart", "Rep. Ada Lund Texas Democrat.": where a comma was forgotten behind a name. */
function isOfOffice({ words, shape, classes }: Tokens, j: number, i: number): boolean {
  if (
    shape[i] !== Shape.capital ||
    ((classes[i - 1]! & FIRST_NAME) === 0 && shape[i - 1] !== Shape.initial) ||
    !isCapital(shape[i - 1]!)
  )
    return false;
  if ((classes[j]! & PLACE) !== 0) return words[j + 1] === 'democrat' || words[j + 1] === 'republican';
  const short = shape[j] === Shape.capitals && (classes[j]! & SUFFIX) === 0 && !POSTNOMINALS.has(words[j]!);
  return short && (classes[j + 1]! & (ROLE | TITLE)) !== 0;
}

/** "said Ada Ada said later": two lines run together; but "said Duran Duran." */
const isSaidTwice = ({ words, classes }: Tokens, j: number, i: number) =>
  words[j] === words[i] && (classes[j + 1]! & SPEECH_VERB) !== 0;

/** "Ada Small", "Bo From": a word behind a first name, with a capital where the next word has none. */
function isPlainSurname(tokens: Tokens, j: number, i: number): boolean {
  return (
    isFirst(tokens, tokens.shape[i] === Shape.initial && dotted(tokens, i) ? i - 1 : i) &&
    !isCapital(tokens.shape[j + 1]!)
  );
}

/** "Ada He, a painter", "said Ada He.": a pronoun would have its verb behind it. */
const isSurnamePronoun = ({ words, shape }: Tokens, j: number) =>
  (words[j] === 'he' || words[j] === 'she') && shape[j + 1] === Shape.mark;

/** "Ada A Lund", "Mr A K Lund", in the middle of a sentence */
const isBareInitial = ({ words, classes, shape }: Tokens, j: number, i: number) =>
  words[j] === 'a' &&
  ((classes[i]! & FIRST_NAME) !== 0
    ? isCapital(shape[j + 1]!)
    : (classes[i]! & (HONORIFIC | TITLE)) !== 0 && shape[j + 1] === Shape.initial);

const isFirst = ({ classes, shape }: Tokens, i: number) =>
  (classes[i]! & (FIRST_NAME | NEVER)) === FIRST_NAME && shape[i] === Shape.capital;

const NO_SURNAME = CALENDAR | (FUNCTION & ~PREPOSITION);

/** "A.", not "A" */
const dotted = (tokens: Tokens, i: number) => (tokens.end[i] ?? 0) - (tokens.start[i] ?? 0) === 2;
