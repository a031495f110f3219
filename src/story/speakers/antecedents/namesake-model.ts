/** The learned model of whom a surname means that several bear: `npm run train` makes `namesake-weights.json`. */
import { readFileSync } from 'node:fs';
import { layOut, readWeights, shareOut, type StoredWeights } from './log-linear.js';
import { NAMESAKE_COMBINATIONS, NAMESAKE_QUESTIONS, type NamesakeQuestion } from './namesake-questions.js';

/** A row for each bearer. */
export interface NamesakeSheet {
  /** Index of the entity of each row. */
  readonly entities: readonly number[];
  /** `LAYOUT.width` numbers a row. */
  readonly cells: Uint8Array;
}

/** The probability of each row of a sheet, together 1. `mention`: the surname's index. */
export type NamesakeJudge = (sheet: NamesakeSheet, mention: number) => Float64Array;

export const QUESTIONNAIRE = { questions: NAMESAKE_QUESTIONS, combinations: NAMESAKE_COMBINATIONS };
export const LAYOUT = layOut(QUESTIONNAIRE);

/** By question: its column. */
export const COLUMN = Object.fromEntries(
  Object.keys(NAMESAKE_QUESTIONS).map((name, column) => [name, column]),
) as Readonly<Record<NamesakeQuestion, number>>;

type Answers = {
  readonly [Q in NamesakeQuestion]: Readonly<Record<(typeof NAMESAKE_QUESTIONS)[Q][number], number>>;
};

/** By question and answer: its number. */
export const ANSWER = Object.fromEntries(
  Object.entries(NAMESAKE_QUESTIONS).map(([name, answers]) => [
    name,
    Object.fromEntries(answers.map((answer, n) => [answer, n])),
  ]),
) as unknown as Answers;

export const createNamesakeJudge =
  (weights: Float64Array): NamesakeJudge =>
  ({ entities, cells }) =>
    shareOut(LAYOUT, weights, entities.length, cells);

const stored = JSON.parse(
  readFileSync(new URL('./namesake-weights.json', import.meta.url), 'utf8'),
) as StoredWeights;

/** By the learned weights. */
export const judgeNamesake: NamesakeJudge = createNamesakeJudge(readWeights(QUESTIONNAIRE, stored));
