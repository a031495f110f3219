/**
 * In which order `rank` sums up the weights of a layout, so that what is asked of the quotation is looked up once for all
 * of its candidates.
 *
 *     word+place, place+gap+form  →  place+gap+form has three questions about the candidate, and comes last
 */
import type { Layout } from '../../models/log-linear.js';
import { MOST_ROWS } from './answers.js';
import { OF_QUOTATION, type Question } from './questions.js';

/** Of a combination. */
export const MOST_QUESTIONS = 4;

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

/** The plan of a layout, with working memory for one quotation at a time. */
export function planRanking(
  combinations: readonly (readonly Question[])[],
  { columns, strides }: Pick<Layout, 'columns' | 'strides'>,
): Plan {
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
