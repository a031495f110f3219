/**
 * A log-linear model over answers to questions: weights of combinations of answers, summed up for each row of cells, and
 * turned into probabilities. A combination is looked up as one number: its answers in a number system whose digits are
 * the questions.
 *
 *     rows of "latest yes, place subject", "latest no, place inside"  →  0.93, 0.07
 */
import { numberAnswers, type Questionnaire } from './questionnaire.js';
import { softmax } from './softmax.js';

/** As they are stored: by combination ("distance+context"), by answers ("1+opens"). */
export type StoredWeights = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Where the weights of a questionnaire lie. */
export interface Layout {
  /** How many weights there are, how many cells a row has, and how many weights count for it. */
  readonly size: number;
  readonly width: number;
  readonly count: number;
  /** How many questions a combination has at most. */
  readonly most: number;
  /** Of each combination the first weight. */
  readonly offsets: Int32Array;
  /** `most` for each combination: the column of a question, and by what its answer is multiplied; the unused ones 0. */
  readonly columns: Int32Array;
  readonly strides: Int32Array;
}

export function layOut({ questions, combinations }: Questionnaire, most: number): Layout {
  const names = Object.keys(questions);
  const offsets = new Int32Array(combinations.length);
  const columns = new Int32Array(combinations.length * most);
  const strides = new Int32Array(combinations.length * most);
  let size = 0;
  combinations.forEach((asked, c) => {
    offsets[c] = size;
    let stride = 1;
    asked.forEach((question, k) => {
      columns[c * most + k] = names.indexOf(question);
      strides[c * most + k] = stride;
      stride *= questions[question]!.length;
    });
    size += stride;
  });
  return { size, width: names.length, count: combinations.length, most, offsets, columns, strides };
}

/** The index of the weight of combination `c` that counts for the row of `cells` that begins at `at`, in a layout of two questions at most. */
export function findPairWeight(layout: Layout, c: number, cells: Uint8Array, at: number): number {
  const { offsets, columns, strides } = layout;
  const k = c * 2;
  return offsets[c]! + cells[at + columns[k]!]! + strides[k + 1]! * cells[at + columns[k + 1]!]!;
}

/** The probability of each of the rows, together 1, in a layout of two questions at most. */
export function shareOut(
  layout: Layout,
  weights: Float64Array,
  rows: number,
  cells: Uint8Array,
): Float64Array {
  const shares = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    let score = 0;
    for (let c = 0; c < layout.count; c++)
      score += weights[findPairWeight(layout, c, cells, row * layout.width)]!;
    shares[row] = score;
  }
  return softmax(shares, rows);
}

/** Those that are not stored, and stored ones whose answers nobody gives any more, count nothing. */
export function readWeights(
  { questions, combinations }: Questionnaire,
  { size, most, offsets, strides }: Layout,
  stored: StoredWeights,
): Float64Array {
  const weights = new Float64Array(size);
  const numbers = numberAnswers(questions);
  combinations.forEach((asked, c) => {
    for (const [answers, weight] of Object.entries(stored[asked.join('+')] ?? {})) {
      const given = answers.split('+').map((answer, k) => numbers[asked[k]!]![answer]);
      if (given.includes(undefined)) continue;
      weights[given.reduce<number>((at, answer, k) => at + answer! * strides[c * most + k]!, offsets[c]!)] =
        weight;
    }
  });
  return weights;
}
