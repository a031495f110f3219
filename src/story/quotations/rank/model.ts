/**
 * The log-linear ranker: a weight for each combination of answers, which `rank` sums up for each candidate. A combination
 * is looked up as one number: its answers in a number system whose digits are the questions.
 */
import { COLUMN, type Sheet, WIDTH } from './answers.js';
import { COMBINATIONS } from './combinations.js';
import { QUESTIONS, type Question } from './features.js';
import { MOST_QUESTIONS, type Plan, planRanking } from './plan.js';

/** As it is stored: the verbs known by name, and for each combination ("place+gap") its weights by answers ("far+0"). */
export interface StoredModel {
  readonly verbs: readonly string[];
  readonly weights: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface Model {
  readonly verbs: ReadonlyMap<string, number>;
  readonly layout: Layout;
  readonly weights: Float64Array;
}

/** Where the weight of each combination of answers stands. */
export interface Layout {
  readonly combinations: readonly (readonly Question[])[];
  /** By combination. */
  readonly offsets: Int32Array;
  /** Four for each combination, the unused ones 0. */
  readonly columns: Int32Array;
  readonly strides: Int32Array;
  readonly size: number;
  readonly plan: Plan;
}

export const sizeOf = (question: Question, verbs: number) =>
  question === 'verb' ? verbs + 1 : QUESTIONS[question].length;

/** `verbs`: how many the model knows. */
export function layOut(verbs: number, combinations: readonly (readonly Question[])[] = COMBINATIONS): Layout {
  const offsets = new Int32Array(combinations.length);
  const columns = new Int32Array(combinations.length * MOST_QUESTIONS);
  const strides = new Int32Array(combinations.length * MOST_QUESTIONS);
  let size = 0;
  combinations.forEach((questions, c) => {
    offsets[c] = size;
    let stride = 1;
    questions.forEach((question, k) => {
      columns[c * MOST_QUESTIONS + k] = COLUMN[question];
      strides[c * MOST_QUESTIONS + k] = stride;
      stride *= sizeOf(question, verbs);
    });
    size += stride;
  });
  const plan = planRanking({ combinations, columns, strides });
  return { combinations, offsets, columns, strides, size, plan };
}

/** The index of the weight that counts for combination `c` in the row of `cells` that begins at `row`. */
function place({ offsets, columns, strides }: Layout, c: number, cells: Int32Array, row: number): number {
  const k = c * MOST_QUESTIONS;
  return (
    offsets[c]! +
    cells[row + columns[k]!]! * strides[k]! +
    cells[row + columns[k + 1]!]! * strides[k + 1]! +
    cells[row + columns[k + 2]!]! * strides[k + 2]! +
    cells[row + columns[k + 3]!]! * strides[k + 3]!
  );
}

/** Indices of the weights that count for a row of a sheet. */
export function findActive(layout: Layout, { cells }: Sheet, row: number): Int32Array {
  return layout.offsets.map((_, c) => place(layout, c, cells, row * WIDTH));
}
