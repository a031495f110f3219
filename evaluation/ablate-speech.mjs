#!/usr/bin/env node
// What each group of features is worth to the speech decision: F1 without it, cross-validated over the articles.
//   npm run compile && node evaluation/ablate-speech.mjs
import { crossValidateSpeech } from './evaluate-segments.mjs';
import { readGold } from './gold-articles.mjs';

/** A feature belongs to every group whose pattern its name matches; combinations to several. */
const GROUPS = {
  'length in words': /length=/,
  'small, capital or title case': /shape=/,
  'comma, full stop or other end': /^stop=/,
  'words inside': /^(?:first-inside|last-inside|personal|finite)\b/,
  'numbers and addresses inside': /^(?:no-letters|address)/,
  'words before': /^(?:before|possessive-before)/,
  'words after': /^after/,
  'names of works, terms and signs': /^(?:naming|plain-naming|on-show|from-to|on-sign|sign|work|thing)-?/,
  'quoted again in the article': /^(?:twice|often)$/,
  'words repeated without marks or in a longer quotation': /^(?:bare|in-longer)=/,
  'I, we and you, questions and exclamations outside marks': /^(?:addresses|asks)=/,
  'who calls, who is called': /^(?:calls-somebody|called-|cries-of)/,
  'verbs of reporting near': /^reporting/,
  'place in block and sentence': /^(?:block-start|whole-block|sentence-start)/,
};

const articles = readGold('polnear-train');
const without = (pattern) =>
  crossValidateSpeech(articles, (name) => pattern === null || !pattern.test(name)).f1;
const all = without(null);
console.log(`${'all features'.padEnd(36)} F1 ${(100 * all).toFixed(2)}`);
for (const [group, pattern] of Object.entries(GROUPS)) {
  const loss = 100 * (all - without(pattern));
  console.log(`${`without ${group}`.padEnd(44)} ${(-loss).toFixed(2).padStart(6)}`);
}
