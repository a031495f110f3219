/**
 * What is heard of nobody in particular.
 *
 *     The crowd broke out in chants of “…”     a crowd
 *     Lund's cries of “…”                      not decided here
 */
import { POSSESSIVE } from '../../words/lexicon.js';
import { type Context, followsWords } from '../context.js';

/** Whether it is a noise that is nobody's by name. */
export function isNoise(context: Context): boolean {
  if (!followsWords(context)) return false;
  const { words, classes } = context.scene.tokens;
  const { first } = context.utterance;
  const ownerless = words[first - 3] !== "'s" && (classes[first - 3]! & POSSESSIVE) === 0;
  return ownerless && words[first - 1] === 'of' && NOISES.has(words[first - 2]!);
}

const NOISES = new Set(['chants', 'cries', 'shouts', 'screams', 'yells', 'jeers', 'whispers']);
