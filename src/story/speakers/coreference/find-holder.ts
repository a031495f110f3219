/**
 * Whom a "who" behind a body means: a body is a "which".
 *
 *     "one strategist with ties to the Harbour Board, who", "Ada Lund, the clerk of the Harbour Board, who"
 */
import { Shape } from '../../words/find-tokens.js';
import type { State } from './coreference-state.js';
import { AUXILIARY, CONJUNCTION, DETERMINER, PREPOSITION, RELATIVE, VERB } from '../../words/lexicon.js';

/** The person in whose phrase the body of mention `i` hangs on a preposition, as a mention; -1 for none. */
export function findHolder({ tokens, mentions }: State, i: number): number {
  const { words, classes, shape, sentence } = tokens;
  const { type, first } = mentions[i]!;
  const holder = mentions[i - 1];
  if (type !== 'organization' || holder?.type !== 'person' || holder.possessive) return -1;
  const tie = words[first - 1] === 'the' ? first - 2 : first - 1;
  if (sentence[holder.head] !== sentence[first] || (classes[tie]! & PREPOSITION) === 0) return -1;
  if (holder.last === tie - 1) return i - 1;
  if (words[holder.last + 1] !== ',' || tie - holder.last > LONGEST_APPOSITION) return -1;
  for (let k = holder.last + 2; k < tie; k++) {
    // "the ranking Democrat"
    const verb = (classes[k]! & VERB) !== 0 && (classes[k - 1]! & DETERMINER) === 0;
    if (shape[k] === Shape.mark || verb || (classes[k]! & CLAUSE) !== 0 || words[k]!.endsWith('ed'))
      return -1;
  }
  return i - 1;
}

const CLAUSE = AUXILIARY | CONJUNCTION | RELATIVE;
const LONGEST_APPOSITION = 8;
