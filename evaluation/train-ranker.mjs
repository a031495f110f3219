#!/usr/bin/env node
/** Writes `rank/weights.json`: the ranker, fitted to the training gold. A step of `npm run train`. */
import { fit, measure, shapeArticle } from './fit-ranker.mjs';
import { readGold } from './gold-articles.mjs';
import { storeWeights, writeWeights } from './weights-file.mjs';

const ranker = fit(readGold('polnear-train').map(shapeArticle));
const weights = storeWeights(ranker.questionnaire, ranker.weights, { decimals: 3 });
writeWeights('quotations/rank/weights.json', { verbs: ranker.names, weights });
const { right, total } = measure(ranker, readGold('polnear-dev').map(shapeArticle));
console.log(`sources found on dev: ${right} of ${total}`);
