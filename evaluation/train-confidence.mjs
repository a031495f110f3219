/**
 * Fits the confidence of attributions on the resolved gold (dev): is the name that we would show the gold's? Logistic
 * regression with a small penalty, full gradient steps, deterministic. Called by `train.mjs`.
 */
import { findSegments } from '../dist/story/quotations/find-segments.js';
import { isSpeech } from '../dist/story/quotations/segment.js';
import { attributeUtterances } from '../dist/story/quotations/attribute-utterances.js';
import { describeDecision } from '../dist/story/quotations/assign-confidence.js';
import { buildScene } from '../dist/story/quotations/build-scene.js';
import { blocksOf, loadScorer, overlap } from './gold-articles.mjs';

const ROUNDS = 1500;
const RATE = 0.5;
const PENALTY = 0.0003;

/** One row for each decision that falls on a segment of the gold: features by name, whether it is right, its article. */
export async function readDecisions(gold) {
  const { sameName } = await loadScorer();
  return gold.flatMap((article) => {
    const blocks = blocksOf(article.text);
    const segments = findSegments(article.text, blocks, 'en').filter(isSpeech);
    const spans = segments.flatMap((s, segment) =>
      s.spans.map((span, n) => ({
        ...span,
        segment,
        label: s.label,
        closed: n < s.spans.length - 1 || s.closed,
      })),
    );
    spans.sort((a, b) => a.start - b.start);
    const scene = buildScene(article.text, blocks, spans);
    return attributeUtterances(scene).flatMap((decision, n) => {
      if (decision.entity === null) return [];
      const truth = article.segments.find(
        (s) => overlap(s, spans[n]) >= 0.8 * Math.max(1, s.end - s.start - 2),
      );
      if (truth === undefined || truth.type === 'none') return [];
      const names = [truth.speaker, ...(truth.also ?? [])].filter(Boolean);
      const right = decision.entity.named
        ? names.some((name) => sameName(name, decision.entity.name) > 0)
        : truth.type === 'unnamed';
      return [
        {
          article: article.id,
          named: decision.entity.named,
          right,
          features: describeDecision(scene, n, decision),
        },
      ];
    });
  });
}

export function fitConfidence(rows) {
  const names = [...new Set(rows.flatMap((row) => row.features.map(([name]) => name)))].sort();
  const index = new Map(names.map((name, i) => [name, i]));
  const data = rows.map((row) => ({
    right: row.right ? 1 : 0,
    cells: row.features.map(([name, value]) => [index.get(name), value]),
  }));
  const weights = new Float64Array(names.length);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = Float64Array.from(weights, (w, i) => (names[i] === 'bias' ? 0 : PENALTY * w));
    for (const { right, cells } of data) {
      const error = (predict(cells, weights) - right) / data.length;
      for (const [i, value] of cells) slope[i] += error * value;
    }
    for (let i = 0; i < weights.length; i++) weights[i] -= RATE * 4 * slope[i];
  }
  return Object.fromEntries(names.map((name, i) => [name, Number(weights[i].toFixed(3))]));
}

function predict(cells, weights) {
  let sum = 0;
  for (const [i, value] of cells) sum += value * weights[i];
  return 1 / (1 + Math.exp(-sum));
}

/** The confidence of a row under given weights. */
export function confidenceOf(row, weights) {
  const sum = row.features.reduce((s, [name, value]) => s + value * (weights[name] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Each row judged by weights fitted without its article's fold: honest confidences. */
export function crossValidate(rows, folds = 10) {
  const articles = [...new Set(rows.map((row) => row.article))];
  const foldOf = new Map(articles.map((id, i) => [id, i % folds]));
  const out = [];
  for (let f = 0; f < folds; f++) {
    const weights = fitConfidence(rows.filter((row) => foldOf.get(row.article) !== f));
    for (const row of rows.filter((r) => foldOf.get(r.article) === f))
      out.push({ ...row, confidence: confidenceOf(row, weights) });
  }
  return out;
}
