/** The log-linear ranker: a weight for each combination of answers, summed, and shared out among the candidates. */
import { type Answers, COMBINATIONS, QUESTION_NAMES, QUESTIONS } from './features.js';

/** As it is stored: the verbs known by name, and for each combination ("place+gap") its weights by answers ("far+0"). */
export interface StoredModel {
  readonly verbs: readonly string[];
  readonly weights: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface Model {
  readonly verbs: ReadonlyMap<string, number>;
  readonly weights: Float64Array;
}

export interface Layout {
  readonly offsets: readonly number[];
  readonly strides: readonly (readonly number[])[];
  readonly columns: readonly (readonly number[])[];
  readonly size: number;
}

/** Where the weight of each combination of answers stands. */
export function layOut(verbs: number): Layout {
  const sizes = new Map(
    QUESTION_NAMES.map((name) => [name, name === 'verb' ? verbs + 1 : QUESTIONS[name].length]),
  );
  const offsets: number[] = [];
  const strides: number[][] = [];
  let size = 0;
  for (const combination of COMBINATIONS) {
    let stride = 1;
    strides.push(
      combination.map((name) => {
        const own = stride;
        stride *= sizes.get(name)!;
        return own;
      }),
    );
    offsets.push(size);
    size += stride;
  }
  return {
    offsets,
    strides,
    size,
    columns: COMBINATIONS.map((names) => names.map((name) => QUESTION_NAMES.indexOf(name))),
  };
}

/** Indices of the weights that count for these answers. */
export function findActive(layout: Layout, answers: Answers, into: Int32Array): void {
  for (let c = 0; c < into.length; c++) {
    let index = layout.offsets[c]!;
    const columns = layout.columns[c]!;
    const strides = layout.strides[c]!;
    for (let k = 0; k < columns.length; k++) index += answers[columns[k]!]! * strides[k]!;
    into[c] = index;
  }
}

/** The probability of each row, together 1. */
export function rank(model: Model, layout: Layout, rows: readonly Answers[]): number[] {
  const active = new Int32Array(COMBINATIONS.length);
  const scores = rows.map((row) => {
    findActive(layout, row, active);
    let score = 0;
    for (const index of active) score += model.weights[index]!;
    return score;
  });
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
