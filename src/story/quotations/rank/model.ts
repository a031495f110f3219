/** The log-linear ranker: a weight for each combination of answers, which `rank` sums up for each candidate. */
import * as models from '../../models/log-linear.js';
import type { Questionnaire } from '../../models/questionnaire.js';
import { COMBINATIONS, QUESTIONS, type Question } from './questions.js';
import { MOST_QUESTIONS, type Plan, planRanking } from './plan.js';

/** As it is stored: the verbs known by name, and the weights. */
export interface StoredModel {
  readonly verbs: readonly string[];
  readonly weights: models.StoredWeights;
}

export interface Model {
  /** The verbs known, with their numbers among the answers. */
  readonly verbs: ReadonlyMap<string, number>;
  readonly questionnaire: Questionnaire<Question>;
  readonly layout: Layout;
  readonly weights: Float64Array;
}

/** Where the weights stand, and in which order they are summed up. */
export interface Layout extends models.Layout {
  readonly plan: Plan;
}

/** `verbs`: those that the model knows. */
export const askAbout = (
  verbs: readonly string[],
  combinations: Questionnaire<Question>['combinations'] = COMBINATIONS,
): Questionnaire<Question> => ({
  questions: { ...QUESTIONS, verb: [...QUESTIONS.verb, ...verbs] },
  combinations,
});

export function layOutRanker(questionnaire: Questionnaire<Question>): Layout {
  const laid = models.layOut(questionnaire, MOST_QUESTIONS);
  return { ...laid, plan: planRanking(questionnaire.combinations, laid) };
}

/** The numbers of verbs among the answers; 0 is any other. */
export const numberVerbs = (verbs: readonly string[]): Model['verbs'] =>
  new Map(verbs.map((verb, index) => [verb, index + 1]));
