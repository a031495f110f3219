/**
 * Right behind the quotation, or at the begin of its sentence, a source is given, which is no mention.
 *
 *     Lund grew “a lot,” according to footage             whoever made it
 *     Lund said it grew “a lot,” according to footage     not decided here
 */
import { Shape } from '../../words/shape.js';
import { type Context, followsWords } from '../context.js';
import { isSpeaking } from '../cues/cue.js';
import { NAMING } from '../cues/clause-words.js';

/** Whether it is "according to" what nobody is known to have said. */
export function isOfUnknown(context: Context): boolean {
  if (!followsWords(context)) return false;
  const { tokens, mentions, cues } = context.scene;
  const { words, shape, sentence } = tokens;
  const { first, last } = context.utterance;
  let according = shape[last + 1] === Shape.mark ? last + 2 : last + 1;
  if (words[according] !== 'according' || sentence[according] !== sentence[last]) {
    according = first;
    while (according > first - LONGEST_OPENING && sentence[according - 1] === sentence[first]) according--;
    if (words[according] !== 'according') return false;
  }
  return !context.candidates.some((index) => {
    const token = cues[index]?.token ?? -1;
    // "According to court papers, Lund called him “a liar.”"
    const speaks = isSpeaking(cues[index]) || (according < first && NAMING.has(words[token]!));
    return token === according || (speaks && sentence[mentions[index]!.head] === sentence[last]);
  });
}

/** Longest way from there to the quotation, in tokens. */
const LONGEST_OPENING = 40;
