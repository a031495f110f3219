/**
 * The agent of a passive.
 *
 *     has been called “a danger” by Ada Lund     Lund's
 */
import { VERB } from '../../words/lexicon.js';
import type { Context } from '../context.js';
import { isPassive } from '../cues/is-passive.js';
import { findAgent } from './find-agent.js';
import type { Verdict } from './rules.js';

/** Whoever stands behind "by". */
export function decideByAgent({ scene, utterance, candidates }: Context): Verdict {
  const { first, last } = utterance;
  const { words, classes } = scene.tokens;
  const verb = words[first - 1] === 'as' ? first - 2 : first - 1;
  if (((classes[verb] ?? 0) & VERB) === 0 || !isPassive(scene.tokens, verb)) return null;
  return findAgent(scene, candidates, last + 1) ?? null;
}
