/** The answers about all mentions that a pronoun may take up: a row for each, a column for each question. */
import { numberAnswers, numberColumns } from '../../../models/questionnaire.js';
import { QUESTION_NAMES, QUESTIONS } from './questions.js';

/** One for a whole article: it holds what was last asked. */
export interface Sheet {
  /** How many rows are filled. */
  rows: number;
  /** Index of the entity of each row; several rows may be of one. */
  readonly entities: Int32Array;
  /** By row: the first one of the same entity. */
  readonly firsts: Uint8Array;
  /** `WIDTH` numbers a row. */
  readonly cells: Uint8Array;
  /** Entity without a name that spoke right before and can only be meant, or -1: the gold holds too few of them. */
  voice: number;
}

/** How far back a pronoun may reach, in mentions. */
export const MEMORY = 40;
/** One more may be named further on in the sentence. */
export const MOST_ROWS = MEMORY + 1;

export const WIDTH = QUESTION_NAMES.length;

export const COLUMN = numberColumns(QUESTIONS);
export const ANSWER = numberAnswers(QUESTIONS);

export function createSheet(): Sheet {
  return {
    rows: 0,
    entities: new Int32Array(MOST_ROWS),
    firsts: new Uint8Array(MOST_ROWS),
    cells: new Uint8Array(MOST_ROWS * WIDTH),
    voice: -1,
  };
}

/** Where the cells of a new row begin; all of them 0. */
export function addRow(sheet: Sheet, entity: number): number {
  const { entities, cells } = sheet;
  const row = sheet.rows++;
  let first = 0;
  while (first < row && entities[first] !== entity) first++;
  sheet.firsts[row] = first;
  entities[row] = entity;
  const at = row * WIDTH;
  for (let cell = at; cell < at + WIDTH; cell++) cells[cell] = 0;
  return at;
}
