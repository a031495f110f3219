/**
 * What is heard of nobody in particular.
 *
 *     The crowd broke out in chants of “…”     a crowd
 *     Lund's cries of “…”                      not decided here
 */
import { ARTICLES } from '../cues/beside.js';
import { POSSESSIVE } from '../../words/lexicon.js';
import { type Context, followsWords } from '../context.js';

/** Whether it is a noise that is nobody's by name. */
export function isNoise(context: Context): boolean {
  if (!followsWords(context)) return false;
  const { words, classes } = context.scene.tokens;
  const { first } = context.utterance;
  const ownerless = words[first - 3] !== "'s" && (classes[first - 3]! & POSSESSIVE) === 0;
  if (!ownerless || words[first - 1] !== 'of') return false;
  // "after a cry of “…”"; but not "left with a cry of “…”"
  const heard = ARTICLES.has(words[first - 3]!) && HEARING.has(words[first - 4]!);
  return NOISES.has(words[first - 2]!) || (heard && SINGLE.has(words[first - 2]!));
}

const HEARING = new Set(['after', 'hear', 'heard', 'hearing', 'hears']);
const SINGLE = new Set(['chant', 'cry', 'shout', 'scream', 'yell', 'jeer', 'whisper']);
const NOISES = new Set(['chants', 'cries', 'shouts', 'screams', 'yells', 'jeers', 'whispers']);
