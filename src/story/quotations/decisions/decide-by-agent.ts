/**
 * The agent of a passive.
 *
 *     has been called “a danger” by Ada Lund     Lund's
 */
import { VERB } from '../../words/lexicon.js';
import type { Context } from '../context.js';
import { isPassive } from '../cues/is-passive.js';
import type { Verdict } from './rules.js';
import { beginsAt } from '../cues/beside.js';
import type { Scene } from '../scene.js';

/** Whoever stands behind "by". */
export function decideByAgent({ scene, utterance, candidates }: Context): Verdict {
  const { first, last } = utterance;
  const { words, classes } = scene.tokens;
  const verb = words[first - 1] === 'as' ? first - 2 : first - 1;
  if (((classes[verb] ?? 0) & VERB) === 0 || !isPassive(scene.tokens, verb)) return null;
  return findAgent(scene, candidates, last + 1) ?? null;
}

/** The candidate at the token `k`, or behind a "the" there; not what is only an owner. */
export const findNamedAt = ({ tokens, mentions }: Scene, candidates: readonly number[], k: number) =>
  candidates.find((index) => beginsAt(tokens, mentions[index]!, k) && !mentions[index]!.possessive);

/** "by Hart", "by the mayor", where the token `k` is "by". */
export const findAgent = (scene: Scene, candidates: readonly number[], k: number) =>
  scene.tokens.words[k] === 'by' ? findNamedAt(scene, candidates, k + 1) : undefined;
