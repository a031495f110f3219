#!/usr/bin/env node
/** Writes `rank/weights.json`: the ranker, fitted to the training gold. A step of `npm run train`. */
import { writeFileSync } from 'node:fs';
import { COMBINATIONS } from '../dist/story/quotations/rank/combinations.js';
import { QUESTIONS } from '../dist/story/quotations/rank/features.js';
import { fit, measure, shapeArticle } from './fit-ranker.mjs';
import { readGold } from './gold-articles.mjs';

const model = fit(readGold('polnear-train').map(shapeArticle));
const file = new URL('../src/story/quotations/rank/weights.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(store(model), null, 1)}\n`);
const { right, total } = measure(model, readGold('polnear-dev').map(shapeArticle));
console.log(`sources found on dev: ${right} of ${total}`);

/** By names, without zeros, so that a reader can look into it. */
function store({ list, layout, weights }) {
  const out = {};
  COMBINATIONS.forEach((names, c) => {
    const answers = {};
    const sizes = names.map((n) => (n === 'verb' ? list.length + 1 : QUESTIONS[n].length));
    const total = sizes.reduce((a, b) => a * b, 1);
    for (let k = 0; k < total; k++) {
      const w = weights[layout.offsets[c] + k];
      if (Math.abs(w) < 0.005) continue;
      let rest = k;
      const key = names.map((n, j) => {
        const v = rest % sizes[j];
        rest = Math.floor(rest / sizes[j]);
        return n === 'verb' ? (v === 0 ? 'other' : list[v - 1]) : QUESTIONS[n][v];
      });
      answers[key.join('+')] = Number(w.toFixed(3));
    }
    out[names.join('+')] = answers;
  });
  return { verbs: list, weights: out };
}
