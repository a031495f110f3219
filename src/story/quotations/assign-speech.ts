/** Quoted passages → the probability of each that it is somebody's speech or writing. */
import type { Block } from '../../types.js';
import type { Passage } from './find-passages.js';
import { agreeOnSpeech } from './speech-agreement.js';
import { speechFeatures } from './speech-features.js';
import { speechProbability } from './speech-model.js';
import { findSurroundings } from './surroundings.js';

/**
 * Whatever else speaks for it: a passage behind "so-called" is a name, one behind "a sign that
 * reads" an inscription.
 */
const NAMED_SPEECH = 0.02;

/** No title or term has so many words; nothing else need be looked at. */
const LONG_WORDS = 17;
const LONG_FEATURES = ['long'];

/** The features of each passage, in order; the training script fits to them. */
export function passageFeatures(
  text: string,
  blocks: readonly Block[],
  passages: readonly Passage[],
): (readonly string[])[] {
  return Array.from(passages, (passage, index) => {
    if (isLong(text, passage)) return LONG_FEATURES;
    const near = (step: 1 | -1): Passage[] => neighbours(passages, index, step);
    const around = findSurroundings(text, blocks[passage.block]!, passage, {
      before: near(-1).reverse(),
      after: near(1),
    });
    return speechFeatures(text, passage, around);
  });
}

/** One probability a passage. */
export function assignSpeech(text: string, blocks: readonly Block[], passages: readonly Passage[]): number[] {
  return settleSpeech(text, passages, passageFeatures(text, blocks, passages), speechProbability);
}

/** The rules above the weights, and what passages say of one another. `judge`: features → probability. */
export function settleSpeech(
  text: string,
  passages: readonly Passage[],
  features: readonly (readonly string[])[],
  judge: (features: readonly string[]) => number,
): number[] {
  const isNamed = (index: number): boolean => features[index]!.includes('plain-naming');
  const speech = Array.from(features, (own, index) =>
    isNamed(index) || own.includes('on-sign') ? NAMED_SPEECH : judge(own),
  );
  return agreeOnSpeech(text, passages, speech, isNamed);
}

function isLong(text: string, { start, end }: Passage): boolean {
  let spaces = 0;
  for (let at = start; at < end && spaces < LONG_WORDS; at++) {
    if (text.charCodeAt(at) === 0x20 && text.charCodeAt(at - 1) !== 0x20) spaces++;
  }
  return spaces >= LONG_WORDS;
}

/** Up to four passages of the same block on one side, the nearest first. */
function neighbours(passages: readonly Passage[], index: number, step: 1 | -1): Passage[] {
  const near: Passage[] = [];
  for (let i = index + step; near.length < 4; i += step) {
    const other = passages[i];
    if (other?.block !== passages[index]!.block) break;
    near.push(other);
  }
  return near;
}
