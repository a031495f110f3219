/** Answers as numbers: every question has a column, every answer a number, and every candidate of a quotation a row. */
import { MOST_CANDIDATES } from '../candidates/find-candidates.js';
import { QUESTION_NAMES, QUESTIONS, type Question } from './features.js';

/** The answers about all candidates of one quotation, row by row; the last row is "nobody". */
export interface Sheet {
  readonly rows: number;
  /** `WIDTH` cells for each row; columns as in `COLUMN`. */
  readonly cells: Int32Array;
}

export const WIDTH = QUESTION_NAMES.length;

/** In one sheet. */
export const MOST_ROWS = MOST_CANDIDATES + 1;

/** The column of each question. */
export const COLUMN = Object.fromEntries(QUESTION_NAMES.map((name, column) => [name, column])) as Readonly<
  Record<Question, number>
>;

/** The number of each answer: `ANSWER.tail.comma`. */
export const ANSWER = Object.fromEntries(
  QUESTION_NAMES.map((name) => [name, Object.fromEntries(QUESTIONS[name].map((answer, n) => [answer, n]))]),
) as { readonly [Q in Question]: Readonly<Record<(typeof QUESTIONS)[Q][number], number>> };
