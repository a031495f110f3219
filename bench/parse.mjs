#!/usr/bin/env node
// How fast articles are parsed: MB of text for each second of CPU, one thread, every engine in a process of its own.
//   npm run compile && npm run bench:parse
// `cold` is the first pass of a fresh process, `warm` the best of three more. compromise and wink-nlp (its tagger) are
// raced where `npm install` has been run in bench/. The texts are the shared gold's, else the sample's, repeated.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SELF = fileURLToPath(import.meta.url);
const GOLD = new URL('../../shared/quotations/polnear-train.json', import.meta.url);
const SAMPLE = new URL('../content/', import.meta.url);
/** The slow ones get less to read. */
const ENGINES = { pullquote: 5e6, 'wink-nlp': 1e6, compromise: 1e5 };
const SIZES = [100_000, 5_000_000];
/** A file of fifty times the size may take sixty times as long. */
const MOST_GROWTH = 60;

function readTexts(length) {
  const texts = existsSync(GOLD) ? JSON.parse(readFileSync(GOLD, 'utf8')).map((a) => a.text) : readSample();
  const chosen = [];
  for (let i = 0, total = 0; total < length; i++) {
    chosen.push(texts[i % texts.length]);
    total += texts[i % texts.length].length;
  }
  return chosen;
}

function readSample() {
  return readdirSync(SAMPLE, { recursive: true })
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(new URL(name, SAMPLE), 'utf8'));
}

/** A function that parses one text, for each engine. */
const LOADERS = {
  async pullquote() {
    const { parseArticle } = await import('../dist/article/parse-article.js');
    const { parseEditorial } = await import('../dist/editorial/parse-editorial.js');
    const { parseStory } = await import('../dist/story/parse-story.js');
    const { editorial } = parseEditorial([]);
    return (text, i) => {
      const { article } = parseArticle({ source: `${i}.txt`, bytes: Buffer.from(text) });
      return article && parseStory(article, editorial);
    };
  },
  async 'wink-nlp'() {
    const { default: load } = await import('wink-nlp');
    const { default: model } = await import('wink-eng-lite-web-model');
    const nlp = load(model, ['sbd', 'pos']);
    return (text) => nlp.readDoc(text).tokens().out(nlp.its.pos);
  },
  async compromise() {
    const { default: nlp } = await import('compromise');
    return (text) => nlp(text).quotations().json();
  },
};

function cpuSeconds(run) {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

async function measure(engine) {
  const texts = readTexts(ENGINES[engine]);
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  const parse = await LOADERS[engine]();
  const pass = () => cpuSeconds(() => texts.forEach(parse));
  const cold = megabytes / pass();
  const warm = Math.max(...[1, 2, 3].map(() => megabytes / pass()));
  console.log(`${engine.padEnd(12)} ${cold.toFixed(2).padStart(7)} ${warm.toFixed(2).padStart(7)}`);
}

/** CPU seconds for one article of each size, the best of three. */
async function measureGrowth() {
  const parse = await LOADERS.pullquote();
  const [small, large] = SIZES.map((size) => {
    const text = readTexts(size).join('\n\n').slice(0, size);
    return Math.min(...[1, 2, 3].map(() => cpuSeconds(() => parse(text, 0))));
  });
  const growth = large / small;
  console.log(
    `one article of 100 kB ${small.toFixed(3)} s, of 5 MB ${large.toFixed(3)} s: ${growth.toFixed(0)} times`,
  );
  if (growth > MOST_GROWTH) process.exitCode = 1;
}

function runAll() {
  console.log('engine          cold    warm   MB of text for each second of CPU');
  for (const engine of [...Object.keys(ENGINES), 'growth']) {
    const { status, stderr } = spawnSync(process.execPath, [SELF, engine], {
      stdio: ['ignore', 'inherit', 'pipe'],
    });
    if (status === 0) continue;
    if (String(stderr).includes('ERR_MODULE_NOT_FOUND') && engine !== 'pullquote')
      console.log(`${engine.padEnd(12)} not installed in bench/`);
    else process.exitCode = 1;
    if (engine === 'pullquote' || engine === 'growth') process.stderr.write(stderr);
  }
}

const [engine] = process.argv.slice(2);
if (engine === undefined) runAll();
else if (engine === 'growth') await measureGrowth();
else await measure(engine);
