/**
 * Questions that are put to somebody: they are in the words of whoever asks, who is hardly named.
 *
 *     Asked “Will you go?”, Lund said “No”.                not Lund's
 *     To the question “Who pays?”, Lund replied: “You.”    not Lund's
 *     Asked by Hart if it was “late”, Lund said no.        Hart's
 *     “Who pays?” Lund was asked.                          not Lund's
 *     Lund asked the question “Who pays?”                  not decided here
 */
import { ANY_DASHES } from '../../words/dashes.js';
import { Shape, type Tokens } from '../../words/find-tokens.js';
import { ADVERB, AUXILIARY, PREPOSITION, SPEECH_VERB, VERB } from '../../words/lexicon.js';
import { hangsOnPreposition, isSpeaking } from '../cues/cue.js';
import { type Decision, decideFor, NOBODY } from '../decision.js';
import { findStop } from './decide-by-tag.js';
import type { Utterance } from '../candidates/find-candidates.js';
import { isPassive } from '../cues/find-verb-cue.js';
import type { Scene } from '../scene.js';

/** The decision for whoever is said to ask, or for nobody; null where no question is put. */
export function decideByQuestion(
  scene: Scene,
  utterance: Utterance,
  candidates: readonly number[],
): Decision | null {
  const { tokens } = scene;
  const end = skipMark(tokens, utterance.first - 1);
  const verb = findAsking(scene, utterance, candidates, end);
  const told = verb >= 0 ? verb : findToldBehind(scene, utterance, candidates);
  if (told >= 0) {
    const asker = findAgent(scene, candidates, told + 1) ?? findAgent(scene, candidates, utterance.last + 1);
    return (asker === undefined ? null : decideFor(scene, asker, PUT)) ?? NOBODY;
  }
  const noun = skipLike(tokens, end);
  if (!QUESTIONS.has(tokens.words[noun] ?? ''))
    return isCalledQuestion(scene, utterance, candidates) || isForSomebody(scene, candidates, end)
      ? NOBODY
      : null;
  return decideByNoun(scene, utterance, candidates, noun);
}

const PUT = 0.95;

const skipMark = ({ words }: Tokens, k: number) => (words[k] === ',' || words[k] === ':' ? k - 1 : k);

/** "by Hart", "by the mayor" */
function findAgent({ tokens, mentions }: Scene, candidates: readonly number[], k: number) {
  if (tokens.words[k] !== 'by') return undefined;
  const name = tokens.words[k + 1] === 'the' ? k + 2 : k + 1;
  return candidates.find((index) => {
    const { first, possessive } = mentions[index]!;
    return (first === k + 1 || first === name) && !possessive;
  });
}

// ── Asked “…” ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** "asked “…”", "asked by Hart, “…”", "asked if it was “…”": the token of "asked", where it has no subject; else -1. */
function findAsking(scene: Scene, { first }: Utterance, candidates: readonly number[], end: number): number {
  const { words, shape, sentence, quoted } = scene.tokens;
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
    return token > k && token < first;
  });
  return inner ? -1 : k;
}

const ASKED = new Set(['asked', 'told']);
const CLAUSES = new Set(['if', 'whether']);
const TOPICS = new Set(['about', 'for', 'on', 'over', 'to']);
/** Longest way from "asked" to the quotation, in tokens. */
const LONGEST_CLAUSE = 20;

/** Whether "asked" is what was done to somebody: "was asked", "when asked", "Asked", "Lund, asked", "Lund said, asked". */
function isPut({ tokens, mentions }: Scene, verb: number, candidates: readonly number[]): boolean {
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
function findToldBehind(
  { tokens, mentions }: Scene,
  { last }: Utterance,
  candidates: readonly number[],
): number {
  const { words, classes } = tokens;
  const stop = findStop(tokens, last);
  if (stop !== ',' && stop !== '?') return -1;
  const name = words[last + 1] === 'the' ? last + 2 : last + 1;
  const mention = candidates.find((index) => {
    const { first, possessive } = mentions[index]!;
    return (first === last + 1 || first === name) && !possessive;
  });
  if (mention === undefined) return -1;
  let verb = mentions[mention]!.last + 1;
  const most = verb + 3;
  while (verb < most && (classes[verb]! & AUXILIARY) !== 0) verb++;
  if (!ASKED.has(words[verb]!) || !isPassive(tokens, verb)) return -1;
  // "“Who pays?” Lund was asked to go.": a sentence of its own.
  return stop === '?' && (TOPICS.has(words[verb + 1]!) || CLAUSES.has(words[verb + 1]!)) ? -1 : verb;
}

// ── The question “…” ─────────────────────────────────────────────────────────────────────────────────────────────────

const QUESTIONS = new Set(['question', 'questions', 'query', 'queries']);

/** "questions such as “…”", "questions like “…”" */
function skipLike({ words }: Tokens, k: number): number {
  if (words[k] === 'like') return k - 1;
  return words[k] === 'as' && words[k - 1] === 'such' ? k - 2 : k;
}

/** "Hart's question “…”" is Hart's; "to the question “…”", "faced the question “…”" nobody's. */
function decideByNoun(
  scene: Scene,
  { first }: Utterance,
  candidates: readonly number[],
  noun: number,
): Decision | null {
  const { tokens, mentions, cues } = scene;
  const { words, classes, shape } = tokens;
  let k = noun - 1;
  while (k > noun - LONGEST_PHRASE && shape[k] === Shape.lower && (classes[k]! & SMALL) === 0) {
    const owned = candidates.find((index) => mentions[index]!.possessive && mentions[index]!.last === k);
    if (owned !== undefined) return decideFor(scene, owned, PUT);
    if (FACING.test(words[k]!)) return NOBODY;
    k--;
  }
  if (words[k] === "'s") {
    const owner = candidates.find((index) => mentions[index]!.possessive && mentions[index]!.last === k - 1);
    return owner === undefined ? NOBODY : decideFor(scene, owner, PUT);
  }
  if (FACING.test(words[k]!) || (words[k] === 'asked' && isPut(scene, k, candidates))) return NOBODY;
  if (!ANSWERED.has(words[k]!) && !(words[k] === 'with' && FACED.has(words[k - 1]!))) return null;
  // "Lund said that it came down to the question “…”"; but "Lund said no to the question"
  if (tokens.quoted[k - 1] !== 0) return NOBODY;
  const told = candidates.some((index) => {
    const token = isSpeaking(cues[index]) ? cues[index]!.token : first;
    return token < k - 2 && tokens.sentence[token] === tokens.sentence[first] && !FACING.test(words[token]!);
  });
  return told ? null : NOBODY;
}

const SMALL = PREPOSITION | VERB;
/** Longest phrase before the noun, in tokens. */
const LONGEST_PHRASE = 5;
const ANSWERED = new Set(['about', 'by', 'on', 'to']);
const FACED = new Set(['confronted', 'faced', 'met']);
const FACING =
  /^(?:answer|avoid|dodg|duck|evad|fac|field|hear|ignor|repl|respond|sidestep|tackl)(?:[esyd]|es|ies|ed|ied|ing)?$|^(?:got|heard)$/;

/** "“…?” was the question to Lund", "“…?” came a shout": where nobody is said to put it. */
function isCalledQuestion(
  { tokens, mentions, cues }: Scene,
  { last }: Utterance,
  candidates: readonly number[],
): boolean {
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
    const named = words[first - 1] === 'the' ? first - 2 : first - 1;
    const puts = possessive ? first <= k : words[named] === 'from' || words[named] === 'by';
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

const CALLS = new Set('call cry question scream shout voice yell'.split(' '));
