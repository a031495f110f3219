/** The answers about all mentions that a pronoun may take up: a row for each, a column for each question. */
import { QUESTION_NAMES, QUESTIONS, type Question } from './questions.js';

export interface Sheet {
  /** Index of the entity of each row; several rows may be of one. */
  readonly entities: readonly number[];
  /** `WIDTH` numbers a row. */
  readonly cells: Uint8Array;
  /** Entity without a name that spoke right before and can only be meant, or -1: the gold holds too few of them. */
  readonly voice: number;
}

export const WIDTH = QUESTION_NAMES.length;

/** By question: its column. */
export const COLUMN = Object.fromEntries(QUESTION_NAMES.map((name, column) => [name, column])) as Readonly<
  Record<Question, number>
>;

type Answers = { readonly [Q in Question]: Readonly<Record<(typeof QUESTIONS)[Q][number], number>> };

/** By question and answer: its number. */
export const ANSWER = Object.fromEntries(
  QUESTION_NAMES.map((name) => [name, Object.fromEntries(QUESTIONS[name].map((answer, n) => [answer, n]))]),
) as unknown as Answers;
