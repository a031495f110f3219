/**
 * The log-linear model of antecedents: weights of answers and pairs of answers, summed up for each mention that a pronoun
 * may take up, and turned into probabilities. `npm run train` makes the weights.
 */
import { readFileSync } from 'node:fs';
import { findPairWeight, layOut, readWeights, type StoredWeights } from '../../../models/log-linear.js';
import { COMBINATIONS, QUESTION_NAMES, QUESTIONS, type Question } from './questions.js';
import { COLUMN, MOST_ROWS, type Sheet, WIDTH } from './sheet.js';
import { softmax } from '../../../models/softmax.js';

/** The probability of each row of a sheet, together 1, until it is asked again. `mention`: the pronoun's index. */
export type Judge = (sheet: Sheet, mention: number) => Float64Array;

export const QUESTIONNAIRE = { questions: QUESTIONS, combinations: COMBINATIONS };
export const LAYOUT = layOut(QUESTIONNAIRE, 2);

/** Questions about the pronoun: all rows of a sheet answer them alike. */
const OF_PRONOUN: readonly Question[] = ['context', 'verb', 'about'];
const COLUMNS = OF_PRONOUN.map((question) => COLUMN[question]);
const SIZES = OF_PRONOUN.map((question) => QUESTIONS[question].length);
const TABLES = OF_PRONOUN.reduce((product, question) => product * QUESTIONS[question].length, 1);

/** By column: where its answers begin in a table of all answers. */
const STARTS = new Int32Array(WIDTH);
const ANSWERS = QUESTION_NAMES.reduce((start, question, column) => {
  STARTS[column] = start;
  return start + QUESTIONS[question].length;
}, 0);

const isPair = (second: Question | undefined) => second !== undefined && !OF_PRONOUN.includes(second);
/** Combinations of two questions about a mention. */
const PAIRS = [...COMBINATIONS.keys()].filter((c) => isPair(COMBINATIONS[c]![1]));

/**
 * Fewer look-ups for the same sums: a table for each kind of pronoun, with what every answer about a mention weighs alone
 * and together with the pronoun's.
 */
function tabulate(weights: Float64Array): Float64Array {
  const { offsets, strides, most } = LAYOUT;
  const tables = new Float64Array(TABLES * ANSWERS);
  COMBINATIONS.forEach(([first, second], c) => {
    if (isPair(second)) return;
    for (let table = 0; table < TABLES; table++) {
      const other = second === undefined ? 0 : answerIn(table, second) * strides[c * most + 1]!;
      const start = table * ANSWERS + STARTS[COLUMN[first]]!;
      for (let answer = 0; answer < QUESTIONS[first].length; answer++)
        tables[start + answer]! += weights[offsets[c]! + answer + other]!;
    }
  });
  return tables;
}

/** The table for the pronoun of which the first row of `cells` tells. */
function findTable(cells: Uint8Array): number {
  let table = 0;
  for (let n = 0; n < OF_PRONOUN.length; n++) table = table * SIZES[n]! + cells[COLUMNS[n]!]!;
  return table;
}

function answerIn(table: number, question: Question): number {
  const later = OF_PRONOUN.slice(OF_PRONOUN.indexOf(question) + 1);
  const stride = later.reduce((product, other) => product * QUESTIONS[other].length, 1);
  return Math.floor(table / stride) % QUESTIONS[question].length;
}

export function createJudge(weights: Float64Array): Judge {
  const tables = tabulate(weights);
  const shares = new Float64Array(MOST_ROWS);
  return ({ rows, cells }) => {
    const table = findTable(cells) * ANSWERS;
    for (let row = 0; row < rows; row++) {
      const at = row * WIDTH;
      let score = 0;
      for (let column = 0; column < WIDTH; column++)
        score += tables[table + STARTS[column]! + cells[at + column]!]!;
      for (const pair of PAIRS) score += weights[findPairWeight(LAYOUT, pair, cells, at)]!;
      shares[row] = score;
    }
    return softmax(shares, rows);
  };
}

const stored = JSON.parse(readFileSync(new URL('./weights.json', import.meta.url), 'utf8')) as StoredWeights;

/** By the learned weights. */
export const judge: Judge = createJudge(readWeights(QUESTIONNAIRE, LAYOUT, stored));
