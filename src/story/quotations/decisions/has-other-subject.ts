/**
 * The verb right before the quotation has a subject that is no mention.
 *
 *     Lund watched as local traders shouted, “…”     the traders'
 *     “Ada” shouted: “…”                             a name in marks
 *     I told Lund: “…”                               whoever writes
 */
import { Shape } from '../../words/shape.js';
import { ADVERB, SPEECH_VERB } from '../../words/lexicon.js';
import { type Context, followsWords } from '../context.js';
import { skipMark } from '../cues/beside.js';
import { SIGNS } from '../speech/speech-words.js';

/** Whether somebody whom the program cannot know is said to say it. */
export function hasOtherSubject(context: Context): boolean {
  const { tokens, cues } = context.scene;
  const { words, classes, shape, quoted } = tokens;
  const next = context.utterance.last + 1;
  // "“It leaks,” wrote @adalund."
  if ((classes[next]! & SPEECH_VERB) !== 0 && words[next + 1]!.startsWith('@')) return true;
  if (!followsWords(context)) return false;
  if (isOfWriter(context)) return true;
  const verb = skipMark(tokens, context.utterance.first - 1);
  // "The label reads: “…”"
  if (READS.has(words[verb]!) && SIGNS.has(words[verb - 1]!)) return true;
  if ((classes[verb]! & SPEECH_VERB) === 0 || !FINITE.test(words[verb]!)) return false;
  if (context.candidates.some((index) => cues[index]?.token === verb)) return false;
  let subject = verb - 1;
  while ((classes[subject]! & ADVERB) !== 0) subject--;
  return quoted[subject] !== 0 || (shape[subject] === Shape.lower && classes[subject] === 0);
}

/** "I said: “…”", "I told Lund, “…”": whoever writes, whom no name tells. */
function isOfWriter({ scene, candidates, utterance: { first } }: Context): boolean {
  const { tokens, mentions, cues } = scene;
  const { words, sentence } = tokens;
  if (skipMark(tokens, first - 1) === first - 1) return false;
  const nearest = candidates.find((index) => cues[index] != null && mentions[index]!.head < first);
  if (nearest === undefined || words[mentions[nearest]!.head] !== 'i') return false;
  const { form, token, strong } = cues[nearest]!;
  return strong && form === 'subject' && sentence[token] === sentence[first - 1] && first - token <= FARTHEST;
}

const READS = new Set(['read', 'reads']);

/** "said: “" or "told Ada Lund: “", in tokens */
const FARTHEST = 4;

/** "said", "says", "shouted"; "to say" and "a call" are no verbs of a subject. */
const FINITE = /^(?:argue|insist|say|told|write|wrote)$|[ds]$/;
