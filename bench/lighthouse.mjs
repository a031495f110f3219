// Lighthouse on a built site, with its mobile settings: home, the story, speaker and topic with the most on them.
//
//     npm install --prefix bench                       # once; Lighthouse is no dependency of the project
//     npm run build -- --output /tmp/site
//     node bench/lighthouse.mjs /tmp/site [--runs 5] [--base-path /x/]
//
// Prints the median of each score and every audit that costs a point. Exits with 1 where a median is below 100.
// CHROME_PATH names the browser; /usr/bin/chromium is taken where it is not set.

import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { serveSite } from '../scripts/serve-site.mjs';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '5' }, 'base-path': { type: 'string', default: '/' } },
});
const [site] = positionals;
if (site === undefined || !existsSync(join(site, 'index.html'))) {
  console.error('Name the folder of a built site.');
  process.exit(2);
}
process.env.CHROME_PATH ??= '/usr/bin/chromium';
const { default: lighthouse } = await import('lighthouse');
const { launch } = await import('chrome-launcher');

const served = await serveSite(site, values['base-path']);
const chrome = await launch({
  chromeFlags: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
let perfect = true;
try {
  for (const page of choosePages()) perfect = (await measure(page)) && perfect;
} finally {
  chrome.kill();
  await served.close();
}
process.exitCode = perfect ? 0 : 1;

/** Home and the largest page of a kind, which has the most on it. */
function choosePages() {
  return ['', ...['stories', 'speakers', 'topics'].map((kind) => `${kind}/${largest(kind)}/`)];
}

function largest(kind) {
  const size = (name) => statSync(join(site, kind, name, 'index.html')).size;
  const names = readdirSync(join(site, kind), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return names.map(({ name }) => name).sort((a, b) => size(b) - size(a))[0];
}

async function measure(page) {
  const url = `${served.origin}${values['base-path']}${page}`;
  const reports = [];
  for (let run = 0; run < Number(values.runs); run++) {
    const result = await lighthouse(url, {
      port: chrome.port,
      logLevel: 'error',
      onlyCategories: CATEGORIES,
    });
    // On a busy machine a trace may fail; such a run says nothing about the page.
    if (result.lhr.runtimeError) console.log(`  a run failed: ${result.lhr.runtimeError.code}`);
    else reports.push(result.lhr);
  }
  if (reports.length === 0) return false;
  const scores = CATEGORIES.map((id) => median(reports.map(({ categories }) => categories[id].score * 100)));
  const timing = ['largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift']
    .map(
      (id) =>
        `${id} ${median(reports.map(({ audits }) => audits[id].numericValue)).toFixed(id.endsWith('shift') ? 3 : 0)}`,
    )
    .join(', ');
  console.log(`/${page}\n  ${CATEGORIES.map((id, at) => `${id} ${scores[at]}`).join(', ')}\n  ${timing}`);
  for (const line of shortcomings(reports.at(-1))) console.log(`  ${line}`);
  return scores.every((score) => score === 100);
}

/** Audits with a weight that are not passed, with what they are about. */
function shortcomings({ categories, audits }) {
  return Object.values(categories).flatMap(({ id, auditRefs }) =>
    auditRefs
      .filter((ref) => ref.weight > 0 && audits[ref.id].score !== null && audits[ref.id].score < 1)
      .map((ref) => {
        const { title, score, details } = audits[ref.id];
        const items = (details?.items ?? []).slice(0, 3).map((item) => JSON.stringify(item).slice(0, 300));
        return [`${id}: ${title} (${score})`, ...items.map((item) => `    ${item}`)].join('\n');
      }),
  );
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
