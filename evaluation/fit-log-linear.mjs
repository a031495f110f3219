/** Fits the weights of a log-linear model over sheets (`antecedents/log-linear.ts`). Deterministic. */

const ROUNDS = 200;
const RATE = 0.1;

/**
 * The weights that make the right rows likely, with a quadratic penalty on what differs from `home`, by gradient steps of
 * Adam. `examples`: for each sheet which rows are `right`, and row by row the indices of the weights that count (`active`).
 */
export function fitLogLinear(examples, home, penalty) {
  const size = home.length;
  const weights = home.slice();
  const slopes = new Float64Array(size);
  const squares = new Float64Array(size);
  for (let round = 1; round <= ROUNDS; round++) {
    const slope = weights.map((weight, i) => penalty * (weight - home[i]));
    for (const example of examples) addSlope(example, weights, slope);
    for (let i = 0; i < size; i++) {
      slopes[i] = 0.9 * slopes[i] + 0.1 * slope[i];
      squares[i] = 0.99 * squares[i] + 0.01 * slope[i] ** 2;
      const step = slopes[i] / (1 - 0.9 ** round);
      weights[i] -= ((RATE / (1 + round / 50)) * step) / (Math.sqrt(squares[i] / (1 - 0.99 ** round)) + 1e-6);
    }
  }
  return weights;
}

function addSlope({ right, active }, weights, slope) {
  const wide = active.length / right.length;
  const powers = new Float64Array(right.length);
  for (let k = 0; k < active.length; k++) powers[(k / wide) | 0] += weights[active[k]];
  const top = Math.max(...powers);
  let all = 0;
  let good = 0;
  for (let row = 0; row < right.length; row++) {
    powers[row] = Math.exp(powers[row] - top);
    all += powers[row];
    if (right[row]) good += powers[row];
  }
  for (let row = 0; row < right.length; row++) {
    const error = powers[row] / all - (right[row] ? powers[row] / good : 0);
    if (Math.abs(error) < 1e-5) continue;
    for (let k = row * wide; k < (row + 1) * wide; k++) slope[active[k]] += error;
  }
}

/** By combination and answers, without zeros. `names`: see `nameWeights`. */
export function storeWeights(names, weights) {
  const out = {};
  names.forEach(([combination, answers], i) => {
    const weight = Number(weights[i].toFixed(2));
    if (weight !== 0) (out[combination] ??= {})[answers] = weight;
  });
  return out;
}
