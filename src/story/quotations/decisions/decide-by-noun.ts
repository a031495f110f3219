/**
 * The owner of what is said, where the quotation is part of it.
 *
 *     Voss laughed at Lund's claim that the wall is “dry”     Lund's
 *     Voss laughed at Lund's “dry” wall                       not decided here
 */
import { wordSet } from '../../../article/word-set.js';
import type { Mention } from '../../speakers/mention.js';
import { Shape } from '../../words/shape.js';
import type { Tokens } from '../../words/tokens.js';
import type { Context } from '../context.js';
import { FINDING, TELLING } from '../cues/clause-words.js';
import { skipArticle, skipMark, skipThe } from '../cues/beside.js';
import type { Cue } from '../cues/cue.js';
import { BE } from '../cues/is-passive.js';
import type { Utterance } from '../utterance.js';
import type { Maybe } from './ends-in-clause.js';
import { governsQuotation, LONGEST_REFERENCE, REFERENCES } from './governs-quotation.js';
import type { Verdict } from './verdict.js';

/** Whoever is named as the owner; of "his claim" it is less clear whose. */
export function decideByNoun(context: Context): Verdict {
  let unclear = false;
  for (const index of context.candidates) {
    const owned = owns(context, index);
    if (owned === 'yes') return index;
    // "Voss denied Lund's claim that they stole “millions”": hardly of Voss.
    if (owned === 'maybe') unclear = true;
  }
  return unclear || isJudged(context) || isReferred(context) ? 'nobody' : null;
}

/** "slammed a description of it by Lund as “…”": not of whoever slams it. */
function isReferred({ scene: { tokens }, utterance: { first } }: Context): boolean {
  const { words, shape } = tokens;
  let k = skipArticle(tokens, first - 1);
  if (words[k] !== 'as') return false;
  const farthest = k - LONGEST_REFERENCE;
  while (k > farthest && !REFERENCES.has(words[k]!) && shape[k] !== Shape.mark) k--;
  const verb = skipArticle(tokens, k - 1);
  return REFERENCES.has(words[k]!) && OF.has(words[k + 1]!) && TELLING.has(words[verb]!);
}

/** Whether the quotation is part of what this candidate owns. */
function owns({ scene, utterance, candidates }: Context, index: number): Maybe {
  const { tokens, mentions, cues } = scene;
  const { first } = utterance;
  const cue = cues[index] ?? null;
  const owner = mentions[index]!;
  if (cue?.form !== 'noun' || owner.kind === 'pronoun') return 'no';
  // "The Post's Ada Lund writes: “…”": no noun, but her verb.
  if (candidates.some((i) => i !== index && cues[i]?.token === cue.token)) return 'no';
  if (announces(tokens, owner, cue.token, first)) return 'yes';
  // "Lund's claim that the wall is “dry” is a joke, Voss said."
  if (candidates.some((i) => isBehind(tokens, mentions[i]!, cues[i] ?? null, utterance))) return 'no';
  if (cue.token >= first - 1 || tokens.sentence[cue.token] !== tokens.sentence[first]) return 'no';
  return governsQuotation(tokens, cue.token, utterance, '');
}

/** "Lund's claim that it leaks is “untrue”", with nobody else in the sentence, and "Voss found Lund's claim “untrue”": hardly Lund's. */
function isJudged({ scene, utterance: { first }, candidates }: Context): boolean {
  const { tokens, mentions, cues } = scene;
  const { words, sentence } = tokens;
  const inSentence = candidates.filter((i) => cues[i] != null && sentence[cues[i].token] === sentence[first]);
  return inSentence.some((index) => {
    const { form, token } = cues[index]!;
    if (form !== 'noun') return false;
    const before = skipThe(tokens, mentions[index]!.first - 1);
    if (FINDING.has(words[before]!)) return token === first - 1;
    return inSentence.length === 1 && sentence[before] !== sentence[first] && words[token + 1] === 'that';
  });
}

/** Behind the quotation, by a verb of one's own; but not "was rejected by Voss", nor "Responding to Lund's claim that it was “dry,” Voss said it leaked." */
const isBehind = (
  { words, shape }: Tokens,
  { first: start, possessive }: Mention,
  cue: Cue | null,
  { last }: Utterance,
) =>
  cue !== null &&
  !possessive &&
  words[start - 1] !== 'by' &&
  start > last &&
  cue.token <= last + LONGEST_REST &&
  (start > last + 2 || shape[cue.token + 1] === Shape.mark);

/** "in Lund's words, “…”", "from Lund's post: “…”", "Lund's answer was: “…”"; but not "Hart answered Lund's letter: “…”" */
function announces(tokens: Tokens, { first: owner, head }: Mention, noun: number, first: number): boolean {
  const { words, sentence } = tokens;
  const before = skipThe(tokens, owner - 1);
  if (sentence[before] === sentence[head] && !FROM.has(words[before]!)) return false;
  if (sentence[first - 1] !== sentence[head] || skipMark(tokens, first - 1) === first - 1) return false;
  return noun === first - 2 || (noun === first - 3 && BE.has(words[first - 2]!));
}

/** "recalled her father's advice: “…”" */
const FROM = wordSet('cited echoed from in quoted quotes recalled recalls recited remembered repeated');
const OF = new Set(['by', 'of', 'to']);

/** Longest way from the quotation to the verb of whoever speaks behind it, in tokens. */
const LONGEST_REST = 10;
