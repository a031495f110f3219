#!/usr/bin/env node
/** Writes `antecedents/weights.json` and `namesake-weights.json`, fitted to the resolved gold. A step of `npm run train`. */
import * as pronouns from '../dist/story/speakers/coreference/antecedents/model.js';
import * as namesakes from '../dist/story/speakers/coreference/antecedents/namesake-model.js';
import { fitArticles, readPronounArticles } from './fit-antecedents.mjs';
import { storeWeights, writeWeights } from './weights-file.mjs';

const { pronoun, namesake } = fitArticles(readPronounArticles());
const write = (name, { QUESTIONNAIRE }, weights) =>
  writeWeights(
    `speakers/coreference/antecedents/${name}.json`,
    storeWeights(QUESTIONNAIRE, weights, { decimals: 2 }),
  );
write('weights', pronouns, pronoun);
write('namesake-weights', namesakes, namesake);
