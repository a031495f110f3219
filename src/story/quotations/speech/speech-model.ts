/** The learned weights (`npm run train`) and the probability they give: one logistic regression. */
import { readFileSync } from 'node:fs';
import { readFeatureWeights, weighNames } from '../../models/logistic.js';

const WEIGHTS = readFeatureWeights(
  JSON.parse(readFileSync(new URL('./weights.json', import.meta.url), 'utf8')) as Record<string, number>,
);

/** 0 to 1. A feature without a weight counts nothing. */
export const speechProbability = (features: readonly string[]): number => weighNames(WEIGHTS, features);
