/**
 * The log-linear model of antecedents: weights of answers and pairs of answers, summed up for each mention that a pronoun
 * may take up, and turned into probabilities. `npm run train` makes the weights.
 */
import { readFileSync } from 'node:fs';
import { COMBINATIONS, QUESTIONS } from './questions.js';
import { COLUMN, type Sheet, WIDTH } from './sheet.js';

/** The probability of each row of a sheet, together 1. `mention`: the pronoun's index. */
export type Judge = (sheet: Sheet, mention: number) => Float64Array;

/** As they are stored: by combination ("distance+context"), by answers ("1+opens"). */
export type StoredWeights = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Of combination `c` the first weight, its columns, and by what the second answer is multiplied; 0 where there is none. */
const OFFSETS = new Int32Array(COMBINATIONS.length);
const FIRST = new Int32Array(COMBINATIONS.length);
const SECOND = new Int32Array(COMBINATIONS.length);
const STRIDES = new Int32Array(COMBINATIONS.length);

/** How many weights there are. */
export const SIZE = layOut();

function layOut(): number {
  let size = 0;
  COMBINATIONS.forEach(([first, second], c) => {
    const answers = QUESTIONS[first].length;
    OFFSETS[c] = size;
    FIRST[c] = COLUMN[first];
    SECOND[c] = second === undefined ? 0 : COLUMN[second];
    STRIDES[c] = second === undefined ? 0 : answers;
    size += second === undefined ? answers : answers * QUESTIONS[second].length;
  });
  return size;
}

/** The index of the weight of combination `c` that counts for the row of `cells` that begins at `at`. */
export function findWeight(c: number, cells: Uint8Array, at: number): number {
  return OFFSETS[c]! + cells[at + FIRST[c]!]! + STRIDES[c]! * cells[at + SECOND[c]!]!;
}

export function createJudge(weights: Float64Array): Judge {
  return ({ entities, cells }) => {
    const rows = entities.length;
    const shares = new Float64Array(rows);
    let top = -Infinity;
    for (let row = 0; row < rows; row++) {
      let score = 0;
      for (let c = 0; c < COMBINATIONS.length; c++) score += weights[findWeight(c, cells, row * WIDTH)]!;
      shares[row] = score;
      if (score > top) top = score;
    }
    let sum = 0;
    for (let row = 0; row < rows; row++) sum += shares[row] = Math.exp(shares[row]! - top);
    for (let row = 0; row < rows; row++) shares[row]! /= sum;
    return shares;
  };
}

/** Names of the weights in their order: combination and answers. */
export function nameWeights(): [combination: string, answers: string][] {
  return COMBINATIONS.flatMap(([first, second]) =>
    second === undefined
      ? QUESTIONS[first].map((answer): [string, string] => [first, answer])
      : QUESTIONS[second].flatMap((other) =>
          QUESTIONS[first].map((answer): [string, string] => [`${first}+${second}`, `${answer}+${other}`]),
        ),
  );
}

export function readWeights(stored: StoredWeights): Float64Array {
  return Float64Array.from(nameWeights(), ([combination, answers]) => stored[combination]?.[answers] ?? 0);
}

const stored = JSON.parse(readFileSync(new URL('./weights.json', import.meta.url), 'utf8')) as StoredWeights;

/** By the learned weights. */
export const judge: Judge = createJudge(readWeights(stored));
