/**
 * Sums up the weights of each candidate, and shares a probability out among them. What is asked of the quotation has one
 * answer for all candidates, so the way to the weights goes as far as that once, and for each candidate only from there.
 *
 *     word+place: the weights of word "called" begin at 310  →  for each candidate 310 + what its place adds
 */
import { MOST_ROWS, type Sheet, WIDTH } from './answers.js';
import { OF_QUOTATION } from './features.js';
import { type Layout, MOST_QUESTIONS, type Model } from './model.js';
import { softmax } from '../../softmax.js';

/** The combinations in the order in which they are summed up: with one question about the candidate, with two, with more. */
export interface Plan {
  /** Numbers of combinations. What asks of the quotation alone weighs the same for all, and is left out. */
  readonly order: Int32Array;
  /** How many of them have one question about the candidate, and how many one or two. */
  readonly singles: number;
  readonly pairs: number;
  /** By place in the order, four each: those about the candidate first; the unused ones 0. */
  readonly columns: Int32Array;
  readonly strides: Int32Array;
  /** By place in the order: how many of the four are about the candidate. */
  readonly own: Uint8Array;
  /** Working memory: where the weights begin for the quotation at hand, and what its candidates have. */
  readonly starts: Int32Array;
  readonly shares: Float64Array;
}

type Laid = Pick<Layout, 'combinations' | 'offsets' | 'columns' | 'strides'>;

export function planRanking({ combinations, columns, strides }: Laid): Plan {
  const asked = combinations.map((questions) =>
    questions.map((question) => !OF_QUOTATION.includes(question)),
  );
  const own = asked.map((questions) => questions.filter(Boolean).length);
  const order = [...combinations.keys()]
    .filter((c) => own[c]! > 0)
    .sort((a, b) => own[a]! - own[b]! || a - b);
  const plan: Plan = {
    order: Int32Array.from(order),
    singles: order.filter((c) => own[c] === 1).length,
    pairs: order.filter((c) => own[c]! <= 2).length,
    columns: new Int32Array(order.length * MOST_QUESTIONS),
    strides: new Int32Array(order.length * MOST_QUESTIONS),
    own: Uint8Array.from(order, (c) => own[c]!),
    starts: new Int32Array(order.length),
    shares: new Float64Array(MOST_ROWS),
  };
  order.forEach((c, n) => {
    const places = [...combinations[c]!.keys()].sort((a, b) => Number(asked[c]![b]) - Number(asked[c]![a]));
    places.forEach((k, place) => {
      plan.columns[n * MOST_QUESTIONS + place] = columns[c * MOST_QUESTIONS + k]!;
      plan.strides[n * MOST_QUESTIONS + place] = strides[c * MOST_QUESTIONS + k]!;
    });
  });
  return plan;
}

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
function sumUp(
  { order, singles, pairs, own, columns, strides, starts }: Plan,
  weights: Float64Array,
  cells: Int32Array,
  at: number,
): number {
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
