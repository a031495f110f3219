#!/usr/bin/env node
/** Writes `speech/weights.json`: the weights that matter, fitted to the training gold. A step of `npm run train`. */
import { fit, isTrainingSpeech, speechExamples } from './fit-speech.mjs';
import { readGold } from './gold-articles.mjs';
import { storeFeatureWeights, writeWeights } from './weights-file.mjs';

const examples = speechExamples(readGold('polnear-train'), isTrainingSpeech);
const weights = storeFeatureWeights(fit(examples), { decimals: 2, least: 0.02 });
writeWeights('quotations/speech/weights.json', weights);
console.log({ examples: examples.length, weights: Object.keys(weights).length });
