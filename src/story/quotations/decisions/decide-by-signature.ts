/**
 * Whoever signs it.
 *
 *     “It will hold.” — Ada Lund     Lund's
 */
import { Shape } from '../../words/shape.js';
import { firstWord } from '../utterance.js';
import type { Context } from '../context.js';
import type { Verdict } from './verdict.js';

/** The name behind the dash. */
export function decideBySignature({ scene, utterance, candidates }: Context): Verdict {
  // A byline behind an article that ends in quoted words is no signature.
  if (scene.tokens.shape[firstWord(scene.tokens, utterance)] === Shape.lower) return null;
  const mention = candidates.find((index) => {
    const cue = scene.cues[index];
    return cue?.form === 'signed' && cue.token === utterance.last + 1;
  });
  return mention ?? null;
}
