/** A logistic model over features: their weights, summed up and turned into a probability. */

/** What a model looks at: a name, and how much there is of it. */
export type Feature = readonly [name: string, value: number];

/** By the feature's name; one without a weight counts nothing. */
export type Weights = ReadonlyMap<string, number>;

/** 0 to 1. */
export function weigh(weights: Weights, features: readonly Feature[]): number {
  let sum = 0;
  for (const [name, value] of features) sum += value * (weights.get(name) ?? 0);
  return toProbability(sum);
}

/** 0 to 1. Of features that are there or not, the names of those that are. */
export function weighNames(weights: Weights, names: readonly string[]): number {
  let sum = 0;
  for (const name of names) sum += weights.get(name) ?? 0;
  return toProbability(sum);
}

const toProbability = (sum: number) => 1 / (1 + Math.exp(-sum));

/** As they are stored: by name. */
export const readFeatureWeights = (stored: Readonly<Record<string, number>>): Weights =>
  new Map(Object.entries(stored));
