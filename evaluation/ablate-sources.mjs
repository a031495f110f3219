#!/usr/bin/env node
// What each group of questions is worth to finding the source: the share found, and the loss, without it, cross-validated
// over the training articles. It takes some minutes.
//   npm run compile && node evaluation/ablate-sources.mjs
import { COMBINATIONS } from '../dist/story/quotations/rank/questions.js';
import { askAbout, layOutRanker } from '../dist/story/quotations/rank/model.js';
import { FOLDS } from './cross-validate-sources.mjs';
import { buildExamples, fit, isHit, learn, shapeArticle } from './fit-ranker.mjs';
import { readGold } from './gold-articles.mjs';

const GROUPS = {
  'where the candidate stands': ['place', 'gap', 'between'],
  'how it is said to speak': ['form', 'cue'],
  'the sentence around it': ['subject', 'governor', 'relation', 'holder', 'used'],
  'the verb itself': ['verb'],
  'what it is': ['kind'],
  'whether it is owned or hangs on a preposition': ['owner'],
  'the words beside it': ['prior', 'next'],
  'what stands before the quotation': ['lead', 'word', 'colon'],
  'how the quotation begins and ends': ['opening', 'tail', 'length'],
  'who was quoted before': ['previous', 'since', 'quoted', 'open'],
};

const articles = readGold('polnear-train').map(shapeArticle);
const { names, verbs } = fit(articles);
const examples = articles.flatMap((article, n) =>
  buildExamples(article, verbs).map((example) => ({ ...example, fold: n % FOLDS })),
);

/** Shares of sources found, by kind, without these questions. */
function crossValidate(without) {
  const kept = COMBINATIONS.filter((questions) => !questions.some((question) => without.includes(question)));
  const questionnaire = askAbout(names, kept);
  const layout = layOutRanker(questionnaire);
  const found = { direct: [0, 0], mixed: [0, 0] };
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = learn(
      examples.filter((example) => example.fold !== fold),
      layout,
    );
    for (const example of examples.filter((e) => e.fold === fold)) {
      found[example.segment.kind][0] += isHit(example, { verbs, questionnaire, layout, weights }) ? 1 : 0;
      found[example.segment.kind][1]++;
    }
  }
  const share = (counts) => (100 * counts[0]) / counts[1];
  const both = [0, 1].map((n) => found.direct[n] + found.mixed[n]);
  return { all: share(both), direct: share(found.direct), mixed: share(found.mixed) };
}

const all = crossValidate([]);
const format = (x) => x.toFixed(1).padStart(6);
console.log(`${'all questions'.padEnd(44)} ${format(all.all)} ${format(all.direct)} ${format(all.mixed)}`);
for (const [group, questions] of Object.entries(GROUPS)) {
  const left = crossValidate(questions);
  const losses = ['all', 'direct', 'mixed'].map((kind) => format(left[kind] - all[kind])).join(' ');
  console.log(`${`without ${group}`.padEnd(44)} ${losses}`);
}
