/** Weights files: JSON by names, so that a reader can look into them. */
import { writeFileSync } from 'node:fs';

/** `path`: below `src/story/`. */
export function writeWeights(path, weights) {
  const file = new URL(`../src/story/${path}`, import.meta.url);
  writeFileSync(file, `${JSON.stringify(weights, null, 1)}\n`);
}

/** Of a logistic model, by the name of the feature; without those nearer to 0 than `least`. */
export const storeFeatureWeights = (weights, { decimals, least = 0 }) =>
  Object.fromEntries(
    [...weights]
      .filter(([, weight]) => Math.abs(weight) >= least)
      .map(([name, weight]) => [name, Number(weight.toFixed(decimals))]),
  );

/** Of a log-linear model, by combination and answers; without those nearer to 0 than the last place of two. */
export function storeWeights(questionnaire, weights, { decimals }) {
  const out = {};
  nameWeights(questionnaire).forEach(([combination, answers], i) => {
    const stored = (out[combination] ??= {});
    if (Math.abs(weights[i]) >= LEAST) stored[answers] = Number(weights[i].toFixed(decimals));
  });
  return out;
}

const LEAST = 0.005;

/** Names of the weights in their order: combination and answers. */
const nameWeights = ({ questions, combinations }) =>
  combinations.flatMap((asked) =>
    listAnswers(asked.map((question) => questions[question])).map((answers) => [asked.join('+'), answers]),
  );

/** All combinations of one answer from each list; the first changes fastest. */
const listAnswers = ([first, ...others]) =>
  others.reduce(
    (heads, answers) => answers.flatMap((answer) => heads.map((head) => `${head}+${answer}`)),
    first ?? [],
  );
