/**
 * Whether quoted words still belong to the clause that "that" opens, and not to what is said of the whole claim.
 *
 *     Lund's claim that the wall is “dry”         belong
 *     Lund's claim that the mayor “sold it”       belong
 *     Lund's claim that the wall leaks is “dry”   not
 *     Lund's claim that rents fell “is a joke”    not
 */
import { Shape, type Tokens } from '../../words/find-tokens.js';
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  FIRST_PERSON,
  IT,
  OBJECT,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  THEY,
  VERB,
} from '../../words/lexicon.js';
import type { Utterance } from '../utterance.js';

/** `that`: its token. Nouns are told from verbs by their place only, so it rather says no. */
export function endsInClause(tokens: Tokens, that: number, { first }: Utterance): boolean {
  const { classes, shape } = tokens;
  let verbs = 0;
  for (let k = that + 1; k < first; k++) if (mayBeVerb(tokens, k)) verbs++;
  // With a verb of its own the clause goes on only where a word before the quotation asks for more.
  // But no "May".
  const more = shape[first - 1] === Shape.lower && (classes[first - 1]! & BEFORE_MORE) !== 0;
  return verbs === 0 || (verbs === 1 && (more || isMade(tokens, first)));
}

/** "made him “late”" */
const isMade = ({ words, classes }: Tokens, first: number) =>
  (classes[first - 1]! & OBJECT) !== 0 && MAKING.has(words[first - 2]!);

const MAKING = new Set(['made', 'makes', 'make', 'making']);

/** "is", but not "been" in "has been"; "fell" in "rents fell", but not "rents". */
function mayBeVerb({ words, classes, shape }: Tokens, k: number): boolean {
  if (shape[k] !== Shape.lower || (classes[k]! & ADVERB) !== 0 || words[k] === 'not') return false;
  let last = k - 1;
  while ((classes[last]! & ADVERB) !== 0) last--;
  const before = classes[last]!;
  if ((before & AUXILIARY) !== 0) return false;
  if ((classes[k]! & (AUXILIARY | VERB)) !== 0) return words[k] !== 'to' && (before & BEFORE_NOUN) === 0;
  if ((classes[k]! & SMALL) !== 0) return false;
  // "paying taxes"
  if (words[last] === 'that' || words[last] === "'s" || words[last]!.endsWith('ing')) return false;
  return (before & BEFORE_NOUN) === 0;
}

const PERSON = PRONOUN | THEY | IT | FIRST_PERSON;
const BEFORE_MORE = AUXILIARY | DETERMINER | POSSESSIVE | PREPOSITION;
const BEFORE_NOUN = DETERMINER | POSSESSIVE | PREPOSITION | CONJUNCTION;
const SMALL = BEFORE_NOUN | PERSON;
