/**
 * What somebody is asked or told is in the words of whoever asks, who is hardly named.
 *
 *     Asked “Will you go?”, Lund said “No”.                not Lund's
 *     Asked by Hart if it was “late”, Lund said no.        Hart's
 *     “Who pays?” Lund was asked.                          not Lund's
 *     Lund asked: “Who pays?”                              not decided here
 */
import { wordSet } from '../../../article/word-set.js';
import { ANY_DASHES } from '../../words/dashes.js';
import { Shape } from '../../words/shape.js';
import { ADVERB, AUXILIARY, SPEECH_VERB } from '../../words/lexicon.js';
import { skipMark } from '../cues/beside.js';
import { hangsOnPreposition } from '../cues/cue.js';
import { NAMING } from '../cues/clause-words.js';
import type { Context } from '../context.js';
import type { Utterance } from '../utterance.js';
import { findAgent, findNamedAt } from './decide-by-agent.js';
import { isPassive } from '../cues/is-passive.js';
import { type Scene, speaksInSentence } from '../scene.js';
import type { Verdict } from './verdict.js';

/** Whoever is said to ask, or nobody; null where nobody is asked. */
export function decideByAsking({ scene, utterance, candidates }: Context): Verdict {
  const before = findAsked(scene, utterance, candidates);
  const verb = before >= 0 ? before : findAskedBehind(scene, utterance, candidates);
  if (verb < 0) return null;
  const agentAt = (k: number) => findAgent(scene, candidates, k);
  return agentAt(verb + 1) ?? agentAt(utterance.last + 1) ?? 'nobody';
}

/** "asked “…”", "asked by Hart, “…”", "asked if it was “…”": the token of "asked", where it has no subject; else -1. */
function findAsked(scene: Scene, { first }: Utterance, candidates: readonly number[]): number {
  const { words, classes, shape, sentence } = scene.tokens;
  let k = skipMark(scene.tokens, first - 1);
  // "was given a mop and told to “go”"; but not "Lund said she was told to “go”"
  const tells = (index: number) => speaksInSentence(scene, index, first) && scene.cues[index]!.token < first;
  if (words[k] === 'to' && words[k - 1] === 'told' && !candidates.some(tells)) return k - 1;
  if (!ASKED.has(words[k]!)) {
    // "Asked if Hart had called it “…”"
    const passes = () =>
      shape[k] !== Shape.mark && (classes[k]! & SPEECH_VERB) === 0 && !NAMING.has(words[k]!);
    while (sentence[k] === sentence[first] && passes()) k--;
    // Whoever is asked to do something may be the one who calls it so.
    if (words[k] !== 'asked' || !ASKING.has(words[k + 1]!)) return -1;
  }
  return isPut(scene, k, candidates) ? k : -1;
}

const ASKED = new Set(['asked', 'told']);
const ASKING = new Set(['by', 'if', 'whether']);

/** Whether "asked" is what was done to somebody: "was asked", "when asked", "Asked", "Lund, asked". */
function isPut({ tokens, mentions }: Scene, verb: number, candidates: readonly number[]): boolean {
  const { words, classes, sentence } = tokens;
  if (isPassive(tokens, verb)) return true;
  let before = verb - 1;
  while ((classes[before]! & ADVERB) !== 0) before--;
  if (sentence[before] !== sentence[verb] || WHEN.has(words[before]!)) return true;
  const isSubject = (index: number) => {
    const mention = mentions[index]!;
    // "Counsel for Hart, Ada Lund, asked: “…”": she asks.
    const apposed = words[verb + 1] === ':' && words.slice(mention.first, mention.last).includes(',');
    return mention.last === before - 1 && !apposed && !hangsOnPreposition(tokens, mention);
  };
  return OPENS.has(words[before]!) && candidates.some(isSubject);
}

const OPENS = new Set([',', '(', ...ANY_DASHES]);
const WHEN = wordSet('although get gets getting got if once though unless until when while');

/** "“…?” Lund was asked", "“…,” she was told": the token of the verb; else -1. */
function findAskedBehind(scene: Scene, { last }: Utterance, candidates: readonly number[]): number {
  const { tokens, mentions } = scene;
  const mention = findNamedAt(scene, candidates, last + 1);
  if (mention === undefined) return -1;
  let verb = mentions[mention]!.last + 1;
  while ((tokens.classes[verb]! & AUXILIARY) !== 0) verb++;
  return ASKED.has(tokens.words[verb]!) && isPassive(tokens, verb) ? verb : -1;
}
