#!/usr/bin/env node
/**
 * Learns whom "he" and "she" mean, and roles that only focus resolves: each is one example where it is the source of a
 * segment whose speaker is known. `npm run train` writes `antecedents/weights.json`. What a pronoun means depends on what
 * those before it were taken for, so the weights are fitted twice, the second time on what the resolver sees under the
 * first. Deterministic.
 */
import { writeFileSync } from 'node:fs';
import { findCues } from '../dist/story/quotations/find-cues.js';
import { findSegments } from '../dist/story/quotations/find-segments.js';
import { isSpeech } from '../dist/story/quotations/segment.js';
import {
  createJudge,
  findWeight,
  nameWeights,
  readWeights,
  SIZE,
} from '../dist/story/speakers/antecedents/model.js';
import { COMBINATIONS } from '../dist/story/speakers/antecedents/questions.js';
import { copySheet, WIDTH } from '../dist/story/speakers/antecedents/sheet.js';
import { findMentions } from '../dist/story/speakers/find-mentions.js';
import { cutTokens, findTokens } from '../dist/story/speakers/find-tokens.js';
import { resolveCoreference } from '../dist/story/speakers/resolve-coreference.js';
import {
  blocksOf,
  bodyStart,
  findSource,
  loadScorer,
  readGold,
  readResolvedTrain,
} from './gold-articles.mjs';

const { sameName } = await loadScorer();

const PASSES = 2;
const ROUNDS = 200;
const RATE = 0.1;
const PENALTY = 5;
const FOLDS = 5;
/**
 * What is expected before any gold is seen, for it holds few: the subject of the pronoun's own sentence comes before an
 * earlier one, and in an opening phrase the subject that follows is meant.
 */
const HOME = readWeights({ 'distance+place': { '0+subject': 1 }, ahead: { yes: 2 } });

/** The resolved articles with their mentions, and of the pronouns that gold sources consist of whom they mean. */
function readPronounArticles() {
  return [...readGold('polnear-dev'), ...readResolvedTrain()].map(findPronouns);
}

function findPronouns({ id, text, segments }) {
  const blocks = blocksOf(text);
  const quotes = findSegments(text, blocks, 'en')
    .filter(isSpeech)
    .flatMap(({ spans }) => spans)
    .sort((a, b) => a.start - b.start);
  const tokens = findTokens(cutTokens(text, blocks), blocks, quotes);
  const mentions = findMentions(tokens);
  const cues = findCues(tokens, mentions);
  const names = new Map();
  for (const segment of segments) {
    if (segment.type === 'none' || segment.start < bodyStart(text)) continue;
    const source = findSource({ tokens, mentions }, segment);
    if (source < 0) continue;
    names.set(source, [segment.speaker, ...(segment.also ?? [])].filter(Boolean));
  }
  return { id, text, tokens, mentions, cues, names };
}

/** The examples of an article as the resolver sees them under `judge`: sheets, and which rows are right. */
function collectExamples({ tokens, mentions, cues, names }, judge) {
  const sheets = new Map();
  const { entities, resolutions } = resolveCoreference(tokens, mentions, cues, (sheet, mention) => {
    if (names.has(mention)) sheets.set(mention, copySheet(sheet));
    return judge(sheet, mention);
  });
  return [...names].flatMap(([mention, known]) => {
    const isRight = (entity) => entity >= 0 && means(entities[entity], known);
    const pronoun = mentions[mention].kind === 'pronoun' && mentions[mention].gender !== null;
    const sheet = sheets.get(mention);
    const hit = isRight(resolutions[mention].entity);
    if (sheet === undefined) return pronoun ? [{ pronoun, hit, right: [] }] : [];
    return [{ pronoun, hit, sheet, right: Array.from(sheet.entities, isRight) }];
  });
}

/** `known`: names of the one whom the gold means; none where it has no name. */
const means = ({ name, named }, known) =>
  known.length === 0 ? !named : named && known.some((other) => sameName(other, name) > 0);

