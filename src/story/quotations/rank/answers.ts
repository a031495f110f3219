/** Answers as numbers: every question has a column, every answer a number, and every candidate of a quotation a row. */
import { MOST_CANDIDATES } from '../candidates/find-candidates.js';
import { numberAnswers, numberColumns } from '../../models/questionnaire.js';
import { QUESTION_NAMES, QUESTIONS } from './questions.js';

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
export const COLUMN = numberColumns(QUESTIONS);

/** The number of each answer: `ANSWER.tail.comma`. */
export const ANSWER = numberAnswers(QUESTIONS);
