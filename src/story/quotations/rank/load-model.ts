/** The learned weights, read once. `npm run train` makes them. */
import { readFileSync } from 'node:fs';
import { COMBINATIONS, QUESTIONS } from './features.js';
import { layOut, type Model, type StoredModel } from './model.js';

const stored = JSON.parse(readFileSync(new URL('./weights.json', import.meta.url), 'utf8')) as StoredModel;

export const layout = layOut(stored.verbs.length);
export const model: Model = load(stored);

function load({ verbs, weights }: StoredModel): Model {
  const numbers = new Map(verbs.map((verb, index) => [verb, index + 1] as const));
  const flat = new Float64Array(layout.size);
  COMBINATIONS.forEach((names, c) => {
    for (const [answers, weight] of Object.entries(weights[names.join('+')] ?? {})) {
      let index = layout.offsets[c]!;
      answers.split('+').forEach((answer, k) => {
        const name = names[k]!;
        const number =
          name === 'verb'
            ? (numbers.get(answer) ?? 0)
            : (QUESTIONS[name] as readonly string[]).indexOf(answer);
        index += number * layout.strides[c]![k]!;
      });
      flat[index] = weight;
    }
  });
  return { verbs: numbers, weights: flat };
}
