/**
 * Right behind the quotation, or at the begin of its sentence, a source is given, which is no mention.
 *
 *     Lund grew “a lot,” according to footage             whoever made it
 *     Lund said it grew “a lot,” according to footage     not decided here
 */
import { Shape, type Tokens } from '../../words/find-tokens.js';
import { type Context, followsWords } from '../context.js';
import { isSpeaking } from '../cues/cue.js';
import { NAMING } from '../cues/naming.js';

/** Whether it is "according to" what nobody is known to have said. */
export function isOfUnknown(context: Context): boolean {
  if (!followsWords(context)) return false;
  const { tokens, mentions, cues } = context.scene;
  const { words, shape, sentence } = tokens;
  const { first, last } = context.utterance;
  const next = shape[last + 1] === Shape.mark ? last + 2 : last + 1;
  const behind =
    words[next] === 'according' && sentence[next] === sentence[last] ? next : findOpening(tokens, first);
  if (behind < 0) return false;
  // "According to court papers, Lund called him “a liar.”"
  const isNaming = (verb: number) =>
    NAMING.has(words[verb] ?? '') && verb < first && verb >= first - LONGEST_OBJECT;
  return !context.candidates.some(
    (index) =>
      cues[index]?.token === behind ||
      (sentence[mentions[index]!.head] === sentence[last] &&
        (isSpeaking(cues[index]) || (behind < first && isNaming(cues[index]?.token ?? -1)))),
  );
}

/** "According to court papers, Lund was “late”": the token that opens the sentence; -1 where it opens with something else. */
function findOpening({ words, sentence }: Tokens, first: number): number {
  let k = first;
  while (k > 0 && k > first - LONGEST_OPENING && sentence[k - 1] === sentence[first]) k--;
  return words[k] === 'according' && words[k + 2] !== 'schedule' ? k : -1;
}

/** Longest way from there to the quotation, in tokens. */
const LONGEST_OPENING = 40;
/** And from a verb over whom it names. */
const LONGEST_OBJECT = 6;
