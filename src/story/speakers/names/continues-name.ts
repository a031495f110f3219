/**
 * Which words go on with a name that has begun.
 *
 *     "Ada Lund said"  →  Lund, but not "said";   "Ada Small came"  →  Small
 */
import { type Tokens, Shape } from '../../words/find-tokens.js';
import { CALENDAR, FIRST_NAME, SPEECH_VERB, SUFFIX, TITLE } from '../../words/lexicon.js';
import { isCapital, NEVER } from '../../words/name-words.js';

/** Is token `j` a further word of a name of which `i` is the last word so far? */
export function continuesName(tokens: Tokens, j: number, i: number): boolean {
  if (tokens.sentence[j] !== tokens.sentence[i] || !isCapital(tokens.shape[j]!)) return false;
  const classes = tokens.classes[j]!;
  // "said Ada Ada said later": two lines run together; but "said Duran Duran."
  if (tokens.words[j] === tokens.words[i] && (tokens.classes[j + 1]! & SPEECH_VERB) !== 0) return false;
  if ((classes & NEVER) === 0 || (classes & (FIRST_NAME | TITLE | SUFFIX)) !== 0) return true;
  return isDottedInitial(tokens, j) || isBareInitial(tokens, j, i) || isPlainSurname(tokens, j, i);
}

/** "Ada Small", "Bo From", but no "Ada Tuesday": a word behind a first name, with a capital where the next word has none. */
function isPlainSurname({ classes, shape }: Tokens, j: number, i: number): boolean {
  const first = shape[i] === Shape.initial ? i - 1 : i;
  if ((classes[first]! & (FIRST_NAME | NEVER)) !== FIRST_NAME || isCapital(shape[j + 1]!)) return false;
  return shape[j] === Shape.capital && (classes[j]! & CALENDAR) === 0;
}

/** "A.", not "A" */
const isDottedInitial = ({ shape, start, end }: Tokens, i: number) =>
  shape[i] === Shape.initial && start[i]! + 2 === end[i];

/** "Ada A Lund", but not "Ada A" */
const isBareInitial = ({ words, classes, shape, sentence }: Tokens, j: number, i: number) =>
  words[j] === 'a' &&
  (classes[i]! & FIRST_NAME) !== 0 &&
  isCapital(shape[j + 1]!) &&
  sentence[j + 1] === sentence[j] &&
  (classes[j + 1]! & NEVER) === 0;
