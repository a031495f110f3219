/** The learned weights, read once. `npm run train` makes them. */
import { readFileSync } from 'node:fs';
import { COMBINATIONS } from './combinations.js';
import { QUESTIONS, type Question } from './features.js';
import { foldModel } from './fold-model.js';
import { layOut, type Model, type StoredModel } from './model.js';

export const model: Model = foldModel(
  load(JSON.parse(readFileSync(new URL('./weights.json', import.meta.url), 'utf8')) as StoredModel),
);

function load({ verbs: known, weights: stored }: StoredModel): Model {
  const verbs = new Map(known.map((verb, index) => [verb, index + 1] as const));
  const layout = layOut(verbs.size);
  const weights = new Float64Array(layout.size);
  const numberOf = (question: Question, answer: string) =>
    question === 'verb'
      ? (verbs.get(answer) ?? 0)
      : (QUESTIONS[question] as readonly string[]).indexOf(answer);
  COMBINATIONS.forEach((questions, c) => {
    for (const [answers, weight] of Object.entries(stored[questions.join('+')] ?? {})) {
      let index = layout.offsets[c]!;
      answers.split('+').forEach((answer, k) => {
        index += numberOf(questions[k]!, answer) * layout.strides[4 * c + k]!;
      });
      weights[index] = weight;
    }
  });
  return { verbs, layout, weights };
}
