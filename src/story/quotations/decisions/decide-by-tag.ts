/**
 * "“…,” Lund said.": the tag right behind a quotation, whatever else its sentence holds.
 *
 *     Hart's plan is “a gamble,” Lund said.                Lund's
 *     Hart's plan is a “gamble” for the town, Lund said.   Lund's, where nobody else says anything
 *     “It is a gamble.” Lund said it twice.                not decided here
 */
import { Shape } from '../../words/shape.js';
import type { Tokens } from '../../words/tokens.js';
import { PREPOSITION } from '../../words/lexicon.js';
import { CALLING, OPENERS } from '../cues/clause-words.js';
import { skipThe } from '../cues/beside.js';
import type { Mention } from '../../speakers/mention.js';
import type { Cue } from '../cues/cue.js';
import type { Context } from '../context.js';
import type { Decision } from '../decision.js';
import type { Scene } from '../scene.js';
import { findStop, type Utterance } from '../utterance.js';
import { isQuoted } from './is-cited.js';
import type { Verdict } from './verdict.js';

/** Whoever is named there with a verb of speech, or null. */
export function decideByTag({ scene, utterance, candidates, last }: Context): Verdict {
  const end = findStop(scene.tokens, utterance.last);
  if (end === null) return findClosingTag(scene, utterance, candidates);
  if (isOfClause(scene.tokens, utterance.first)) return null;
  const mention = candidates.find((index) =>
    isTagOf(scene.tokens, scene.mentions[index]!, scene.cues[index] ?? null, utterance.last, end),
  );
  if (mention === undefined || (end !== ',' && isAnswer(scene, utterance.first, candidates, mention)))
    return null;
  // "“…,” Lund said, quoting Hart"
  const cue = scene.cues[mention]!;
  if (candidates.some((index) => isQuoted(scene.tokens, scene.mentions[index]!, cue))) return null;
  // "“But,” said Lund, “it is a wall,” Hart noted"
  return goesOnBehindTag(scene, utterance, last) ? 'nobody' : mention;
}

/** "It is a “gamble” for the town, Lund said.": whoever closes the sentence, where nobody else says anything in it. */
function findClosingTag(
  scene: Scene,
  { first, last }: Utterance,
  candidates: readonly number[],
): number | null {
  const { tokens, mentions, cues } = scene;
  const { words, block, sentence } = tokens;
  const tag = candidates.find((index) => {
    const cue = cues[index] ?? null;
    const { kind, possessive, first: start } = mentions[index]!;
    if (cue?.form !== 'subject' || !cue.strong || kind !== 'name' || possessive || start <= last)
      return false;
    if (sentence[cue.token] !== sentence[last] || NO_TAG.test(words[cue.token]!)) return false;
    const next = cue.token + 1;
    return words[skipThe(tokens, start - 1)] === ',' && (words[next] === '.' || block[next] !== block[last]);
  });
  const speaks = (index: number) => {
    const cue = cues[index] ?? null;
    if (cue === null || cue.form === 'contested' || sentence[cue.token] !== sentence[first]) return false;
    return cue.strong || CALLING.has(words[cue.token]!);
  };
  if (tag === undefined || isOfClause(tokens, first)) return null;
  return candidates.some((index) => index !== tag && speaks(index)) ? null : tag;
}

/** "Hart asked: “Who pays?” Lund said: “We do.”": the tag belongs to what follows. */
function isAnswer(scene: Scene, first: number, candidates: readonly number[], mention: number): boolean {
  const { tokens, mentions, cues } = scene;
  const { words, quoted, sentence } = tokens;
  const behind = Math.max(mentions[mention]!.last, cues[mention]!.token) + 1;
  if ((words[behind] !== ',' && words[behind] !== ':') || !(quoted[behind + 1]! > 0)) return false;
  const verbs = candidates.map((index) => cues[index]?.token ?? -1);
  return verbs.some((verb) => sentence[verb] === sentence[first - 1]);
}

/** "“But,” said Lund, “it is …”": nothing but the tag of the one before stands between the two. */
function goesOnBehindTag(scene: Scene, { first }: Utterance, before: Decision | null): boolean {
  const { tokens, mentions, cues } = scene;
  const own = before === null ? undefined : mentions[before.mention];
  if (own === undefined || tokens.words[first - 1] !== ',') return false;
  return Math.max(own.last, cues[before!.mention]?.token ?? 0) === first - 2;
}

/** "After Hart called it “a wall,” Lund said …": the words belong to what stands before. */
function isOfClause({ words, sentence }: Tokens, first: number): boolean {
  let k = first;
  const farthest = first - LONGEST_SENTENCE;
  while (k > farthest && sentence[k - 1] === sentence[first]) k--;
  return k < first && (k === farthest || OPENERS.has(words[k]!));
}

const LONGEST_SENTENCE = 80;

/** A name and its verb next to each other and to the quotation, but for an "as", and nothing that is told behind them. */
function isTagOf(tokens: Tokens, mention: Mention, cue: Cue | null, last: number, stop: string): boolean {
  const { words, classes, shape, block } = tokens;
  const { kind, possessive, first, last: end } = mention;
  if (kind !== 'name' || possessive || cue === null) return false;
  const start = skipThe(tokens, first - 1);
  const from = words[start] === 'as' ? start : start + 1;
  const straight = cue.form === 'subject' && from === last + 1;
  const inverted = cue.form === 'inverted' && cue.token === last + 1;
  // "“…,” Voss recalled Lund saying"
  if ((!straight && !inverted) || NO_TAG.test(words[cue.token]!)) return false;
  const next = Math.max(cue.token, end) + 1;
  // "“…?” Lund pressed."
  if (block[next] !== block[last] || words[next] === '.') return cue.strong || stop === '?';
  return cue.strong && (shape[next] === Shape.mark || (classes[next]! & PREPOSITION) !== 0);
}

const NO_TAG = /^(?:recalled|reported|reports|[a-z]+ing)$/;
