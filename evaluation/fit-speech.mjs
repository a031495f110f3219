/** Fits the weights that tell speech from titles, nicknames and scare quotes (see `train-speech.mjs`). */
import { readFileSync } from 'node:fs';
import { passageFeatures } from '../dist/story/quotations/speech/assign-speech.js';
import { findPassages } from '../dist/story/quotations/segments/find-passages.js';
import { cutTokens } from '../dist/story/words/cut-tokens.js';
import { fitLogistic } from './fit-logistic.mjs';
import { blocksOf, overlap } from './gold-articles.mjs';

const readJson = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
const CORRECTED = readJson('./speech-labels.json');
const { speakers: RESOLVED } = readJson('./speaker-labels.json');

/**
 * The corpus is news of politics, where nearly everything in marks is somebody's words. Guides, essays and reports on
 * trade or science have more terms; so those count more that stand in paragraphs where nobody is said to speak.
 */
const UNTOLD = 'telling=none';
const UNTOLD_WEIGHT = 1.6;
const LEAST_ARTICLES = 6;

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
    const features = passageFeatures(cutTokens(article.text, blocks), blocks, passages);
    return passages.flatMap((passage, i) => {
      const gold = article.segments.find((g) => overlap(g, passage) >= 0.5 * (passage.end - passage.start));
      if (gold === undefined) return [];
      const label = isSpeech(gold, article) ? 1 : 0;
      const weight = label === 0 && features[i].includes(UNTOLD) ? UNTOLD_WEIGHT : 1;
      return [{ article: article.id, fold, passage, features: features[i], label, weight, gold }];
    });
  });
}

/** Weights by the names of features. */
export const fit = (examples) =>
  fitLogistic(
    examples.map(({ label, features, weight }) => ({
      right: label === 1,
      features: features.map((name) => [name, 1]),
      count: weight,
    })),
    { penalty: 2, rounds: 400, names: frequentNames(examples) },
  );

/** Names that occur in articles enough, so that one article's words teach nothing. */
function frequentNames(examples) {
  const seen = new Map();
  for (const { features, article } of examples) {
    for (const f of features) (seen.get(f) ?? seen.set(f, new Set()).get(f)).add(article);
  }
  return [...seen]
    .filter(([, articles]) => articles.size >= LEAST_ARTICLES)
    .map(([name]) => name)
    .sort();
}
