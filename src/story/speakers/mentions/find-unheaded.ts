/**
 * Phrases whose head says nothing of what it is: counted ones, and whatever else speaks.
 *
 *     "63 percent of the crew"   "another said"   "the 46-year-old told"
 */
import { type Tokens, Shape } from '../../words/find-tokens.js';
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  NUMBER_WORD,
  PEOPLE,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SPEECH_VERB,
  VERB,
} from '../../words/lexicon.js';
import { findTail } from './find-tail.js';
import { createPhrase, type Mention } from '../mention.js';
import { isCapital } from '../../words/name-words.js';
import { STOPS } from '../../words/nouns.js';

/** "63 percent", "29 others" */
export function findCounted(tokens: Tokens, i: number): Mention | null {
  if (tokens.words[i] !== 'percent' && tokens.words[i] !== 'others') return null;
  if (i === 0 || tokens.shape[i - 1] !== Shape.number) return null;
  return createPhrase(tokens, 'role', i - 1, findTail(tokens, i), i, {
    type: 'person',
    gender: null,
    plural: true,
    possessive: false,
    definite: false,
  });
}

/** "the 46-year-old", without a noun behind it */
export function findAged(tokens: Tokens, i: number): Mention | null {
  if (tokens.shape[i] !== Shape.number || !tokens.words[i]!.endsWith('-year-old')) return null;
  const next = tokens.classes[i + 1] ?? 0;
  const ends =
    tokens.shape[i + 1] === Shape.mark ||
    (next & (VERB | AUXILIARY | PREPOSITION | RELATIVE | CONJUNCTION)) !== 0;
  if (i === 0 || tokens.words[i - 1] !== 'the' || !ends) return null;
  return aged(tokens, i);
}

const aged = (tokens: Tokens, i: number) =>
  createPhrase(tokens, 'role', i - 1, i, i, {
    type: 'person',
    gender: null,
    plural: false,
    possessive: tokens.words[i + 1] === "'s",
    definite: true,
  });

/** "The Dane has", "the Norwegian was": one person, where it is a subject by itself. */
export function findNational(tokens: Tokens, i: number): Mention | null {
  if (tokens.shape[i] !== Shape.capital || (tokens.classes[i]! & PEOPLE) === 0) return null;
  const word = tokens.words[i]!;
  const single = word.endsWith('an') || NATIONALS.has(word);
  if (!single || i === 0 || tokens.words[i - 1] !== 'the') return null;
  // "with the Dutchman": no adjective
  if (/^(?!ger|ro).*man$/.test(word)) return aged(tokens, i);
  // "…,” said the Dane."
  const inverted = tokens.shape[i + 1] === Shape.mark && isVerb(tokens, i - 2, SPEECH_VERB, i);
  const acts = SINGULAR.has(tokens.words[i + 1] ?? '') || isVerb(tokens, i + 1, SPEECH_VERB, i);
  return inverted || acts ? aged(tokens, i) : null;
}

const NATIONALS = new Set(
  'argentine briton croat czech dane filipina filipino finn frenchwoman greek israeli iraqi kiwi kurd londoner pakistani pole quebecer scot serb slovak slovene spaniard swede turk uzbek'.split(
    ' ',
  ),
);
const SINGULAR = new Set(['has', 'had', 'is', 'was', 'will', 'would', 'could', 'also']);

export const INDEFINITE = new Set([
  'another',
  'others',
  'some',
  'someone',
  'one',
  'many',
  'most',
  'several',
  'both',
  'somebody',
  'everybody',
  'everyone',
]);

const THOSE = new Set(['them', 'these', 'those', 'us']);

/** "a clerk yesterday said" */
const TIMES = new Set(['earlier', 'later', 'today', 'tonight', 'yesterday']);

/** Also verbs, but behind "the following" and "a bold" they are not. */
const NOUNS = new Set(
  'answer charge claim comment demand joke plea promise question quote remark reply report request response tweet'.split(
    ' ',
  ),
);

/** Verbs, whatever stands before them: not "Lund's early tweets". */
const SAYING = new Set(['said', 'says', 'told', 'wrote']);

