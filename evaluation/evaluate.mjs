#!/usr/bin/env node
/**
 * Scores every stage against the gold and holds the floors: `npm run evaluate`, which compiles first.
 *   segments     what is quoted, and whether it is speech (`evaluate-segments.mjs`)
 *   source       the words that name who speaks, on the training gold, cross-validated over its articles
 *   pronouns     whom "he" and "she" mean, on the resolved gold, cross-validated over its articles
 *   namesakes    whom a surname means that several bear, likewise
 *   attribution  what `pullquote parse` shows, by the scorer beside the gold; on dev, and on the training articles
 *                whose speakers were found by reading them
 *   rules        how often each decides, and how often it is right
 *   confidence   promised against true, cross-validated over articles, with intervals
 * Exits 1 when something fell below `floors.json`. Without the shared gold nothing is measured: that fails in CI.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LEARNED } from '../dist/story/quotations/confidence/assign-confidence.js';
import { crossValidateSources, fitFolds } from './cross-validate-sources.mjs';
import { evaluateRules } from './evaluate-rules.mjs';
import { evaluateSegments } from './evaluate-segments.mjs';
import { crossValidateAntecedents } from './fit-antecedents.mjs';
import { crossValidate, readResolvedDecisions } from './fit-confidence.mjs';
import { readGold, readResolvedTrain, scorer } from './gold-articles.mjs';
import { formatRates, rates } from './rates.mjs';
import { binRows, bootstrap, calibrationError } from './reliability.mjs';
import { writeTexts } from './write-gold-texts.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
/** Floors are shares; of what is wrong they are ceilings. */
const CEILINGS = new Set(['calibration-error', 'invented']);
const percent = (share) => (100 * share).toFixed(1);

const dev = readGold('polnear-dev');
const train = readGold('polnear-train');
if (dev === null || train === null) {
  console.log(
    'NOT MEASURED: the gold is not beside this folder (../shared/quotations), so no floor of accuracy was checked. What can be measured without it stands in CONTRIBUTING.md.',
  );
  process.exit(process.env.CI ? 1 : 0);
}

for (const [name, figures] of Object.entries(evaluateSegments())) console.log(formatRates(name, figures));
const folds = fitFolds(train);
const pronouns = crossValidateAntecedents();
const reached = {
  ...measureSources(),
  ...measurePronouns(),
  ...measureAttribution('dev', dev),
  ...prefixed('train-', measureAttribution('train', readResolvedTrain())),
  ...measureConfidence(),
};
printRules();
holdFloors(reached);

function measureSources() {
  const { right, total, all, direct, mixed } = crossValidateSources(folds);
  const found = rates({ right, shown: total, gold: all });
  console.log(formatRates('source (train, cross-validated)', found));
  console.log(`  of direct quotations ${percent(direct)}, of mixed ones ${percent(mixed)}`);
  return { 'source-accuracy': right / total };
}

/** Of the sources that are "he" or "she" how many mean whom the gold names, and of the surnames that several bear. */
function measurePronouns() {
  const share = pronouns.right / pronouns.total;
  const [right, total] = pronouns.namesakes;
  console.log(`${'pronouns (both, cross-validated)'.padEnd(41)} ${percent(share)} of ${pronouns.total}`);
  console.log(`${'namesakes (both, cross-validated)'.padEnd(41)} ${percent(right / total)} of ${total}`);
  return { pronouns: share, namesakes: right / total };
}

/** What `parse` prints of resolved gold. The ranker has seen the sources of `train`, though not whom they name. */
function measureAttribution(name, gold) {
  const folder = mkdtempSync(join(tmpdir(), 'pullquote-gold-'));
  writeTexts(folder, gold);
  const parsed = execFileSync(process.execPath, [here('../dist/cli/main.js'), 'parse', folder], {
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  rmSync(folder, { recursive: true });
  const system = parsed
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const { attribution, extraction, fullName, identity, counts } = scorer.score(gold, system);
  console.log(formatRates(`extraction (${name}, by parse)`, extraction));
  console.log(formatRates(`attribution (${name}, by parse)`, attribution));
  console.log(
    `  ${counts.wrong} wrong, ${counts.invented} invented of ${counts.unnamed} unnamed, ${counts.missed} without; full name in ${percent(fullName)}`,
  );
  console.log(formatRates(`identity over articles (${name}, B³)`, identity));
  return {
    'extraction-f1': extraction.f1,
    'attribution-precision': attribution.precision,
    'attribution-recall': attribution.recall,
    'full-name': fullName,
    'identity-f1': identity.f1,
    invented: counts.invented / counts.unnamed,
  };
}

function printRules() {
  const share = (right, all) => (all === 0 ? '' : `${right} of ${all}`).padStart(14);
  console.log('who decides           for somebody    for nobody, right');
  for (const { id, named, namedRight, nobody, nobodyRight } of evaluateRules())
    console.log(`  ${id.padEnd(18)}${share(namedRight, named)}${share(nobodyRight, nobody)}`);
}

function prefixed(prefix, values) {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [prefix + name, value]));
}

function measureConfidence() {
  const decisions = readResolvedDecisions(folds, pronouns.judges);
  const rows = crossValidate(decisions, LEARNED.source).filter((row) => row.named);
  const right = rows.filter((row) => row.right).length;
  const named = [...dev, ...readResolvedTrain()]
    .flatMap(({ segments }) => segments)
    .filter((s) => s.type !== 'none' && s.type !== 'unnamed');
  const names = rates({ right, shown: rows.length, gold: named.length });
  console.log(formatRates('names (both, shown or not)', names));
  const error = calibrationError(rows);
  const [low, high] = bootstrap(rows, calibrationError);
  console.log(
    `confidence   expected calibration error ${error.toFixed(3)} (95 of 100 resamples of articles: ${low.toFixed(3)} to ${high.toFixed(3)})`,
  );
  for (const { from, to, count, promised, right: share } of binRows(rows)) {
    console.log(
      `  ${from.toFixed(3)} to ${to.toFixed(3)}  ${String(count).padStart(4)} decisions  promised ${percent(promised).padStart(5)}  right ${percent(share).padStart(5)}`,
    );
  }
  return { 'calibration-error': error };
}

function holdFloors(values) {
  const floors = JSON.parse(readFileSync(here('./floors.json'), 'utf8'));
  const below = Object.entries(floors).filter(([name, floor]) =>
    CEILINGS.has(name) ? values[name] > floor : values[name] < floor,
  );
  for (const [name, floor] of below)
    console.error(
      `BESIDE ITS FLOOR: ${name} is ${values[name].toFixed(4)}, must be ${CEILINGS.has(name) ? 'at most' : 'at least'} ${floor}.`,
    );
  console.log(below.length === 0 ? 'All floors are held.' : `${below.length} floors are not held.`);
  if (below.length > 0) process.exitCode = 1;
}
