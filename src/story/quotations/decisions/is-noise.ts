/**
 * What is heard of nobody in particular.
 *
 *     The crowd broke out in chants of “…”     a crowd
 *     Lund's cries of “…”                      not decided here
 */
import { wordSet } from '../../../article/word-set.js';
import { POSSESSIVE } from '../../words/lexicon.js';
import { type Context, followsWords } from '../context.js';

/** Whether it is a noise that is nobody's by name. */
export function isNoise(context: Context): boolean {
  if (!followsWords(context)) return false;
  const { words, classes } = context.scene.tokens;
  const { first, last } = context.utterance;
  if (last - first <= LONGEST_GRADE && GRADES.has(words[first + 1]!) && isRated(words, first)) return true;
  // "chants of: “…”"
  const of = words[first - 1] === ':' ? first - 2 : first - 1;
  const owned = words[of - 2] === "'s" || (classes[of - 2]! & POSSESSIVE) !== 0;
  if (owned || words[of] !== 'of') return false;
  // "after a cry of “…”", "heard a cry of “…”"; but not "left with a cry of “…”"
  return NOISES.has(words[of - 1]!) || (HEARING.has(words[of - 3]!) && NOISE.has(words[of - 1]!));
}

/** "rates the shares “buy”", "raised its rating to “buy”" */
const isRated = (words: readonly string[], first: number) =>
  words.slice(Math.max(0, first - LONGEST_RATING), first).some((word) => RATED.test(word));
const LONGEST_RATING = 9;
const RATED = /^(?:rat(?:ed?|es|ings?)|(?:down|up)grade[ds]?|outlook|shares|stock)$/;
/** "“equal weight,”" with its marks */
const LONGEST_GRADE = 4;
const GRADES = wordSet(
  'buy equal hold market negative neutral outperform overweight positive sell stable underperform underweight',
);

const HEARING = new Set(['after', 'hear', 'heard', 'hearing', 'hears']);
const NOISE = new Set(['chant', 'cry', 'jeer', 'scream', 'shout', 'whisper', 'yell']);
const NOISES = new Set(['chants', 'cries', 'shouts', 'screams', 'yells', 'jeers', 'whispers']);
