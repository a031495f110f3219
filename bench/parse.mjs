#!/usr/bin/env node
// How fast articles are parsed: MB of text for each second of CPU (user and system, all threads of the process), one
// article after the other, every measurement in a process of its own.
//   npm run compile && npm run bench:parse
// `cold` is the first pass of a fresh process, its modules loaded; `with loading` the same with them; `warm` the best
// of three more. compromise and wink-nlp (its tagger) are raced where `npm install` has been run in bench/. The texts
// are the shared gold's, else the sample's, repeated.
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

const megabytesOf = (texts) => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;

/** A function that parses one text, for each engine. */
const LOADERS = {
  async pullquote() {
    // As the command line does.
    await import('../dist/cli/tune-engine.js');
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

function cpuNow() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function cpuSeconds(run) {
  const before = cpuNow();
  run();
  return cpuNow() - before;
}

const row = (name, values) =>
  console.log(name.padEnd(12) + values.map((value) => value.toFixed(2).padStart(14)).join(''));

async function measure(engine) {
  const texts = readTexts(ENGINES[engine]);
  const megabytes = megabytesOf(texts);
  const before = cpuNow();
  const parse = await LOADERS[engine]();
  const loading = cpuNow() - before;
  const pass = () => cpuSeconds(() => texts.forEach(parse));
  const cold = pass();
  const warm = Math.min(pass(), pass(), pass());
  row(engine, [megabytes / (loading + cold), megabytes / cold, megabytes / warm]);
}

/** The stages one after the other, each over all articles. */
async function measureStages() {
  await import('../dist/cli/tune-engine.js');
  const { parseArticle } = await import('../dist/article/parse-article.js');
  const { findSegments } = await import('../dist/story/quotations/segments/find-segments.js');
  const { resolveQuotations } = await import('../dist/story/quotations/resolve-quotations.js');
  const { cutTokens } = await import('../dist/story/words/cut-tokens.js');
  const { assignTopics } = await import('../dist/story/topics/assign-topics.js');
  const texts = readTexts(ENGINES.pullquote);
  const seconds = {};
  const pass = () => {
    const time = (stage, run) => {
      const before = cpuNow();
      const made = run();
      (seconds[stage] ??= []).push(cpuNow() - before);
      return made;
    };
    const articles = time('article', () =>
      texts.map((text, i) => parseArticle({ source: `${i}.txt`, bytes: Buffer.from(text) }).article),
    ).filter(Boolean);
    const cuts = time('words', () => articles.map((a) => cutTokens(a.text, a.blocks)));
    const segments = time('segments', () =>
      articles.map((a, i) => findSegments(cuts[i], a.blocks, a.language)),
    );
    time('attribution', () => articles.forEach((a, i) => resolveQuotations(a, segments[i], cuts[i])));
    time('topics', () => articles.forEach((a, i) => assignTopics(a, [], cuts[i])));
  };
  for (let i = 0; i < 4; i++) pass();
  console.log(`${'stage'.padEnd(12)}${'cold'.padStart(28)}${'warm'.padStart(14)}`);
  for (const [stage, [cold, ...more]] of Object.entries(seconds)) {
    const [a, b] = [cold, Math.min(...more)].map((time) => megabytesOf(texts) / time);
    console.log(stage.padEnd(12) + a.toFixed(2).padStart(28) + b.toFixed(2).padStart(14));
  }
}

/** CPU seconds for one article of each size, the best of three: as it was written, and all of it in one paragraph. */
async function measureGrowth() {
  const parse = await LOADERS.pullquote();
  // What is compiled while the small one is parsed must not count for it alone.
  readTexts(1e6).forEach(parse);
  for (const [name, glue] of [
    ['one article', (text) => text],
    ['one paragraph', (text) => `Headline\n\n${text.replace(/\s+/g, ' ')}`],
  ]) {
    const [small, large] = SIZES.map((size) => {
      const text = glue(readTexts(size).join('\n\n').slice(0, size));
      return Math.min(...[1, 2, 3].map(() => cpuSeconds(() => parse(text, 0))));
    });
    const growth = large / small;
    console.log(
      `${name} of 100 kB ${small.toFixed(3)} s, of 5 MB ${large.toFixed(3)} s: ${growth.toFixed(0)} times`,
    );
    if (growth > MOST_GROWTH) process.exitCode = 1;
  }
}

function runAll() {
  console.log('MB of text for each second of CPU');
  console.log(
    ['engine'.padEnd(12), ...['with loading', 'cold', 'warm'].map((name) => name.padStart(14))].join(''),
  );
  for (const engine of [...Object.keys(ENGINES), 'stages', 'growth']) {
    const { status, stderr } = spawnSync(process.execPath, [SELF, engine], {
      stdio: ['ignore', 'inherit', 'pipe'],
    });
    if (status === 0) continue;
    if (String(stderr).includes('ERR_MODULE_NOT_FOUND') && engine in ENGINES && engine !== 'pullquote')
      console.log(`${engine.padEnd(12)} not installed in bench/`);
    else {
      process.exitCode = 1;
      process.stderr.write(stderr);
    }
  }
}

const [engine] = process.argv.slice(2);
if (engine === undefined) runAll();
else if (engine === 'stages') await measureStages();
else if (engine === 'growth') await measureGrowth();
else await measure(engine);
