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
  // "chants of: “…”"
  const of = words[first - 1] === ':' ? first - 2 : first - 1;
  const owned = words[of - 2] === "'s" || (classes[of - 2]! & POSSESSIVE) !== 0;
  return !owned && words[of] === 'of' && NOISES.has(words[of - 1]!);
}

const NOISES = new Set(['chants', 'cries', 'shouts', 'screams', 'yells', 'jeers', 'whispers']);
