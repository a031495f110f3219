/**
 * Where the phrase of a name with a title begins, of which what stands before the title is no part of the mention.
 *
 *     "In May, US Secretary Ada Lund left"   →  at "US", behind the comma
 *     "Harbour League (HL) player Ada Lund"   →  at "Harbour": the league is not the sentence's subject
 */
import { FUNCTION } from '../../words/lexicon.js';
import { isCapital, Shape } from '../../words/shape.js';
import type { Tokens } from '../../words/tokens.js';
import type { Mention } from '../mention.js';

/** The first token. */
export function findPhraseStart(tokens: Tokens, { kind, roles, first }: Mention): number {
  const { words, shape, classes, sentence, quoted } = tokens;
  if (kind !== 'name' || roles.length === 0 || (classes[first]! & FUNCTION) !== 0) return first;
  const isOfPhrase = (k: number) =>
    quoted[k] === 0 &&
    sentence[k] === sentence[first] &&
    (shape[k] === Shape.capitals ||
      (isCapital(shape[k]!) && (classes[k]! & FUNCTION) === 0) ||
      BRACKETS.has(words[k]!));
  let k = first;
  while (k > first - LONGEST && isOfPhrase(k - 1)) k--;
  return k;
}

/** So many tokens before the title. */
const LONGEST = 8;
const BRACKETS = new Set(['(', ')']);
