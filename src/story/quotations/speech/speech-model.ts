/** The learned weights (`npm run train`) and the probability they give: one logistic regression. */
import { readFileSync } from 'node:fs';

const WEIGHTS = new Map(
  Object.entries(
    JSON.parse(readFileSync(new URL('./weights.json', import.meta.url), 'utf8')) as Record<string, number>,
  ),
);

/** 0 to 1. A feature without a weight counts nothing. */
export function speechProbability(features: readonly string[]): number {
  let sum = WEIGHTS.get('bias') ?? 0;
  for (const feature of features) sum += WEIGHTS.get(feature) ?? 0;
  return 1 / (1 + Math.exp(-sum));
}