/** The weights that make the right rows likely, with a quadratic penalty, by gradient steps of Adam. */
function fitWeights(examples) {
  const rows = examples
    .filter(({ right }) => right.includes(true) && right.includes(false))
    .map(({ sheet, right }) => ({ right, active: findActive(sheet) }));
  const weights = HOME.slice();
  const slopes = new Float64Array(SIZE);
  const squares = new Float64Array(SIZE);
  for (let round = 1; round <= ROUNDS; round++) {
    const slope = weights.map((weight, i) => PENALTY * (weight - HOME[i]));
    for (const row of rows) addSlope(row, weights, slope);
    for (let i = 0; i < SIZE; i++) {
      slopes[i] = 0.9 * slopes[i] + 0.1 * slope[i];
      squares[i] = 0.99 * squares[i] + 0.01 * slope[i] ** 2;
      const step = slopes[i] / (1 - 0.9 ** round);
      weights[i] -= ((RATE / (1 + round / 50)) * step) / (Math.sqrt(squares[i] / (1 - 0.99 ** round)) + 1e-6);
    }
  }
  return weights;
}

/** Indices of the weights that count, row by row. */
function findActive({ rows, cells }) {
  const active = new Int32Array(rows * WIDE);
  for (let k = 0; k < active.length; k++)
    active[k] = findWeight(k % WIDE, cells, Math.floor(k / WIDE) * WIDTH);
  return active;
}

const WIDE = COMBINATIONS.length;

function addSlope({ right, active }, weights, slope) {
  const powers = new Float64Array(right.length);
  for (let k = 0; k < active.length; k++) powers[(k / WIDE) | 0] += weights[active[k]];
  const top = Math.max(...powers);
  let all = 0;
  let good = 0;
  for (let row = 0; row < right.length; row++) {
    powers[row] = Math.exp(powers[row] - top);
    all += powers[row];
    if (right[row]) good += powers[row];
  }
  for (let row = 0; row < right.length; row++) {
    const error = powers[row] / all - (right[row] ? powers[row] / good : 0);
    if (Math.abs(error) < 1e-5) continue;
    for (let k = row * WIDE; k < (row + 1) * WIDE; k++) slope[active[k]] += error;
  }
}

/** Fitted on these articles, each pass under the weights of the one before. */
function fitArticles(articles) {
  let weights = new Float64Array(SIZE);
  for (let pass = 0; pass < PASSES; pass++) {
    const judge = createJudge(weights);
    weights = fitWeights(articles.flatMap((article) => collectExamples(article, judge)));
  }
  return weights;
}

/**
 * For each resolved article a judge that has not seen it; `share`: how many pronouns these understand, of those that are
 * sources.
 */
export function crossValidateAntecedents() {
  const articles = readPronounArticles();
  const judges = new Map();
  let right = 0;
  let total = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const judge = createJudge(fitArticles(articles.filter((_, i) => i % FOLDS !== fold)));
    for (const article of articles.filter((_, i) => i % FOLDS === fold)) {
      judges.set(article.id, judge);
      const pronouns = collectExamples(article, judge).filter((example) => example.pronoun);
      total += pronouns.length;
      right += pronouns.filter((example) => example.hit).length;
    }
  }
  return { judges, right, total };
}

/** By combination and answers, without zeros. */
function storeWeights(weights) {
  const out = {};
  nameWeights().forEach(([combination, answers], i) => {
    const weight = Number(weights[i].toFixed(2));
    if (weight !== 0) (out[combination] ??= {})[answers] = weight;
  });
  return out;
}

if (process.argv[1]?.endsWith('train-antecedents.mjs')) {
  const file = new URL('../src/story/speakers/antecedents/weights.json', import.meta.url);
  writeFileSync(file, `${JSON.stringify(storeWeights(fitArticles(readPronounArticles())), null, 1)}\n`);
}