/** "another said", "the 46-year-old told", "Lund's senior goalkeeper said": whatever else is the subject of a verb of speech, or follows it. */
export function findSubject(tokens: Tokens, i: number): Mention | null {
  // Nearly all words are out at the first look around.
  const around = (tokens.classes[i - 1] ?? 0) | tokens.classes[i + 1]!;
  const next = tokens.words[i + 1];
  const placed =
    (tokens.classes[i + 1]! & PREPOSITION) !== 0 &&
    BEFORE_PLACES.has(next!) &&
    INDEFINITE.has(tokens.words[i]!);
  if ((around & VERB) === 0 && tokens.shape[i + 1] !== Shape.mark && next !== 'of' && !placed) return null;
  if (INDEFINITE.has(tokens.words[i]!)) {
    const last = next === 'of' && THOSE.has(tokens.words[i + 2] ?? '') ? i + 2 : skipPlace(tokens, i);
    // "Another, who works here, said"
    const clause = next === ',' && tokens.words[i + 2] === 'who';
    const speaks = clause || isVerb(tokens, last + 1, VERB, i) || isVerb(tokens, i - 1, VERB, i);
    return speaks ? nobody(tokens, i, last) : null;
  }
  if (
    i === 0 ||
    tokens.shape[i] !== Shape.lower ||
    (tokens.classes[i]! & (STOPS | DETERMINER | SPEECH_VERB | POSSESSIVE)) !== 0 ||
    tokens.words[i]!.endsWith('ly') ||
    TIMES.has(tokens.words[i]!)
  )
    return null;
  let first = i;
  while (
    first > 0 &&
    i - first < 4 &&
    tokens.shape[first] !== Shape.mark &&
    (tokens.classes[first]! & (STOPS | DETERMINER)) === 0 &&
    tokens.words[first] !== "'s"
  )
    first--;
  const owned = tokens.words[first] === "'s" && isOwner(tokens, first, i);
  if (!owned && (tokens.classes[first]! & DETERMINER) === 0) return null;
  // "said that dockers say": no pointing word.
  if (tokens.words[first] === 'that' && tokens.words[i]!.endsWith('s')) return null;
  if (tokens.sentence[first] !== tokens.sentence[i]) return null;
  const speaks =
    (isVerb(tokens, i + 1, SPEECH_VERB, i) && (owned ? SAYING.has(next!) : !NOUNS.has(next!))) ||
    (!owned && tokens.shape[i + 1] === Shape.mark && isVerb(tokens, first - 1, SPEECH_VERB, i));
  return speaks ? nobody(tokens, owned ? first + 1 : first, i) : null;
}

/** "someone from Norrvik texted", "some on Twitter called": the end of the place. */
function skipPlace({ words, shape }: Tokens, i: number): number {
  let last = i + 1;
  if (!BEFORE_PLACES.has(words[last] ?? '')) return i;
  while (last < i + LONGEST_PLACE && isCapital(shape[last + 1]!)) last++;
  return last > i + 1 ? last : i;
}

const BEFORE_PLACES = new Set(['at', 'from', 'in', 'near', 'on']);
/** Longest name of a place with the word before it, in tokens. */
const LONGEST_PLACE = 4;

/** "Lund's senior goalkeeper", but not "he's always", "Lund's never once": the genitive at `k`, and the last word `i`. */
function isOwner({ classes }: Tokens, k: number, i: number): boolean {
  if (((classes[k - 1] ?? 0) & PRONOUN) !== 0) return false;
  for (let at = k + 1; at <= i; at++) if ((classes[at]! & ADVERB) !== 0) return false;
  return true;
}

/** Is token `k` a verb of these classes, in the stretch of token `i`? */
function isVerb(tokens: Tokens, k: number, verbs: number, i: number): boolean {
  return (
    ((tokens.classes[k] ?? 0) & verbs) !== 0 &&
    tokens.sentence[k] === tokens.sentence[i] &&
    tokens.quoted[k] === tokens.quoted[i]
  );
}

function nobody(tokens: Tokens, first: number, last: number): Mention {
  const definite = tokens.words[first] === 'the';
  return createPhrase(tokens, 'role', first, last, last, {
    type: null,
    gender: null,
    plural: (tokens.classes[first]! & NUMBER_WORD) !== 0 && tokens.words[last]!.endsWith('s'),
    possessive: false,
    definite,
  });
}
