/**
 * A question that is called so is in the words of whoever puts it, who is hardly named.
 *
 *     To the question “Who pays?”, Lund replied: “You.”    not Lund's
 *     Lund dodged Hart's question “Who pays?”              Hart's
 *     “Who pays?” was the question to Lund.                not Lund's
 *     Lund asked the question “Who pays?”                  not decided here
 */
import { Shape, type Tokens } from '../../words/find-tokens.js';
import { PREPOSITION, VERB } from '../../words/lexicon.js';
import { skipMark, skipThe } from '../cues/beside.js';
import { isSpeaking } from '../cues/cue.js';
import type { Context } from '../context.js';
import { isPut } from './decide-by-asking.js';
import type { Utterance } from '../utterance.js';
import type { Scene } from '../scene.js';
import type { Verdict } from './rules.js';

/** Whoever is said to put the question, or nobody; null where there is none, or the text weighs more. */
export function decideByQuestion(context: Context): Verdict {
  const { scene, utterance, candidates } = context;
  const { tokens } = scene;
  const end = skipMark(tokens, utterance.first - 1);
  const noun = skipLike(tokens, end);
  if (QUESTIONS.has(tokens.words[noun] ?? '')) return decideByNoun(context, noun);
  const unheld = isCalledQuestion(scene, utterance, candidates) || isForSomebody(scene, candidates, end);
  return unheld ? 'nobody' : null;
}

const QUESTIONS = new Set(['queries', 'query', 'question', 'questions']);

/** "questions such as “…”", "questions like “…”" */
function skipLike({ words }: Tokens, k: number): number {
  if (words[k] === 'like') return k - 1;
  return words[k] === 'as' && words[k - 1] === 'such' ? k - 2 : k;
}

/** "Hart's question “…”" is Hart's; "to the question “…”", "faced the question “…”" nobody's. */
function decideByNoun({ scene, utterance: { first }, candidates }: Context, noun: number): Verdict {
  const { tokens, mentions, cues } = scene;
  const { words, classes, shape } = tokens;
  const findOwner = (last: number) =>
    candidates.find((index) => mentions[index]!.possessive && mentions[index]!.last === last);
  let k = noun - 1;
  for (; k > noun - LONGEST_PHRASE && shape[k] === Shape.lower && (classes[k]! & SMALL) === 0; k--) {
    const owner = findOwner(k);
    if (owner !== undefined) return owner;
    if (FACING.has(words[k]!)) return 'nobody';
  }
  if (words[k] === "'s") {
    return findOwner(k - 1) ?? 'nobody';
  }
  if (FACING.has(words[k]!) || (words[k] === 'asked' && isPut(scene, k, candidates))) return 'nobody';
  if (!ANSWERED.has(words[k]!) && !(words[k] === 'with' && FACED.has(words[k - 1]!))) return null;
  // "Lund said that it came down to the question “…”"; but "Lund said no to the question"
  if (tokens.quoted[k - 1] !== 0) return 'nobody';
  const told = candidates.some((index) => {
    const token = isSpeaking(cues[index]) ? cues[index]!.token : first;
    return token < k - 2 && tokens.sentence[token] === tokens.sentence[first] && !FACING.has(words[token]!);
  });
  return told ? null : 'nobody';
}

const SMALL = PREPOSITION | VERB;
/** Longest phrase before the noun, in tokens. */
const LONGEST_PHRASE = 5;
const ANSWERED = new Set(['about', 'by', 'on', 'to']);
const FACED = new Set(['confronted', 'faced', 'met']);
/** What is done with a question that another puts. */
const FACING = new Set(
  'answer answered answering answers avoid avoided avoiding avoids dodge dodged dodges dodging duck ducked ducking ducks evade evaded evades evading face faced faces facing field fielded fielding fields got hear heard hearing hears ignore ignored ignores ignoring replied replies reply replying respond responded responding responds sidestep sidestepped sidestepping sidesteps tackle tackled tackles tackling'.split(
    ' ',
  ),
);

/** "“…?” was the question to Lund", "“…?” came a shout", "“…,” came the reply": where nobody is said to put it. */
function isCalledQuestion(scene: Scene, { last }: Utterance, candidates: readonly number[]): boolean {
  const { tokens, mentions, cues } = scene;
  const { words, shape, sentence } = tokens;
  const verb = last + 1;
  const came = words[verb] === 'came';
  if (!came && words[verb] !== 'is' && words[verb] !== 'was') return false;
  const nouns = came ? CALLS : QUESTIONS;
  let k = verb + 1;
  while (k < verb + LONGEST_PHRASE && shape[k] === Shape.lower && !nouns.has(words[k]!)) k++;
  if (!nouns.has(words[k]!)) return false;
  return !candidates.some((index) => {
    const { first, possessive, head } = mentions[index]!;
    if (sentence[head] !== sentence[verb]) return false;
    const before = words[skipThe(tokens, first - 1)];
    const puts = possessive ? first <= k : before === 'from' || before === 'by';
    return puts || (!came && isSpeaking(cues[index]));
  });
}

/** "The first question for Lund was: “…”" */
function isForSomebody({ tokens, mentions }: Scene, candidates: readonly number[], verb: number): boolean {
  const { words } = tokens;
  if (words[verb] !== 'was' && words[verb] !== 'is') return false;
  return candidates.some((index) => {
    const { first, last } = mentions[index]!;
    if (last !== verb - 1 || (words[first - 1] !== 'to' && words[first - 1] !== 'for')) return false;
    return QUESTIONS.has(words[first - 2]!) || QUESTIONS.has(words[first - 3]!);
  });
}

const CALLS = new Set('answer call cry question reply response retort scream shout voice yell'.split(' '));
