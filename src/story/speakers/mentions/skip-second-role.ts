/**
 * Where a second role of the same person ends, which "and" joins to the first in an apposition.
 *
 *     "Ada Lund, co-founder | and chief executive of Quay Labs, said"  →  after "Labs"
 *     "Ada Lund, the mayor | and her deputy"   "a lawyer | and friend"  →  nowhere
 */
import {
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  POSSESSIVE,
  PREPOSITION,
  PRONOUNS,
  ROLE,
  TITLE,
} from '../../words/lexicon.js';
import { isPlural } from '../../words/nouns.js';
import { Shape } from '../../words/shape.js';
import type { Tokens } from '../../words/tokens.js';
import { RELATIONS } from '../clean-roles.js';
import { findTail } from './find-tail.js';

/** Its last token, if the apposition ends there; else `last`, where the first role ends. */
export function skipSecondRole(tokens: Tokens, last: number): number {
  const { words, classes, shape, noun, sentence } = tokens;
  if (words[last + 1] !== 'and') return last;
  const first = words[last + 2] === 'a' || words[last + 2] === 'an' ? last + 3 : last + 2;
  for (let k = first; k < first + LONGEST && sentence[k] === sentence[last]; k++) {
    if (shape[k] === Shape.mark || (classes[k]! & OTHER) !== 0) return last;
    // "chief executive officer": the last of several is the head.
    if (!isHead(noun[k]!) || isHead(noun[k + 1]!)) continue;
    if (isPlural(words[k]!, classes[k]!) || RELATIONS.has(words[k]!)) return last;
    const end = findTail(tokens, k);
    return sentence[end + 1] !== sentence[end] || shape[end + 1] === Shape.mark ? end : last;
  }
  return last;
}

const isHead = (classes: number) => (classes & (ROLE | TITLE)) !== 0;

/** What no second role has before its head. */
const OTHER = AUXILIARY | CONJUNCTION | DETERMINER | POSSESSIVE | PREPOSITION | PRONOUNS;

/** In tokens, its head included. */
const LONGEST = 5;
