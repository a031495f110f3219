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
  if (owned || words[of] !== 'of') return false;
  // "after a cry of “…”"; but not "left with a cry of “…”"
  return NOISES.has(words[of - 1]!) || (HEARING.has(words[of - 3]!) && NOISE.has(words[of - 1]!));
}

const HEARING = new Set(['after', 'hear', 'heard', 'hearing', 'hears']);
const NOISE = new Set(['chant', 'cry', 'jeer', 'scream', 'shout', 'whisper', 'yell']);
const NOISES = new Set(['chants', 'cries', 'shouts', 'screams', 'yells', 'jeers', 'whispers']);
