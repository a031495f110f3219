/**
 * The agent of a passive.
 *
 *     has been called “a danger” by Ada Lund     Lund's
 *     stands accused of “theft”                  nobody's
 */
import { wordSet } from '../../../article/word-set.js';
import { VERB } from '../../words/lexicon.js';
import type { Context } from '../context.js';
import { isPassive } from '../cues/is-passive.js';
import type { Verdict } from './verdict.js';
import { beginsAt } from '../cues/beside.js';
import { isSpeaking } from '../cues/cue.js';
import type { Scene } from '../scene.js';

/** Whoever stands behind "by"; nobody where somebody is accused of it and nobody tells so. */
export function decideByAgent({ scene, utterance: { first, last }, candidates }: Context): Verdict {
  const { tokens, cues } = scene;
  const { words, classes, sentence } = tokens;
  const verb = words[first - 1] === 'as' ? first - 2 : first - 1;
  const blamed = BLAMING.has(words[first - 1]!) && BLAMED.has(words[first - 2]!);
  if (!blamed && !((classes[verb]! & VERB) !== 0 && isPassive(tokens, verb))) return null;
  const agent = findAgent(scene, candidates, last + 1);
  if (agent !== undefined || !blamed) return agent ?? null;
  // "Hart said she stood accused of it"; who "pleaded guilty" does not say it.
  const tells = (index: number) => {
    const token = cues[index]?.token ?? -1;
    return isSpeaking(cues[index]) && sentence[token] === sentence[first] && token !== first - 3;
  };
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
