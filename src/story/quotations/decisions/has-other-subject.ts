/**
 * The verb right before the quotation has a subject that is no mention.
 *
 *     Lund watched as local traders shouted, “…”     the traders'
 *     “Ada” shouted: “…”                             a name in marks
 *     the dockers in Norrvik texted her, “…”         the dockers', and not Norrvik's
 */
import { Shape } from '../../words/find-tokens.js';
import { ADVERB, OBJECT, PRONOUN, SPEECH_VERB } from '../../words/lexicon.js';
import { type Context, followsWords } from '../context.js';
import { skipMark } from '../cues/beside.js';
import { hangsOnPreposition } from '../cues/cue.js';

/** Whether somebody whom the program cannot know is said to say it. */
export function hasOtherSubject(context: Context): boolean {
  if (!followsWords(context)) return false;
  const { tokens, mentions, cues } = context.scene;
  const { first } = context.utterance;
  const { words, classes, shape, sentence, quoted } = tokens;
  const end = skipMark(tokens, first - 1);
  // "texted him, “…”"
  const verb = (classes[end]! & (OBJECT | PRONOUN)) !== 0 ? end - 1 : end;
  if ((classes[verb]! & SPEECH_VERB) === 0 || !FINITE.test(words[verb]!)) return false;
  if (context.candidates.some((index) => cues[index]?.token === verb)) return false;
  let subject = verb - 1;
  while ((classes[subject]! & ADVERB) !== 0) subject--;
  if (sentence[subject] !== sentence[first]) return false;
  if (quoted[subject] !== 0 || shape[subject] === Shape.number) return true;
  if (shape[subject] === Shape.lower) return classes[subject] === 0;
  // "dockers in Norrvik said: “…”"
  return context.candidates.some((index) => {
    const { kind, last } = mentions[index]!;
    return last === subject && kind === 'name' && hangsOnPreposition(tokens, mentions[index]!);
  });
}

/** "said", "says", "shouted"; "to say" and "a call" are no verbs of a subject. */
const FINITE = /^(?:argue|insist|say|told|write|wrote)$|[ds]$/;
