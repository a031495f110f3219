/**
 * The verb right before the quotation has a subject that is no mention.
 *
 *     Lund watched as local traders shouted, “…”     the traders'
 *     “Ada” shouted: “…”                             a name in marks
 *     “…,” the group's billboards say.               the billboards'
 */
import { Shape } from '../../words/find-tokens.js';
import {
  ADVERB,
  CONJUNCTION,
  DETERMINER,
  POSSESSIVE,
  PREPOSITION,
  RELATIVE,
  SPEECH_VERB,
  VERB,
} from '../../words/lexicon.js';
import { type Context, followsWords } from '../context.js';
import { skipMark } from '../cues/beside.js';
import { findStop } from '../utterance.js';

/** Whether somebody whom the program cannot know is said to say it. */
export function hasOtherSubject(context: Context): boolean {
  if (hasOtherBehind(context)) return true;
  const { tokens, cues } = context.scene;
  const { words, classes, shape, quoted } = tokens;
  const next = context.utterance.last + 1;
  // "“It leaks,” wrote @adalund."
  if ((classes[next]! & SPEECH_VERB) !== 0 && words[next + 1]!.startsWith('@')) return true;
  if (!followsWords(context)) return false;
  const verb = skipMark(tokens, context.utterance.first - 1);
  if ((classes[verb]! & SPEECH_VERB) === 0 || !FINITE.test(words[verb]!)) return false;
  if (context.candidates.some((index) => cues[index]?.token === verb)) return false;
  let subject = verb - 1;
  while ((classes[subject]! & ADVERB) !== 0) subject--;
  return quoted[subject] !== 0 || (shape[subject] === Shape.lower && classes[subject] === 0);
}

/** "said", "says", "shouted"; "to say" and "a call" are no verbs of a subject. */
const FINITE = /^(?:argue|insist|say|told|write|wrote)$|[ds]$/;

/** “…,” and a tag whose verb is nobody's cue. */
function hasOtherBehind({ scene: { tokens, cues }, utterance: { last }, candidates }: Context): boolean {
  const { words, classes, shape, sentence, block } = tokens;
  if (findStop(tokens, last) === null || block[last + 1] !== block[last]) return false;
  const opener = classes[last + 1]!;
  if (shape[last + 1] !== Shape.lower || (opener & (DETERMINER | POSSESSIVE)) === 0) return false;
  let verb = last + 2;
  while (
    verb < last + LONGEST_TAG &&
    (shape[verb] === Shape.lower || words[verb] === "'s") &&
    (classes[verb]! & (VERB | CLAUSE)) === 0
  )
    verb++;
  if (!TAGGING.has(words[verb]!) || shape[verb + 1] !== Shape.mark || sentence[verb] !== sentence[last + 1])
    return false;
  return !candidates.some((index) => cues[index]?.token === verb);
}

const LONGEST_TAG = 8;
const TAGGING = new Set(['read', 'reads', 'said', 'say', 'says']);
const CLAUSE = CONJUNCTION | RELATIVE | PREPOSITION;
