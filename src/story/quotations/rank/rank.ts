/**
 * Sums up the weights of each candidate, and shares a probability out among them. What is asked of the quotation has one
 * answer for all candidates, so the way to the weights goes as far as that once, and for each candidate only from there.
 *
 *     word+place: the weights of word "called" begin at 310  →  for each candidate 310 + what its place adds
 */
import { type Sheet, WIDTH } from './answers.js';
import type { Layout, Model } from './model.js';
import { MOST_QUESTIONS, type Plan } from './plan.js';
import { softmax } from '../../models/softmax.js';

/** The probability of each row, together 1, until it is asked again. */
export function rank({ layout, weights }: Model, { rows, cells }: Sheet): Float64Array {
  const { shares } = layout.plan;
  findStarts(layout, cells);
  for (let row = 0; row < rows; row++) shares[row] = sumUp(layout.plan, weights, cells, row * WIDTH);
  return softmax(shares, rows);
}

function findStarts(
  { offsets, plan: { order, own, columns, strides, starts } }: Layout,
  cells: Int32Array,
): void {
  for (let n = 0; n < order.length; n++) {
    let start = offsets[order[n]!]!;
    const end = (n + 1) * MOST_QUESTIONS;
    for (let k = n * MOST_QUESTIONS + own[n]!; k < end; k++) start += cells[columns[k]!]! * strides[k]!;
    starts[n] = start;
  }
}

/** The weights of the row that begins at `at`. Three plain loops, for it is done for every candidate. */
function sumUp(plan: Plan, weights: Float64Array, cells: Int32Array, at: number): number {
  const { order, singles, pairs, own, columns, strides, starts } = plan;
  let score = 0;
  let k = 0;
  for (let n = 0; n < singles; n++, k += MOST_QUESTIONS)
    score += weights[starts[n]! + cells[at + columns[k]!]! * strides[k]!]!;
  for (let n = singles; n < pairs; n++, k += MOST_QUESTIONS)
    score +=
      weights[
        starts[n]! + cells[at + columns[k]!]! * strides[k]! + cells[at + columns[k + 1]!]! * strides[k + 1]!
      ]!;
  for (let n = pairs; n < order.length; n++, k += MOST_QUESTIONS) {
    let place = starts[n]!;
    for (let j = k; j < k + own[n]!; j++) place += cells[at + columns[j]!]! * strides[j]!;
    score += weights[place]!;
  }
  return score;
}
