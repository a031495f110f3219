/**
 * Right behind the quotation, or at the begin of its sentence, a source is given, which is no mention.
 *
 *     Lund grew “a lot,” according to footage             whoever made it
 *     Lund said it grew “a lot,” according to footage     not decided here
 */
import { Shape, type Tokens } from '../../words/find-tokens.js';
import { type Context, followsWords } from '../context.js';
import { isSpeaking } from '../cues/cue.js';

/** Whether it is "according to" what nobody is known to have said. */
export function isOfUnknown(context: Context): boolean {
  if (!followsWords(context)) return false;
  const { tokens, mentions, cues } = context.scene;
  const { words, shape, sentence } = tokens;
  const { last } = context.utterance;
  const next = shape[last + 1] === Shape.mark ? last + 2 : last + 1;
  const behind =
    words[next] === 'according' && sentence[next] === sentence[last]
      ? next
      : findOpening(context.scene.tokens, context.utterance.first);
  if (behind < 0) return false;
  return !context.candidates.some(
    (index) =>
      cues[index]?.token === behind ||
      (sentence[mentions[index]!.head] === sentence[last] && isSpeaking(cues[index])),
  );
}

/** "According to court papers, Lund was “late”": the token that opens the sentence; -1 where it opens with something else. */
function findOpening({ words, sentence }: Tokens, first: number): number {
  let k = first;
  while (k > 0 && k > first - LONGEST_OPENING && sentence[k - 1] === sentence[first]) k--;
  return words[k] === 'according' ? k : -1;
}

/** Longest way from there to the quotation, in tokens. */
const LONGEST_OPENING = 40;
