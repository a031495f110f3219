/**
 * Whom a pronoun means right behind something said or written: of whom the sentence says that it was theirs.
 *
 *     "Hart condemned Lund for a speech in which he called …"       →  Lund
 *     "Hart said Lund had sent a letter where he called …"          →  Lund
 *     "Hart attacked Lund in a speech in which he called …"         hardly Lund
 *     "Hart said Lund was moved by a speech in which he called …"   maybe
 *     "Hart told Lund of a speech in which he called …"             not decided here
 */
import { skipThe } from '../../quotations/cues/beside.js';
import { isPassive } from '../../quotations/cues/is-passive.js';
import { OPENERS, type State } from './coreference-state.js';
import type { Entity } from '../entity.js';
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  DOCUMENT,
  JUDGING_VERB,
  PREPOSITION,
  RELATIVE,
  SPEECH_VERB,
  VERB,
} from '../../words/lexicon.js';
import type { Mention } from '../mention.js';
import { type Tokens, Shape } from '../../words/find-tokens.js';

/** Who was named right before what was said or written, and whether the pronoun means them. */
interface Author {
  readonly entity: Entity;
  readonly meant: 'surely' | 'maybe' | 'hardly';
}

/** Undefined where it is not about that. `fits`: may it be meant? */
export function findItsAuthor(
  { tokens, mentions, resolutions, names }: State,
  mention: Mention,
  index: number,
  fits: (entity: Entity, mention: Mention) => boolean,
): Author | undefined {
  const { words, classes, shape, sentence } = tokens;
  const link = mention.first - 1;
  const end =
    words[link] === 'where' ? link : words[link] === 'which' && INSIDE.has(words[link - 1]!) ? link - 1 : -1;
  if (end < 0) return undefined;
  let noun = end - 1;
  while (noun > end - LONGEST_TAIL && shape[noun] !== Shape.mark && !isWork(words[noun]!, classes[noun]!))
    noun--;
  if (!isWork(words[noun]!, classes[noun]!) || sentence[noun] !== sentence[link]) return undefined;
  for (let i = index - 1; i >= 0 && sentence[mentions[i]!.head] === sentence[link]; i--) {
    const { kind, first, last, possessive, quoted } = mentions[i]!;
    if (kind !== 'name' || quoted || possessive || last >= noun) continue;
    const entity = names.entities[resolutions[i]!.entity];
    if (entity === undefined || !fits(entity, mention)) continue;
    const before = skipThe(tokens, first - 1);
    const same = sentence[before] === sentence[link];
    if (!same) return undefined;
    if ((classes[before]! & VERB) === JUDGING_VERB) {
      if (noun === last + 3 && isFor(tokens, noun)) return { entity, meant: 'surely' };
      return { entity, meant: INSIDE.has(words[last + 1]!) ? 'hardly' : 'maybe' };
    }
    const told = (classes[before]! & SPEECH_VERB) !== 0 && words[before] !== 'told';
    if (!told && words[before] !== 'that' && !OPENERS.has(words[before]!)) return undefined;
    return { entity, meant: hasMade(tokens, last, noun) || paysFor(tokens, last, noun) ? 'surely' : 'maybe' };
  }
  return undefined;
}

/** "for a speech", right before the noun */
const isFor = ({ words }: Tokens, noun: number) => words[noun - 2] === 'for' && ITS.has(words[noun - 1]!);
const ITS = new Set(['a', 'an', 'her', 'his']);

/** "Lund would pay dearly for a speech", "was condemned for": what else may be for it is another's. */
function paysFor(tokens: Tokens, last: number, noun: number): boolean {
  if (!isFor(tokens, noun)) return false;
  const { words, classes } = tokens;
  let verb = noun - 3;
  if (words[verb]!.endsWith('ly')) verb--;
  let k = verb - 1;
  while (k > last && (classes[k]! & (ADVERB | AUXILIARY)) !== 0) k--;
  if (k !== last) return false;
  return PAID.has(words[verb]!) || ((classes[verb]! & VERB) === JUDGING_VERB && isPassive(tokens, verb));
}

const PAID = new Set('apologise apologised apologize apologized paid pay'.split(' '));

/** "Lund had sent a letter": nothing but the verb and what belongs to the noun; but "Lund was moved by the letter". */
function hasMade(tokens: Tokens, last: number, noun: number): boolean {
  const { words, classes, shape } = tokens;
  let verb = last + 1;
  while ((classes[verb]! & (ADVERB | AUXILIARY)) !== 0) verb++;
  if (!MADE.has(words[verb]!) || isPassive(tokens, verb)) return false;
  for (let k = verb + 1; k < noun; k++)
    if (shape[k] === Shape.mark || (classes[k]! & (PREPOSITION | CONJUNCTION | RELATIVE)) !== 0) return false;
  return true;
}

const MADE = new Set(
  'delivered gave given held made posted published released sent wrote written'.split(' '),
);

const INSIDE = new Set(['during', 'in', 'on']);
/** Longest way from the noun over "in Norrvik" to the clause, in tokens. */
const LONGEST_TAIL = 7;
const isWork = (word: string, classes: number) => (classes & DOCUMENT) !== 0 || SPOKEN.has(word);
const SPOKEN = new Set(['appearance', 'broadcast', 'debate', 'interview', 'podcast', 'rally']);
