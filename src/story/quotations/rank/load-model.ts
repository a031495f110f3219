/** The learned weights, read once. `npm run train` makes them. */
import { readFileSync } from 'node:fs';
import { readWeights } from '../../models/log-linear.js';
import { askAbout, layOutRanker, type Model, numberVerbs, type StoredModel } from './model.js';

const stored = JSON.parse(readFileSync(new URL('./weights.json', import.meta.url), 'utf8')) as StoredModel;

export const model: Model = load(stored);

function load({ verbs, weights }: StoredModel): Model {
  const questionnaire = askAbout(verbs);
  const layout = layOutRanker(questionnaire);
  return {
    verbs: numberVerbs(verbs),
    questionnaire,
    layout,
    weights: readWeights(questionnaire, layout, weights),
  };
}
