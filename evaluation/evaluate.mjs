#!/usr/bin/env node
/**
 * Scores every stage against the gold and holds the floors: `npm run compile && npm run evaluate [-- --segments]`.
 *   segments     what is quoted, and whether it is speech (`evaluate-segments.mjs`; only with --segments)
 *   source       the words that name who speaks, on the training gold, cross-validated over its articles
 *   coreference  the name, where the source was found, on the resolved gold
 *   attribution  what `pullquote parse` shows, by the scorer beside the gold
 *   confidence   promised against true, cross-validated over articles, with intervals
 * Exits 1 when something fell below `floors.json`. Without the shared gold nothing is measured: that fails in CI.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadScorer, readGold } from './gold-articles.mjs';
import { binRows, bootstrap, calibrationError } from './reliability.mjs';
import { crossValidate, readDecisions } from './train-confidence.mjs';
import { crossValidateSources } from './train.mjs';
import { writeGoldTexts } from './write-gold-texts.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const percent = (share) => (100 * share).toFixed(1);

const dev = readGold('polnear-dev');
const train = readGold('polnear-train');
if (dev === null || train === null) {
  console.log('NOT MEASURED: ../shared/quotations is absent, so no floor of accuracy was checked.');
  process.exit(process.env.CI ? 1 : 0);
}

if (process.argv.includes('--segments')) {
  execFileSync(process.execPath, [here('./evaluate-segments.mjs')], { stdio: 'inherit' });
}
const reached = { ...measureSources(), ...(await measureAttribution()), ...(await measureConfidence()) };
holdFloors(reached);

function measureSources() {
  const { right, total, direct, mixed } = crossValidateSources(train);
  console.log(
    `source       ${percent(right / total)} of ${total} sources found (direct ${percent(direct)}, mixed ${percent(mixed)}), cross-validated`,
  );
  return { 'source-accuracy': right / total };
}

async function measureAttribution() {
  const folder = mkdtempSync(join(tmpdir(), 'pullquote-gold-'));
  writeGoldTexts(folder);
  const parsed = execFileSync(process.execPath, [here('../dist/cli/main.js'), 'parse', folder], {
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  rmSync(folder, { recursive: true });
  const { score } = await loadScorer();
  const system = parsed
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const { attribution, extraction, fullName, identity, counts } = score(dev, system);
  console.log(
    `extraction   P ${percent(extraction.precision)}  R ${percent(extraction.recall)}  F1 ${percent(extraction.f1)}`,
  );
  console.log(
    `attribution  P ${percent(attribution.precision)}  R ${percent(attribution.recall)}  F1 ${percent(attribution.f1)}   ${counts.wrong} wrong, ${counts.invented} invented of ${counts.unnamed} unnamed, ${counts.missed} without`,
  );
  console.log(`full name    ${percent(fullName)}   identity F1 ${percent(identity.f1)}`);
  return {
    'extraction-f1': extraction.f1,
    'attribution-precision': attribution.precision,
    'attribution-recall': attribution.recall,
    'full-name': fullName,
  };
}

async function measureConfidence() {
  const decisions = await readDecisions(dev);
  const rows = crossValidate(decisions).filter((row) => row.named);
  const right = rows.filter((row) => row.right).length;
  console.log(
    `coreference  ${percent(right / rows.length)} of ${rows.length} named decisions are right, shown or not`,
  );
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

/** Floors are shares; "calibration-error" is a ceiling. */
function holdFloors(values) {
  const floors = JSON.parse(readFileSync(here('./floors.json'), 'utf8'));
  const below = Object.entries(floors).filter(([name, floor]) =>
    name === 'calibration-error' ? values[name] > floor : values[name] < floor,
  );
  for (const [name, floor] of below)
    console.error(`BELOW THE FLOOR: ${name} is ${values[name].toFixed(4)}, must be ${floor}.`);
  console.log(below.length === 0 ? 'All floors are held.' : `${below.length} floors are not held.`);
  if (below.length > 0) process.exitCode = 1;
}
