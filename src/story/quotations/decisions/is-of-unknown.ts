/**
 * Right behind the quotation a source is given, which is no mention.
 *
 *     Lund grew “a lot,” according to footage             whoever made it
 *     Lund said it grew “a lot,” according to footage     not decided here
 */
import { Shape } from '../../words/find-tokens.js';
import { type Context, followsWords } from '../context.js';
import { isSpeaking } from '../cues/cue.js';

/** Whether it is "according to" what nobody is known to have said. */
export function isOfUnknown(context: Context): boolean {
  if (!followsWords(context)) return false;
  const { tokens, mentions, cues } = context.scene;
  const { words, shape, sentence } = tokens;
  const { last } = context.utterance;
  const behind = shape[last + 1] === Shape.mark ? last + 2 : last + 1;
  if (words[behind] !== 'according' || sentence[behind] !== sentence[last]) return false;
  return !context.candidates.some(
    (index) =>
      cues[index]?.token === behind ||
      (sentence[mentions[index]!.head] === sentence[last] && isSpeaking(cues[index])),
  );
}
