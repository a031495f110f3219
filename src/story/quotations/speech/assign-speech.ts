/** Quoted passages → the probability of each that it is somebody's speech or writing. */
import { readFileSync } from 'node:fs';
import { wordSet } from '../../../article/word-set.js';
import type { Block } from '../../../types.js';
import type { Cut } from '../../words/cut-tokens.js';
import type { Passage } from '../segments/find-passages.js';
import { findRepeated } from './find-repeated.js';
import { openNarrator } from './narrator.js';
import { agreeOnSpeech, groupSameWords } from './speech-agreement.js';
import { speechFeatures } from './speech-features.js';
import { placePassages } from './place-passages.js';
import { findSurroundings } from './surroundings.js';
import { openTelling } from './telling-blocks.js';
import { readFeatureWeights, weighNames } from '../../models/logistic.js';

/**
 * Whatever else speaks for it: a passage behind "so-called" or inside a name is a name, one behind "a sign that reads" an
 * inscription; what something moves to from another is a class, and a rating is a grade.
 */
const NAMED_SPEECH = 0.02;
const NAMED = wordSet('plain-naming on-show has-maker graded nickname example on-sign');
const NO_SPEECH = new Set([...NAMED, 'from-to', 'letter']);

/** No title or term has so many words; nothing else need be looked at. */
const LONG_WORDS = 17;
const LONG_FEATURES = ['bias', 'long'];

/** The features of each passage, in order; the training script fits to them. */
export function passageFeatures(
  cut: Cut,
  blocks: readonly Block[],
  passages: readonly Passage[],
): (readonly string[])[] {
  const { text } = cut;
  const times = countTimes(text, passages);
  const ground = placePassages(cut, passages);
  const repeated = findRepeated(ground);
  const tellingNear = openTelling(text, blocks);
  const { asks, addresses } = openNarrator(text, blocks, passages);
  return passages.map((passage, index) => {
    if (isLong(text, passage)) return LONG_FEATURES;
    const around = findSurroundings(ground, blocks[passage.block]!, index);
    return speechFeatures(text, passage, around, {
      telling: tellingNear(passage.block),
      addresses: addresses(passage.block),
      asks,
      times: times[index]!,
      repeated: repeated[index]!,
    });
  });
}

/** How often the article quotes the words of each passage: terms come back, what somebody said less. */
function countTimes(text: string, passages: readonly Passage[]): number[] {
  const times = new Array<number>(passages.length).fill(1);
  for (const same of groupSameWords(text, passages)) for (const index of same) times[index] = same.length;
  return times;
}

/** One probability a passage. */
export function assignSpeech(cut: Cut, blocks: readonly Block[], passages: readonly Passage[]): number[] {
  return settleSpeech(cut.text, passages, passageFeatures(cut, blocks, passages), speechProbability);
}

/** The rules above the weights, and what passages say of one another. `judge`: features → probability. */
export function settleSpeech(
  text: string,
  passages: readonly Passage[],
  features: readonly (readonly string[])[],
  judge: (features: readonly string[]) => number,
): number[] {
  const isNamed = (index: number): boolean => features[index]!.some((name) => NAMED.has(name));
  const speech = features.map((own) => (own.some((name) => NO_SPEECH.has(name)) ? NAMED_SPEECH : judge(own)));
  return agreeOnSpeech(text, passages, speech, isNamed);
}

function isLong(text: string, { start, end }: Passage): boolean {
  return text.slice(start, end).split(/\s+/u, LONG_WORDS + 1).length > LONG_WORDS;
}

/** The learned weights (`npm run train`). */
const WEIGHTS = readFeatureWeights(
  JSON.parse(readFileSync(new URL('./weights.json', import.meta.url), 'utf8')) as Record<string, number>,
);

/** By one logistic regression, 0 to 1. A feature without a weight counts nothing. */
const speechProbability = (features: readonly string[]): number => weighNames(WEIGHTS, features);
