/**
 * Whom a pronoun means right behind something said or written: of whom the sentence says that it was theirs.
 *
 *     "Hart condemned Lund for a speech in which he called …"       →  Lund
 *     "Hart said Lund had sent a letter where he called …"          →  Lund
 *     "Hart told Lund of a speech in which he called …"             not decided here
 */
import { skipThe } from '../../quotations/cues/beside.js';
import { OPENERS, type State } from './coreference-state.js';
import type { Entity } from '../entity.js';
import { DOCUMENT, JUDGING_VERB, SPEECH_VERB, VERB } from '../../words/lexicon.js';
import type { Mention } from '../mention.js';
import { Shape } from '../../words/find-tokens.js';

/** The entity, or undefined. `fits`: may it be meant? */
export function findItsAuthor(
  { tokens, mentions, resolutions, names }: State,
  mention: Mention,
  index: number,
  fits: (entity: Entity, mention: Mention) => boolean,
): Entity | undefined {
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
    const judged = (classes[before]! & VERB) === JUDGING_VERB;
    const clause = (classes[before]! & SPEECH_VERB) !== 0 && words[before] !== 'told';
    return same && (judged || clause || words[before] === 'that' || OPENERS.has(words[before]!))
      ? entity
      : undefined;
  }
  return undefined;
}

const INSIDE = new Set(['during', 'in', 'on']);
/** Longest way from the noun over "in Norrvik" to the clause, in tokens. */
const LONGEST_TAIL = 7;
const isWork = (word: string, classes: number) => (classes & DOCUMENT) !== 0 || SPOKEN.has(word);
const SPOKEN = new Set(['appearance', 'broadcast', 'debate', 'interview', 'podcast', 'rally']);
