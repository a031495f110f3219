/**
 * Phrases whose head says nothing of what it is: counted ones, and whatever else speaks.
 *
 *     "63 percent of the crew"   "another said"   "the 46-year-old told"
 */
import { wordSet } from '../../../article/word-set.js';
import type { SpeakerType } from '../../../types.js';
import type { Tokens } from '../../words/tokens.js';
import { Shape, isCapital } from '../../words/shape.js';
import {
  ADVERB,
  DETERMINER,
  NUMBER_WORD,
  PEOPLE,
  POSSESSIVE,
  SPEECH_VERB,
  VERB,
} from '../../words/lexicon.js';
import { findTail } from './find-tail.js';
import { createPhrase, type Mention } from '../mention.js';
import { STOPS } from '../../words/nouns.js';

/** "63 percent" */
export function findCounted(tokens: Tokens, i: number): Mention | null {
  if (tokens.words[i] !== 'percent' || tokens.shape[i - 1] !== Shape.number) return null;
  return createPhrase(tokens, 'role', i - 1, findTail(tokens, i), i, { type: 'person', plural: true });
}

/** "the 46-year-old" */
export function findAged(tokens: Tokens, i: number): Mention | null {
  if (tokens.shape[i] !== Shape.number || !tokens.words[i]!.endsWith('-year-old')) return null;
  return tokens.words[i - 1] === 'the' ? aged(tokens, i - 1, i) : null;
}

const aged = (tokens: Tokens, first: number, i: number) =>
  createPhrase(tokens, 'role', first, i, i, {
    type: 'person',
    possessive: tokens.words[i + 1] === "'s",
    definite: true,
  });

/** "The Dane said", "said the Norwegian": one person, where it is a subject by itself. */
export function findNational(tokens: Tokens, i: number): Mention | null {
  if (tokens.shape[i] !== Shape.capital || (tokens.classes[i]! & PEOPLE) === 0) return null;
  const word = tokens.words[i]!;
  const single = word.endsWith('an') || NATIONALS.has(word);
  // "the South African"
  const first = FIRST_WORDS.has(tokens.words[i - 1]!) ? i - 2 : i - 1;
  if (!single || tokens.words[first] !== 'the') return null;
  const speaks = isVerb(tokens, first - 1, SPEECH_VERB) || isVerb(tokens, i + 1, SPEECH_VERB);
  return speaks ? aged(tokens, first, i) : null;
}

const FIRST_WORDS = new Set(['costa', 'el', 'new', 'north', 'puerto', 'south', 'sri', 'west']);

const NATIONALS = wordSet(
  'argentine aussie briton brummie croat czech dane dubliner filipina filipino finn frenchwoman greek israeli iraqi kiwi kurd londoner pakistani pole quebecer scot scouser serb slovak slovene spaniard swede turk uzbek',
);

export const INDEFINITE = wordSet(
  'another others some someone one many most several both somebody everybody everyone',
);

const THOSE = new Set(['them', 'these', 'those', 'us']);

/** "a clerk yesterday said" */
const TIMES = new Set(['earlier', 'later', 'today', 'tonight', 'yesterday']);

/** Also verbs, but behind "the following" and "a bold" they are not. */
const NOUNS = wordSet(
  'answer charge claim comment demand joke plea promise question quote remark reply report request response tweet',
);

/** Verbs, whatever stands before them: not "Lund's early tweets". */
const SAYING = new Set(['said', 'says', 'told', 'wrote']);

/** "another said", "the 46-year-old told", "Lund's senior goalkeeper said": whatever else is the subject of a verb of speech, or follows it. */
export function findOther(tokens: Tokens, i: number): Mention | null {
  const { classes, words, shape } = tokens;
  // Nearly all words are out at the first look around.
  const around = (classes[i - 1] ?? 0) | classes[i + 1]!;
  const next = words[i + 1];
  if ((around & VERB) === 0 && shape[i + 1] !== Shape.mark && next !== 'of' && next !== 'who') return null;
  if (INDEFINITE.has(words[i]!)) {
    const last = next === 'of' ? skipThose(tokens, i) : skipPlace(tokens, i);
    // "Another, who works here, said"
    const clause = next === ',' && words[i + 2] === 'who';
    const speaks = clause || isVerb(tokens, last + 1, VERB) || isVerb(tokens, i - 1, VERB);
    return speaks ? nobody(tokens, i, last) : null;
  }
  if (
    shape[i] !== Shape.lower ||
    (classes[i]! & (STOPS | DETERMINER | SPEECH_VERB | POSSESSIVE)) !== 0 ||
    words[i]!.endsWith('ly') ||
    TIMES.has(words[i]!)
  )
    return null;
  let first = i;
  while (i - first < 4 && shape[first] !== Shape.mark && (classes[first]! & (STOPS | DETERMINER)) === 0)
    first--;
  // "Lund's senior goalkeeper", but not "Lund's never once"
  const owned =
    words[first] === "'s" && classes.subarray(first, i + 1).every((each) => (each & ADVERB) === 0);
  if (!owned && (classes[first]! & DETERMINER) === 0) return null;
  // "a binman, who was there, said"
  const asked = ONE.has(words[first]!) && words[next === ',' ? i + 2 : i + 1] === 'who';
  if (asked) return nobody(tokens, first, i, 'person');
  const speaks =
    (isVerb(tokens, i + 1, SPEECH_VERB) && (owned ? SAYING.has(next!) : !NOUNS.has(next!))) ||
    (!owned && shape[i + 1] === Shape.mark && isVerb(tokens, first - 1, SPEECH_VERB));
  return speaks ? nobody(tokens, owned ? first + 1 : first, i) : null;
}

const ONE = new Set(['a', 'an', 'another', 'one']);

/** "one of them", "one of the three" */
function skipThose({ words, classes }: Tokens, i: number): number {
  if (THOSE.has(words[i + 2]!)) return i + 2;
  return words[i + 2] === 'the' && (classes[i + 3]! & NUMBER_WORD) !== 0 ? i + 3 : i;
}

/** "someone from Norrvik texted", "some on Twitter called": the end of the place. */
function skipPlace({ words, shape }: Tokens, i: number): number {
  let last = i + 1;
  if (!BEFORE_PLACES.has(words[last]!)) return i;
  while (last < i + LONGEST_PLACE && isCapital(shape[last + 1]!)) last++;
  return last > i + 1 ? last : i;
}

/** Each "one in" of a line of capitals looks. */
const LONGEST_PLACE = 8;
const BEFORE_PLACES = new Set(['at', 'from', 'in', 'near', 'on']);

/** Is token `k` a verb of these classes? */
const isVerb = ({ classes }: Tokens, k: number, verbs: number) => (classes[k]! & verbs) !== 0;

function nobody(tokens: Tokens, first: number, last: number, type: SpeakerType | null = null): Mention {
  return createPhrase(tokens, 'role', first, last, last, {
    type,
    plural: (tokens.classes[first]! & NUMBER_WORD) !== 0 && tokens.words[last]!.endsWith('s'),
    definite: tokens.words[first] === 'the',
  });
}
