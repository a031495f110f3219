// Fits the weights that tell speech from titles, nicknames and scare quotes, and writes speech/weights.json.
//   npm run train
import { readFileSync, writeFileSync } from 'node:fs';
import { passageFeatures } from '../dist/story/quotations/speech/assign-speech.js';
import { findPassages } from '../dist/story/quotations/segments/find-passages.js';
import { blocksOf, overlap, readGold } from './gold-articles.mjs';

const TARGET = new URL('../src/story/quotations/speech/weights.json', import.meta.url);

const readJson = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
const CORRECTED = readJson('./speech-labels.json');
const { speakers: RESOLVED } = readJson('./speaker-labels.json');

/**
 * The corpus is news of politics, where nearly everything in marks is somebody's words. Guides, essays and reports on
 * trade or science have more terms; so those count more that stand in paragraphs where nobody is said to speak.
 */
const UNTOLD = 'telling=none';
const UNTOLD_WEIGHT = 1.6;

/**
 * Whether a segment of the training gold is speech: as whoever read the article to find its speakers held it; in the
 * other articles as annotated, but for the errors that reading found.
 */
export function isTrainingSpeech(segment, article) {
  const read = RESOLVED[article.id]?.[segment.id];
  if (read !== undefined) return read !== 'none';
  if (CORRECTED.speech[article.id]?.includes(segment.id)) return true;
  if (CORRECTED.notSpeech[article.id]?.includes(segment.id)) return false;
  return segment.kind !== 'none';
}

/** Passages of gold articles with features and label; those that the gold does not know are left out. */
export function speechExamples(articles, isSpeech) {
  return articles.flatMap((article, fold) => {
    const blocks = blocksOf(article.text);
    const passages = findPassages(article.text, blocks);
    const features = passageFeatures(article.text, blocks, passages);
    return passages.flatMap((passage, i) => {
      const gold = article.segments.find((g) => overlap(g, passage) >= 0.5 * (passage.end - passage.start));
      if (gold === undefined) return [];
      const label = isSpeech(gold, article) ? 1 : 0;
      const weight = label === 0 && features[i].includes(UNTOLD) ? UNTOLD_WEIGHT : 1;
      return [{ article: article.id, fold, passage, features: features[i], label, weight, gold }];
    });
  });
}

/** Logistic regression with a quadratic penalty, by gradient steps of Adam over the whole set: deterministic. */
export function fit(examples, { penalty = 2, minimum = 6, rounds = 400, rate = 0.05 } = {}) {
  const names = frequentNames(examples, minimum);
  const ids = new Map(names.map((name, i) => [name, i]));
  const rows = examples.map((e) => e.features.map((f) => ids.get(f)).filter((id) => id !== undefined));
  const w = new Float64Array(names.length + 1);
  const m = new Float64Array(w.length);
  const v = new Float64Array(w.length);
  const bias = names.length;
  for (let round = 1; round <= rounds; round++) {
    const g = new Float64Array(w.length);
    rows.forEach((row, i) => {
      let z = w[bias];
      for (const id of row) z += w[id];
      const d = (1 / (1 + Math.exp(-z)) - examples[i].label) * examples[i].weight;
      g[bias] += d;
      for (const id of row) g[id] += d;
    });
    for (let k = 0; k < w.length; k++) {
      if (k !== bias) g[k] += penalty * w[k];
      m[k] = 0.9 * m[k] + 0.1 * g[k];
      v[k] = 0.999 * v[k] + 0.001 * g[k] * g[k];
      w[k] -= (rate * (m[k] / (1 - 0.9 ** round))) / (Math.sqrt(v[k] / (1 - 0.999 ** round)) + 1e-9);
    }
  }
  const weights = new Map([['bias', w[bias]]]);
  names.forEach((name, i) => weights.set(name, w[i]));
  return weights;
}

export function probability(weights, features) {
  let z = weights.get('bias') ?? 0;
  for (const f of features) z += weights.get(f) ?? 0;
  return 1 / (1 + Math.exp(-z));
}

/** Names that occur in at least `minimum` articles, so that one article's words teach nothing. */
function frequentNames(examples, minimum) {
  const seen = new Map();
  for (const { features, article } of examples) {
    for (const f of features) (seen.get(f) ?? seen.set(f, new Set()).get(f)).add(article);
  }
  return [...seen]
    .filter(([, articles]) => articles.size >= minimum)
    .map(([name]) => name)
    .sort();
}

/** Fits on the training articles and writes the weights that matter, rounded. */
export function trainSpeech() {
  const examples = speechExamples(readGold('polnear-train'), isTrainingSpeech);
  const weights = fit(examples);
  const lines = [...weights]
    .filter(([, w]) => Math.abs(w) >= 0.02)
    .map(([name, w]) => `  ${JSON.stringify(name)}: ${w.toFixed(2)}`);
  writeFileSync(TARGET, `{\n${lines.join(',\n')}\n}\n`);
  return { examples: examples.length, weights: lines.length };
}

if (process.argv[1]?.endsWith('train-speech.mjs')) console.log(trainSpeech());
