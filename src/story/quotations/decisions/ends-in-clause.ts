/**
 * Whether quoted words still belong to the clause that "that" opens, and not to what is said of the whole claim.
 *
 *     Lund's claim that the wall is “dry”         belong
 *     Lund's claim that the mayor “sold it”       belong
 *     Lund's claim that the wall leaks is “dry”   not
 *     Lund's claim that rents fell “far too late” maybe
 */
import { Shape } from '../../words/shape.js';
import type { Tokens } from '../../words/tokens.js';
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  POSSESSIVE,
  PREPOSITION,
  PRONOUNS,
  VERB,
} from '../../words/lexicon.js';
import { firstWord, type Utterance } from '../utterance.js';

/** Whether it is so, as far as that can be told. */
export type Maybe = 'yes' | 'maybe' | 'no';

/**
 * 'maybe' where the quoted words may as well be what is said of the claim. `that`: its token; `judges`: the verb before the
 * claim takes a judgement of it ("found Lund's claim that rents fell “absurd”"). Nouns are told from verbs by their place.
 */
export function endsInClause(tokens: Tokens, that: number, utterance: Utterance, judges: boolean): Maybe {
  const { classes, shape } = tokens;
  const { first } = utterance;
  let verbs = 0;
  for (let k = that + 1; k < first; k++) if (mayBeVerb(tokens, k)) verbs++;
  if (verbs === 0) return 'yes';
  // But no "May".
  const more = shape[first - 1] === Shape.lower && (classes[first - 1]! & BEFORE_MORE) !== 0;
  if (verbs === 1 && more) return 'yes';
  if (judges) return 'no';
  // "that the wall leaks is “dry”"; but "would leave pupils “without teachers”", where the pupils only look like a verb.
  if (verbs > 1) return (classes[first - 1]! & AUXILIARY) !== 0 ? 'no' : 'maybe';
  // "that she wasted “a fortune”", "that it lasts “for years”"
  return (classes[firstWord(tokens, utterance)]! & OPENS_MORE) !== 0 ? 'yes' : 'maybe';
}

/** "“will harm us”": the quoted words begin with a verb. */
export function isPredicate(tokens: Tokens, utterance: Utterance): boolean {
  const k = firstWord(tokens, utterance);
  return tokens.shape[k] === Shape.lower && (tokens.classes[k]! & (AUXILIARY | VERB)) !== 0;
}

/** Each word of a run of adverbs looks back. */
const MOST_ADVERBS = 8;

/** "is", but not "been" in "has been"; "fell" in "rents fell", but not "rents", nor "taxes" in "paying taxes". */
function mayBeVerb({ words, classes, shape }: Tokens, k: number): boolean {
  let last = k - 1;
  while (last > k - MOST_ADVERBS && (classes[last]! & ADVERB) !== 0) last--;
  if (shape[k] !== Shape.lower || (classes[last]! & (AUXILIARY | BEFORE_NOUN)) !== 0) return false;
  return (classes[k]! & SMALL) === 0 && !words[last]!.endsWith('ing');
}

const OPENS_MORE = DETERMINER | POSSESSIVE | PREPOSITION;
const BEFORE_MORE = AUXILIARY | OPENS_MORE;
const BEFORE_NOUN = OPENS_MORE | CONJUNCTION;
const SMALL = BEFORE_NOUN | PRONOUNS;
