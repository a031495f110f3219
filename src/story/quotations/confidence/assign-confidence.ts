/**
 * How likely a decision is right, as a product of two readable logistic models: that these words name the source
 * (`describe-source.ts`), and that they mean this speaker (`describe-speaker.ts`). `npm run train` fits the first on the
 * gold's source words and the second on its names; the weights stand by name in `weights.json`.
 */
import { readFileSync } from 'node:fs';
import type { Decision } from '../decision.js';
import { describeSource, type Feature } from './describe-source.js';
import { describeSpeaker } from './describe-speaker.js';
import type { Scene } from '../scene.js';

/** Weights by the names that `describeSource` and `describeSpeaker` give. */
export interface ConfidenceWeights {
  readonly source: Readonly<Record<string, number>>;
  readonly speaker: Readonly<Record<string, number>>;
}

const stored = JSON.parse(
  readFileSync(new URL('./weights.json', import.meta.url), 'utf8'),
) as ConfidenceWeights;
const SOURCE = new Map(Object.entries(stored.source));
const SPEAKER = new Map(Object.entries(stored.speaker));

/** What each half looks at. */
export interface Description {
  readonly source: readonly Feature[];
  readonly speaker: readonly Feature[];
}

/** Of a decision for somebody. */
export const describeDecision = (scene: Scene, number: number, decision: Decision): Description => ({
  source: describeSource(scene, number, decision),
  speaker: describeSpeaker(scene, number, decision),
});

/** 0 to 1. */
export function assignConfidence(scene: Scene, number: number, decision: Decision): number {
  if (decision.resolution === null || decision.entity === null) return 0;
  const { source, speaker } = describeDecision(scene, number, decision);
  return weigh(SOURCE, source) * weigh(SPEAKER, speaker);
}

function weigh(weights: ReadonlyMap<string, number>, features: readonly Feature[]): number {
  let sum = 0;
  for (const [name, value] of features) sum += value * (weights.get(name) ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
