/**
 * Whether a noun that could head a phrase heads none here.
 *
 *     "the campaign manager", "a host of problems"  →  "campaign", "host";   "a host of the show"  →  "host" heads it
 */
import { type Tokens, Shape } from '../../words/find-tokens.js';
import { DETERMINER, POSSESSIVE, SPEECH_VERB } from '../../words/lexicon.js';
import { STOPS } from '../../words/nouns.js';

/** `nameAt` is -1 where no name stands. */
export function isNoHead(tokens: Tokens, i: number, nameAt: Int32Array): boolean {
  // "campaign manager": the last noun is the head.
  if (isAmount(tokens, i) || isHead(tokens, i + 1, nameAt, i) || isTank(tokens, i + 1)) return true;
  return tokens.words[i] === 'giant' && isAdjective(tokens, i, nameAt);
}

/** "a conservative think tank": what looks like a verb is half of the head. */
const isTank = ({ words }: Tokens, i: number) =>
  words[i] === 'think' && (words[i + 1] === 'tank' || words[i + 1] === 'tanks');

/** "giant screens", but not "the giant said" or "software giant Quay" */
const isAdjective = ({ shape, classes }: Tokens, i: number, nameAt: Int32Array) =>
  shape[i + 1] === Shape.lower && nameAt[i + 1]! < 0 && (classes[i + 1]! & (STOPS | SPEECH_VERB)) === 0;

/** "a host of problems" are many, but "a host of the show" is somebody. */
const isAmount = ({ words, classes, shape }: Tokens, i: number) =>
  words[i] === 'host' &&
  words[i - 1] === 'a' &&
  words[i + 1] === 'of' &&
  (classes[i + 2]! & (DETERMINER | POSSESSIVE)) === 0 &&
  shape[i + 2] === Shape.lower;

function isHead(tokens: Tokens, i: number, nameAt: Int32Array, before: number): boolean {
  if (
    i >= tokens.count ||
    nameAt[i]! >= 0 ||
    tokens.sentence[i] !== tokens.sentence[before] ||
    tokens.quoted[i] !== tokens.quoted[before]
  )
    return false;
  const classes = tokens.noun[i]!;
  // "the panel report" is a report, but in "the officials report" a verb follows.
  if (classes === 0 || (classes & SPEECH_VERB) !== 0) return false;
  // "the Chief Minister"
  const capitals = tokens.shape[i] === Shape.capital && tokens.shape[before] === Shape.capital;
  return capitals || tokens.shape[i] === Shape.lower;
}
