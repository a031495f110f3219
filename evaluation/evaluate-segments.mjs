#!/usr/bin/env node
// Scores what is quoted (marks), whether it is speech, and both together: `node evaluation/evaluate-segments.mjs [--errors]`.
//   marks     a quoted passage of the gold, speech or not, is found when four fifths of it are covered; a span of ours
//             is right when at least half of it lies in one
//   speech    the decision by itself, on passages that the gold knows; by the weights as committed, and cross-validated
//             over the articles of the training gold
//   segments  both: the `extraction` of score-quotations.mjs
import { weighNames } from '../dist/story/models/logistic.js';
import { settleSpeech } from '../dist/story/quotations/speech/assign-speech.js';
import { cutTokens } from '../dist/story/words/cut-tokens.js';
import { findSegments } from '../dist/story/quotations/segments/find-segments.js';
import { isSpeech, SPEECH_THRESHOLD } from '../dist/story/quotations/segment.js';
import { FOLDS } from './cross-validate-sources.mjs';
import { fit, isTrainingSpeech, speechExamples } from './fit-speech.mjs';
import { blocksOf, bodyStart, overlap, readGold, readResolvedTrain } from './gold-articles.mjs';
import { formatRates, rates } from './rates.mjs';

/** Spans of ours against segments of the gold; `errors` lists what differs. */
function compareSpans(articles, isGold, isShown) {
  const counts = { right: 0, shown: 0, found: 0, gold: 0 };
  const errors = [];
  for (const article of articles) {
    const body = bodyStart(article.text);
    const gold = article.segments.filter((g) => g.start >= body && isGold(g, article));
    const blocks = blocksOf(article.text);
    const segments = findSegments(cutTokens(article.text, blocks), blocks, 'en').filter(isShown);
    const spans = segments.flatMap((segment) => segment.spans);
    const report = (why, span) =>
      errors.push({ why, article: article.id, text: excerpt(article.text, span) });
    for (const span of spans) {
      counts.shown++;
      if (gold.some((g) => overlap(g, span) >= 0.5 * (span.end - span.start))) counts.right++;
      else report('too much', span);
    }
    for (const g of gold) {
      counts.gold++;
      const covered = spans.reduce((sum, span) => sum + overlap(g, span), 0);
      if (covered >= 0.8 * Math.max(1, g.end - g.start - 2)) counts.found++;
      else report('missed', g);
    }
  }
  return { ...rates(counts), errors };
}

function excerpt(text, { start, end }) {
  return `${text.slice(Math.max(0, start - 80), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 50)}`;
}

/** The speech decision by itself, on passages with a label and a probability each. */
function rateDecisions(judged) {
  const counts = { right: 0, shown: 0, found: 0, gold: 0 };
  for (const { label, probability } of judged) {
    const shown = probability >= SPEECH_THRESHOLD;
    if (shown) counts.shown++;
    if (label === 1) counts.gold++;
    if (shown && label === 1) {
      counts.right++;
      counts.found++;
    }
  }
  return rates(counts);
}

/**
 * Each article is judged by weights that have not seen it.
 * @param {(feature: string) => boolean} isUsed
 * @param {(id: string) => boolean} isCounted the others only teach
 */
export function crossValidateSpeech(articles, isUsed = () => true, isCounted = () => true) {
  const examples = speechExamples(articles, isTrainingSpeech);
  for (const example of examples) example.features = example.features.filter(isUsed);
  const judged = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fit(examples.filter((e) => e.fold % FOLDS !== fold));
    for (const [index, { id, text }] of articles.entries()) {
      if (index % FOLDS !== fold || !isCounted(id)) continue;
      const own = examples.filter((e) => e.fold === index);
      const passages = own.map(({ passage }) => passage);
      const features = own.map((e) => e.features);
      const speech = settleSpeech(text, passages, features, (f) => weighNames(weights, f));
      own.forEach(({ label }, i) => judged.push({ label, probability: speech[i] }));
    }
  }
  return rateDecisions(judged);
}

/** All figures of this stage, by name; null where the shared gold is absent. */
export function evaluateSegments() {
  const dev = readGold('polnear-dev');
  const train = readGold('polnear-train');
  if (dev === null || train === null) return null;
  const read = readResolvedTrain();
  const readIds = new Set(read.map(({ id }) => id));
  const all = () => true;
  const isMarked = ({ form }) => form === 'marks';
  const isResolvedSpeech = ({ type }) => type !== 'none';
  return {
    'marks (dev)': compareSpans(dev, all, isMarked),
    'marks (train)': compareSpans(train, all, isMarked),
    'speech (train, cross-validated)': crossValidateSpeech(train),
    '  of articles read for their speakers': crossValidateSpeech(train, all, (id) => readIds.has(id)),
    'segments (dev)': compareSpans(dev, isResolvedSpeech, isSpeech),
    'segments (train, by reading)': compareSpans(read, isResolvedSpeech, isSpeech),
  };
}

if (process.argv[1]?.endsWith('evaluate-segments.mjs')) {
  const figures = evaluateSegments();
  if (figures === null) {
    console.error('The gold is missing: ../shared/quotations');
    process.exitCode = process.env.CI ? 1 : 0;
  } else {
    for (const [name, rate] of Object.entries(figures)) console.log(formatRates(name, rate));
    if (process.argv.includes('--errors')) {
      for (const { why, article, text } of figures['segments (dev)'].errors)
        console.log(`${why}  ${article}  ${JSON.stringify(text)}`);
    }
  }
}
