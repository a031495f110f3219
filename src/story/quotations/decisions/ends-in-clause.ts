/**
 * Whether quoted words still belong to the clause that "that" opens, and not to what is said of the whole claim.
 *
 *     Lund's claim that the wall is “dry”         belong
 *     Lund's claim that the mayor “sold it”       belong
 *     Lund's claim that the wall leaks is “dry”   not
 *     Lund's claim that rents fell “is a joke”    not
 *     Lund's claim that rents fell “far too late” maybe
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
import { firstWord, type Utterance } from '../utterance.js';

/**
 * 'maybe' where the quoted words may as well be what is said of the claim. `that`: its token; `judges`: the verb before the
 * claim takes a judgement of it ("found Lund's claim that rents fell “absurd”"). Nouns are told from verbs by their place.
 */
export function endsInClause(
  tokens: Tokens,
  that: number,
  utterance: Utterance,
  judges: boolean,
): 'yes' | 'maybe' | 'no' {
  const { classes, shape } = tokens;
  const { first } = utterance;
  let verbs = 0;
  for (let k = that + 1; k < first; k++) if (mayBeVerb(tokens, k)) verbs++;
  if (verbs === 0) return 'yes';
  // But no "May".
  const more = shape[first - 1] === Shape.lower && (classes[first - 1]! & BEFORE_MORE) !== 0;
  if (verbs === 1 && (more || isMade(tokens, first))) return 'yes';
  if (judges || isPredicate(tokens, utterance)) return 'no';
  // "that the wall leaks is “dry”"; but "would leave pupils “without teachers”", where the pupils only look like a verb.
  if (verbs > 1) return (classes[first - 1]! & AUXILIARY) !== 0 ? 'no' : 'maybe';
  // "that she wasted “a fortune”", "that it lasts “for years”", "that trains run “like clockwork”"
  const open = firstWord(tokens, utterance);
  return (classes[open]! & OPENS_MORE) !== 0 || tokens.words[open] === 'like' ? 'yes' : 'maybe';
}

/** "“will harm us”": the quoted words begin with a verb. */
export function isPredicate(tokens: Tokens, utterance: Utterance): boolean {
  const k = firstWord(tokens, utterance);
  return tokens.shape[k] === Shape.lower && (tokens.classes[k]! & (AUXILIARY | VERB)) !== 0;
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
const OPENS_MORE = DETERMINER | POSSESSIVE | PREPOSITION;
const BEFORE_NOUN = DETERMINER | POSSESSIVE | PREPOSITION | CONJUNCTION;
const SMALL = BEFORE_NOUN | PERSON;
