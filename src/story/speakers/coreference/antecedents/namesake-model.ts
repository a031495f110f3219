/** The learned model of whom a surname means that several bear: `npm run train` makes `namesake-weights.json`. */
import { readFileSync } from 'node:fs';
import { layOut, readWeights, shareOut, type StoredWeights } from '../../../models/log-linear.js';
import { numberAnswers, numberColumns } from '../../../models/questionnaire.js';
import { NAMESAKE_COMBINATIONS, NAMESAKE_QUESTIONS } from './namesake-questions.js';

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
export const LAYOUT = layOut(QUESTIONNAIRE, 2);

export const COLUMN = numberColumns(NAMESAKE_QUESTIONS);
export const ANSWER = numberAnswers(NAMESAKE_QUESTIONS);

export const createNamesakeJudge =
  (weights: Float64Array): NamesakeJudge =>
  ({ entities, cells }) =>
    shareOut(LAYOUT, weights, entities.length, cells);

const stored = JSON.parse(
  readFileSync(new URL('./namesake-weights.json', import.meta.url), 'utf8'),
) as StoredWeights;

/** By the learned weights. */
export const judgeNamesake: NamesakeJudge = createNamesakeJudge(readWeights(QUESTIONNAIRE, LAYOUT, stored));
