/**
 * How likely a decision is right, as a product of two readable logistic models: that these words name the source
 * (`describe-source.ts`), and that they mean this speaker (`describe-speaker.ts`). `npm run train` fits the first on the
 * gold's source words and the second on its names; the weights stand by name in `weights.json`.
 */
import { readFileSync } from 'node:fs';
import { type Feature, readFeatureWeights, weigh, type Weights } from '../../models/logistic.js';
import type { Attribution } from '../decision.js';
import { describeSource } from './describe-source.js';
import { describeSpeaker } from './describe-speaker.js';
import type { Scene } from '../scene.js';

/** What each half looks at. */
export interface Description {
  readonly source: readonly Feature[];
  readonly speaker: readonly Feature[];
}

/** Of each half. */
export interface ConfidenceWeights {
  readonly source: Weights;
  readonly speaker: Weights;
}

const stored = JSON.parse(readFileSync(new URL('./weights.json', import.meta.url), 'utf8')) as Record<
  keyof Description,
  Readonly<Record<string, number>>
>;

/** Learned: `npm run train`. */
export const LEARNED: ConfidenceWeights = {
  source: readFeatureWeights(stored.source),
  speaker: readFeatureWeights(stored.speaker),
};

export const describeDecision = (scene: Scene, number: number, decision: Attribution): Description => ({
  source: describeSource(scene, number, decision),
  speaker: describeSpeaker(scene, number, decision),
});

/** 0 to 1. */
export const weighDescription = (
  { source, speaker }: Description,
  weights: ConfidenceWeights = LEARNED,
): number => weigh(weights.source, source) * weigh(weights.speaker, speaker);

/** 0 to 1. */
export const assignConfidence = (scene: Scene, number: number, decision: Attribution): number =>
  weighDescription(describeDecision(scene, number, decision));
