/** Fits the weights of a log-linear model over sheets (`models/log-linear.ts`). Deterministic. */
import { createAdam } from './adam.mjs';
import { findErrors } from './row-errors.mjs';

const ROUNDS = 200;
const RATE = 0.1;

/**
 * The weights that make the right rows likely, with a quadratic penalty on what differs from `home`, by gradient steps of
 * Adam. `examples`: for each sheet which rows are `right`, and row by row the indices of the weights that count (`active`).
 */
export function fitLogLinear(examples, home, penalty) {
  const weights = home.slice();
  const step = createAdam(home.length, {
    rate: (round) => RATE / (1 + round / 50),
    forgets: 0.01,
    least: 1e-6,
  });
  for (let round = 1; round <= ROUNDS; round++) {
    const slope = weights.map((weight, i) => penalty * (weight - home[i]));
    for (const example of examples) addSlope(example, weights, slope);
    step(weights, slope);
  }
  return weights;
}

/** The index of the weight of combination `c` that counts for the row of `cells` that begins at `at`. */
export function findWeight({ most, offsets, columns, strides }, c, cells, at) {
  let place = offsets[c];
  for (let k = c * most; k < (c + 1) * most; k++) place += cells[at + columns[k]] * strides[k];
  return place;
}

function addSlope({ right, active }, weights, slope) {
  const wide = active.length / right.length;
  const scores = new Float64Array(right.length);
  for (let k = 0; k < active.length; k++) scores[(k / wide) | 0] += weights[active[k]];
  const errors = findErrors(scores, right);
  for (let row = 0; row < right.length; row++) {
    if (Math.abs(errors[row]) < 1e-5) continue;
    for (let k = row * wide; k < (row + 1) * wide; k++) slope[active[k]] += errors[row];
  }
}
