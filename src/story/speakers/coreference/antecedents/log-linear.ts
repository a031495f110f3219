/**
 * A log-linear model over answers to questions: weights of answers and of pairs of answers, summed up for each row of
 * cells, and turned into probabilities.
 *
 *     rows of "latest yes, place subject", "latest no, place inside"  →  0.93, 0.07
 */
import { softmax } from '../../../softmax.js';

type Questions = Readonly<Record<string, readonly string[]>>;

/** Every question with its answers, and those whose answers are weighed together, two at most. */
export interface Questionnaire {
  readonly questions: Questions;
  readonly combinations: readonly (readonly [string, string?])[];
}

/** By question: its column. */
export const numberColumns = <Q extends Questions>(questions: Q) =>
  Object.fromEntries(Object.keys(questions).map((name, column) => [name, column])) as Readonly<
    Record<keyof Q, number>
  >;

/** By question and answer: its number. */
export const numberAnswers = <Q extends Questions>(questions: Q) =>
  Object.fromEntries(
    Object.entries(questions).map(([name, answers]) => [
      name,
      Object.fromEntries(answers.map((answer, n) => [answer, n])),
    ]),
  ) as unknown as { readonly [K in keyof Q]: Readonly<Record<Q[K][number], number>> };

/** As they are stored: by combination ("distance+context"), by answers ("1+opens"). */
export type StoredWeights = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Where the weights of a questionnaire lie. */
export interface Layout {
  /** How many weights there are, how many cells a row has, and how many weights count for it. */
  readonly size: number;
  readonly width: number;
  readonly count: number;
  /** Of each combination the first weight, its columns, and by what the second answer is multiplied; 0 where there is none. */
  readonly offsets: Int32Array;
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly strides: Int32Array;
}

export function layOut({ questions, combinations }: Questionnaire): Layout {
  const columns = Object.keys(questions);
  const count = combinations.length;
  const offsets = new Int32Array(count);
  const first = new Int32Array(count);
  const second = new Int32Array(count);
  const strides = new Int32Array(count);
  let size = 0;
  combinations.forEach(([one, other], c) => {
    const answers = questions[one]!.length;
    offsets[c] = size;
    first[c] = columns.indexOf(one);
    second[c] = other === undefined ? 0 : columns.indexOf(other);
    strides[c] = other === undefined ? 0 : answers;
    size += other === undefined ? answers : answers * questions[other]!.length;
  });
  return { size, width: columns.length, count, offsets, first, second, strides };
}

/** The index of the weight of combination `c` that counts for the row of `cells` that begins at `at`. */
export function findWeight(layout: Layout, c: number, cells: Uint8Array, at: number): number {
  const { offsets, first, second, strides } = layout;
  return offsets[c]! + cells[at + first[c]!]! + strides[c]! * cells[at + second[c]!]!;
}

/** The probability of each of the rows, together 1. */
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
      score += weights[findWeight(layout, c, cells, row * layout.width)]!;
    shares[row] = score;
  }
  return softmax(shares, rows);
}

/** Names of the weights in their order: combination and answers. */
export function nameWeights({
  questions,
  combinations,
}: Questionnaire): [combination: string, answers: string][] {
  return combinations.flatMap(([first, second]) =>
    second === undefined
      ? questions[first]!.map((answer): [string, string] => [first, answer])
      : questions[second]!.flatMap((other) =>
          questions[first]!.map((answer): [string, string] => [`${first}+${second}`, `${answer}+${other}`]),
        ),
  );
}

export function readWeights(questionnaire: Questionnaire, stored: StoredWeights): Float64Array {
  return Float64Array.from(
    nameWeights(questionnaire),
    ([combination, answers]) => stored[combination]?.[answers] ?? 0,
  );
}
