/**
 * The verb right before the quotation has a subject that is no mention.
 *
 *     Lund watched as local traders shouted, “…”     the traders'
 *     “Ada” shouted: “…”                             a name in marks
 */
import { Shape } from '../../words/shape.js';
import { ADVERB, SPEECH_VERB } from '../../words/lexicon.js';
import { type Context, followsWords } from '../context.js';
import { skipMark } from '../cues/beside.js';

/** Whether somebody whom the program cannot know is said to say it. */
export function hasOtherSubject(context: Context): boolean {
  const { tokens, cues } = context.scene;
  const { words, classes, shape, quoted } = tokens;
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
