/**
 * What somebody is asked or told is in the words of whoever asks, who is hardly named.
 *
 *     Asked “Will you go?”, Lund said “No”.                not Lund's
 *     Asked by Hart if it was “late”, Lund said no.        Hart's
 *     “Who pays?” Lund was asked.                          not Lund's
 *     Lund asked: “Who pays?”                              not decided here
 */
import { ANY_DASHES } from '../../words/dashes.js';
import { Shape } from '../../words/find-tokens.js';
import { ADVERB, AUXILIARY, SPEECH_VERB } from '../../words/lexicon.js';
import { skipMark } from '../cues/beside.js';
import { hangsOnPreposition, isSpeaking } from '../cues/cue.js';
import { NAMING } from '../cues/naming.js';
import { type Context, isKnown } from '../context.js';
import { findStop, type Utterance } from '../utterance.js';
import { findAgent, findNamedAt } from './find-agent.js';
import { isPassive } from '../cues/is-passive.js';
import type { Scene } from '../scene.js';
import type { Verdict } from './rules.js';

/** Whoever is said to ask, or nobody; null where nobody is asked. */
export function decideByAsking(context: Context): Verdict {
  const { scene, utterance, candidates } = context;
  const before = findAsking(scene, utterance, candidates);
  const verb = before >= 0 ? before : findToldBehind(scene, utterance, candidates);
  if (verb < 0) return null;
  const asker = findAgent(scene, candidates, verb + 1) ?? findAgent(scene, candidates, utterance.last + 1);
  return asker !== undefined && isKnown(context, asker) ? asker : 'nobody';
}

/** "asked “…”", "asked by Hart, “…”", "asked if it was “…”": the token of "asked", where it has no subject; else -1. */
function findAsking(scene: Scene, { first }: Utterance, candidates: readonly number[]): number {
  const { words, shape, sentence, quoted } = scene.tokens;
  const end = skipMark(scene.tokens, first - 1);
  if (ASKED.has(words[end] ?? '')) return isPut(scene, end, candidates) ? end : -1;
  let clause = false;
  let topic = false;
  let k = end;
  while (k > first - LONGEST_CLAUSE && sentence[k] === sentence[first] && words[k] !== 'asked') {
    if (shape[k] === Shape.mark || quoted[k] !== 0) return -1;
    clause ||= CLAUSES.has(words[k]!);
    topic ||= TOPICS.has(words[k]!);
    k--;
  }
  if (words[k] !== 'asked' || sentence[k] !== sentence[first] || !isPut(scene, k, candidates)) return -1;
  // Whoever is asked to do something, or about it, may be the one who calls it so.
  const question = words[k + 1] === 'by' ? clause || !topic : CLAUSES.has(words[k + 1]!);
  if (!question) return -1;
  // "Asked if Hart had called it “…”"
  const inner = candidates.some((index) => {
    const token = scene.cues[index]?.token ?? -1;
    const says = isSpeaking(scene.cues[index]) || NAMING.has(words[token] ?? '');
    return says && token > k && token < first;
  });
  return inner ? -1 : k;
}

const ASKED = new Set(['asked', 'told']);
const CLAUSES = new Set(['if', 'whether']);
const TOPICS = new Set(['about', 'for', 'on', 'over', 'to']);
/** Longest way from "asked" to the quotation, in tokens. */
const LONGEST_CLAUSE = 20;

/** Whether "asked" is what was done to somebody: "was asked", "when asked", "Asked", "Lund, asked", "Lund said, asked". */
export function isPut({ tokens, mentions }: Scene, verb: number, candidates: readonly number[]): boolean {
  const { words, classes, sentence, quoted } = tokens;
  if (isPassive(tokens, verb)) return true;
  let before = verb - 1;
  while (before >= 0 && (classes[before]! & ADVERB) !== 0) before--;
  if (before < 0 || sentence[before] !== sentence[verb]) return true;
  if (quoted[before] !== 0) return false;
  const word = words[before]!;
  if (WHEN.has(word)) return true;
  if (word !== ',' && word !== '(' && !ANY_DASHES.has(word)) return false;
  return (
    (classes[before - 1]! & SPEECH_VERB) !== 0 ||
    candidates.some((index) => {
      const mention = mentions[index]!;
      return mention.last === before - 1 && !mention.possessive && !hangsOnPreposition(tokens, mention);
    })
  );
}

const WHEN = new Set('although get gets getting got if once though unless until when while'.split(' '));

/** "“…?” Lund was asked", "“…,” she was told": the token of the verb; else -1. */
function findToldBehind(scene: Scene, { last }: Utterance, candidates: readonly number[]): number {
  const { tokens, mentions } = scene;
  const { words, classes } = tokens;
  const stop = findStop(tokens, last);
  if (stop !== ',' && stop !== '?') return -1;
  const mention = findNamedAt(scene, candidates, last + 1);
  if (mention === undefined) return -1;
  let verb = mentions[mention]!.last + 1;
  const most = verb + 3;
  while (verb < most && (classes[verb]! & AUXILIARY) !== 0) verb++;
  if (!ASKED.has(words[verb]!) || !isPassive(tokens, verb)) return -1;
  // "“Who pays?” Lund was asked to go.": a sentence of its own.
  return stop === '?' && (TOPICS.has(words[verb + 1]!) || CLAUSES.has(words[verb + 1]!)) ? -1 : verb;
}
