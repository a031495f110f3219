/**
 * A question that is called so is in the words of whoever puts it, who is hardly named.
 *
 *     To the question “Who pays?”, Lund replied: “You.”    not Lund's
 *     Lund dodged Hart's question “Who pays?”              Hart's
 *     “Who pays?” is a question to Lund.                   not Lund's
 *     Lund asked the question “Who pays?”                  not decided here
 */
import { wordSet } from '../../../article/word-set.js';
import { Shape } from '../../words/shape.js';
import { PREPOSITION, VERB } from '../../words/lexicon.js';
import { ARTICLES, skipMark } from '../cues/beside.js';
import { isSpeaking } from '../cues/cue.js';
import { BE } from '../cues/is-passive.js';
import type { Context } from '../context.js';
import type { Verdict } from './verdict.js';

/** Whoever is said to put the question, or nobody; null where there is none, or somebody may put it. */
export function decideByQuestion(context: Context): Verdict {
  const { tokens, mentions } = context.scene;
  const { words, shape, classes, sentence, quoted } = tokens;
  const end = skipMark(tokens, context.utterance.first - 1);
  const noun = skipLike(words, end);
  if (!QUESTIONS.has(words[noun]!)) return isCalledQuestion(context, end) ? 'nobody' : null;
  let k = noun - 1;
  while (shape[k] === Shape.lower && (classes[k]! & SMALL) === 0 && !FACING.test(words[k]!)) k--;
  if (words[k] === "'s")
    return context.candidates.find((index) => mentions[index]!.last === k - 1) ?? 'nobody';
  if (FACING.test(words[k]!) || FACING.test(words[k - 1]!)) return 'nobody';
  // "Lund said “no” to the question"; but not "Lund said it came down to the question"
  return words[k] === 'to' && (sentence[k - 1] !== sentence[k] || quoted[k - 1] !== 0) ? 'nobody' : null;
}

/** "questions like “…”", "questions such as “…”" */
function skipLike(words: readonly string[], k: number): number {
  if (words[k] === 'like') return k - 1;
  return words[k] === 'as' && words[k - 1] === 'such' ? k - 2 : k;
}

const SMALL = PREPOSITION | VERB;
const QUESTIONS = new Set(['query', 'question', 'questions']);
/** What is done with a question that another puts. */
const FACING =
  /^(?:answer|avoid|confront|dodg|duck|evad|fac(?:e[ds]?|ing)$|field|hear(?:[ds]|ing)?$|ignor|met$|repl[iy]|respond|response|sidestep|tackl)/;

/** "“…” is a question", "“…” came a shout", "The question for Lund was: “…”", where nobody is said to put it. */
function isCalledQuestion({ scene, utterance, candidates }: Context, end: number): boolean {
  const { tokens, mentions, cues } = scene;
  const { words, sentence } = tokens;
  if (BE.has(words[end]!))
    return candidates.some((index) => {
      const { first, last } = mentions[index]!;
      return last === end - 1 && words[first - 1] === 'for' && QUESTIONS.has(words[first - 2]!);
    });
  const verb = utterance.last + 1;
  if (!ARTICLES.has(words[verb + 1]!)) return false;
  if (words[verb] === 'came') return CALLS.has(words[verb + 2]!);
  const isTold = (index: number) =>
    isSpeaking(cues[index]) && sentence[cues[index]!.token] === sentence[verb];
  return BE.has(words[verb]!) && QUESTIONS.has(words[verb + 2]!) && !candidates.some(isTold);
}

const CALLS = wordSet('answer call cry question reply response retort scream shout voice yell');
