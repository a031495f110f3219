#!/usr/bin/env node
/**
 * Writes `confidence/weights.json`: both halves of an attribution's confidence. What is learned of the ranker and of the
 * judges of pronouns comes from articles that they have not seen. The last step of `npm run train`.
 */
import { readFeatureWeights } from '../dist/story/models/logistic.js';
import { fitFolds } from './cross-validate-sources.mjs';
import { crossValidateAntecedents } from './fit-antecedents.mjs';
import { fitSource, fitSpeaker, readResolvedDecisions, readSourceDecisions } from './fit-confidence.mjs';
import { readGold } from './gold-articles.mjs';
import { storeFeatureWeights, writeWeights } from './weights-file.mjs';

const store = (weights) => storeFeatureWeights(weights, { decimals: 3 });

const { judges } = crossValidateAntecedents();
const folds = fitFolds(readGold('polnear-train'));
const source = store(fitSource(folds.flatMap(({ ranker, held }) => readSourceDecisions(held, ranker))));
// Given the first half as it is stored, for so the program weighs it.
const speaker = store(fitSpeaker(readResolvedDecisions(folds, judges), readFeatureWeights(source)));
writeWeights('quotations/confidence/weights.json', { source, speaker });
