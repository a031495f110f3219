/** Fits the weights of a logistic model over features (`models/logistic.ts`), by full steps of Adam. Deterministic. */
import { createAdam } from './adam.mjs';

/**
 * The likeliest weights, by name, with a quadratic penalty on what differs from `home`; only the bias is free. `rows`: the
 * `features` of each, whether it is `right`, with what probability it may be at all (`given`), and how much it counts
 * (`count`). `names`: those that get a weight.
 */
export function fitLogistic(rows, { penalty, rounds, home = {}, names = listNames(rows) }) {
  const index = new Map(names.map((name, i) => [name, i]));
  const cells = rows.map(({ features }) => numberFeatures(features, index));
  const start = Float64Array.from(names, (name) => home[name] ?? 0);
  const penalties = Float64Array.from(names, (name) => (name === 'bias' ? 0 : penalty));
  const weights = start.slice();
  const step = createAdam(names.length, { rate: () => 0.05, forgets: 0.001, least: 1e-9 });
  for (let round = 1; round <= rounds; round++) {
    const slope = weights.map((weight, i) => penalties[i] * (weight - start[i]));
    rows.forEach((row, n) => addSlope(row, cells[n], weights, slope));
    step(weights, slope);
  }
  return new Map(names.map((name, i) => [name, weights[i]]));
}

const listNames = (rows) =>
  [...new Set(rows.flatMap(({ features }) => features.map(([name]) => name)))].sort();

/** Indices of the weights that count, and how much. */
function numberFeatures(features, index) {
  const known = features.filter(([name]) => index.has(name));
  return {
    indices: Int32Array.from(known, ([name]) => index.get(name)),
    values: Float64Array.from(known, ([, value]) => value),
  };
}

function addSlope({ right, given = 1, count = 1 }, { indices, values }, weights, slope) {
  let sum = 0;
  for (let k = 0; k < indices.length; k++) sum += values[k] * weights[indices[k]];
  const own = 1 / (1 + Math.exp(-sum));
  const error = right ? own - 1 : (given * own * (1 - own)) / Math.max(1e-9, 1 - given * own);
  for (let k = 0; k < indices.length; k++) slope[indices[k]] += count * error * values[k];
}
