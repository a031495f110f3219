#!/usr/bin/env node
/**
 * Writes `confidence/weights.json`: both halves of an attribution's confidence. What is learned of the ranker and of the
 * judges of pronouns comes from articles that they have not seen. The last step of `npm run train`.
 */
import { writeFileSync } from 'node:fs';
import { fitFolds } from './cross-validate-sources.mjs';
import { fitSource, fitSpeaker, readResolvedDecisions, readSourceDecisions } from './fit-confidence.mjs';
import { readGold } from './gold-articles.mjs';
import { crossValidateAntecedents } from './train-antecedents.mjs';

const { judges } = crossValidateAntecedents();
const folds = fitFolds(readGold('polnear-train'));
const source = fitSource(folds.flatMap(({ ranker, held }) => readSourceDecisions(held, ranker)));
const weights = { source, speaker: fitSpeaker(readResolvedDecisions(folds, judges), source) };
const file = new URL('../src/story/quotations/confidence/weights.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(weights, null, 2)}\n`);
