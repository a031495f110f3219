/**
 * The agent of a passive.
 *
 *     has been called “a danger” by Ada Lund     Lund's
 *     stands accused of “theft”                  nobody's
 */
import { wordSet } from '../../../article/word-set.js';
import { PREPOSITION, VERB } from '../../words/lexicon.js';
import type { Context } from '../context.js';
import { isPassive } from '../cues/is-passive.js';
import { NAMING } from '../cues/clause-words.js';
import type { Verdict } from './verdict.js';
import { beginsAt } from '../cues/beside.js';
import { type Scene, speaksInSentence } from '../scene.js';

/** Whoever stands behind "by"; nobody where it says but the place. */
export function decideByAgent({ scene, utterance, candidates }: Context): Verdict {
  const { first, last } = utterance;
  const { words, classes } = scene.tokens;
  const as = words[first - 1] === 'as';
  const end = as ? first - 2 : first - 1;
  // "described in court as “…”"
  const placed = as && (classes[end - 1]! & PREPOSITION) !== 0 && NAMING.has(words[end - 2]!);
  const verb = placed ? end - 2 : end;
  // "stands accused of “…”", "pleaded guilty to “…”"
  const blamed = BLAMING.has(words[first - 1]!) && BLAMED.has(words[first - 2]!);
  const passive = (classes[verb]! & VERB) !== 0 && isPassive(scene.tokens, verb);
  if (!blamed && !passive) return null;
  const agent = findAgent(scene, candidates, last + 1);
  if (agent !== undefined || !(placed || blamed)) return agent ?? null;
  // "Hart said she stood accused of it"; who pleads guilty does not say it.
  const tells = (index: number) =>
    speaksInSentence(scene, index, first) && scene.cues[index]!.token !== first - 3;
  return candidates.some(tells) ? null : 'nobody';
}

const BLAMED = wordSet('accused charged convicted guilty suspected');
const BLAMING = wordSet('of to with');

/** The candidate at the token `k`, or behind a "the" there; not what is only an owner. */
export const findNamedAt = ({ tokens, mentions }: Scene, candidates: readonly number[], k: number) =>
  candidates.find((index) => beginsAt(tokens, mentions[index]!, k) && !mentions[index]!.possessive);

/** "by Hart", "by the mayor", where the token `k` is "by". */
export const findAgent = (scene: Scene, candidates: readonly number[], k: number) =>
  scene.tokens.words[k] === 'by' ? findNamedAt(scene, candidates, k + 1) : undefined;
