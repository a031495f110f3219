// Feeds mutated articles to the reader, the story parser and the renderer of bodies, and stops at the first input that
// makes them throw, takes longer than a second, or gives what must never come out. Every input follows from the seed
// and its number alone; one that fails is kept in test/fuzz-corpus/, which `npm test` reads as well.
//
//   npm run fuzz                           100,000 inputs
//   npm run fuzz -- --count 5000 --seed 7
//   npm run fuzz -- --seed 7 --only 1234   one of them again
import { writeFileSync } from 'node:fs';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { SaxesParser } from 'saxes';
import { findProblems } from '../test/article/find-problems.mjs';
import { CORPUS, makeInput, readSeeds } from './fuzz-inputs.mjs';

const MILLISECONDS = 1000;
/** Without a word from the worker for so long, it hangs. */
const SILENCE = 30_000;

function readOptions() {
  const value = (name, fallback) => {
    const at = process.argv.indexOf(`--${name}`);
    return at === -1 ? fallback : Number(process.argv[at + 1]);
  };
  return { seed: value('seed', 1), count: value('count', 100_000), only: value('only', -1) };
}

function watch(options) {
  const progress = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(new URL(import.meta.url), { workerData: { ...options, progress } });
  let last = -1;
  const timer = setInterval(() => {
    if (progress[0] === last) fail(options, { number: last, problem: `hangs for ${SILENCE / 1000} s` });
    last = progress[0];
  }, SILENCE);
  worker.on('error', (error) => fail(options, { number: progress[0], problem: String(error.stack) }));
  worker.on('message', (message) => {
    if (message.problem !== undefined) fail(options, message);
    else console.log(message.text);
  });
  worker.on('exit', () => clearInterval(timer));
}

function fail({ seed }, { number, problem }) {
  const { name, bytes } = makeInput(seed, number, readSeeds());
  const kept = new URL(`found-${seed}-${number}.${name.split('.').at(-1)}`, CORPUS);
  writeFileSync(kept, bytes);
  console.error(
    `Input ${number} of seed ${seed} (${name}, ${bytes.length} bytes, kept in test/fuzz-corpus/): ${problem}`,
  );
  process.exit(1);
}

async function work({ seed, count, only, progress }) {
  const check = await loadCheck();
  const seeds = readSeeds();
  const [from, to] = only >= 0 ? [only, only + 1] : [0, count];
  let slowest = { time: 0, number: 0 };
  for (let number = from; number < to; number++) {
    progress[0] = number;
    const { name, bytes } = makeInput(seed, number, seeds);
    const start = process.cpuUsage();
    let problem;
    try {
      problem = check(name, bytes)[0] ?? null;
    } catch (error) {
      problem = `throws ${error.stack}`;
    }
    const { user, system } = process.cpuUsage(start);
    const time = (user + system) / 1000;
    if (time > slowest.time) slowest = { time, number };
    if (time > MILLISECONDS) problem ??= `takes ${time} ms`;
    if (problem !== null) return parentPort.postMessage({ number, problem });
    if ((number + 1) % 10_000 === 0) parentPort.postMessage({ text: `${number + 1} inputs` });
  }
  const { time, number } = slowest;
  parentPort.postMessage({
    text: `${to - from} inputs, no problem; the slowest (${number}) took ${Math.round(time)} ms.`,
  });
}

/** Everything that is done with an article by itself; what comes out is checked on the way. */
async function loadCheck() {
  const load = (path) => import(new URL(`../dist/${path}.js`, import.meta.url).href);
  const { parseArticle } = await load('article/parse-article');
  const { findSentences } = await load('article/sentences');
  const { parseEditorial } = await load('editorial/parse-editorial');
  const { parseStory } = await load('story/parse-story');
  const { renderBody } = await load('website/render-body');
  const { editorial } = parseEditorial([]);
  return (source, bytes) => {
    const { article } = parseArticle({ source, bytes });
    if (article === null) return [];
    const problems = findProblems(article, findSentences(article.text, 0, article.text.length));
    const story = parseStory(article, editorial);
    const said = story.quotations.flatMap(({ id, spans }) =>
      spans.map((span) => ({ ...span, id, as: 'boxed' })),
    );
    for (const { start, end } of said) {
      if (!(start >= 0 && end > start && end <= article.text.length))
        problems.push(`quotation ${start}-${end}`);
    }
    const html = renderBody(story, said)
      .map((passage) => passage.html)
      .join('');
    return [...problems, ...findMarkupProblems(html)];
  };
}

const ELEMENTS = new Set('r p h2 h3 h4 ul li blockquote pre a em strong span button'.split(' '));

/** What we render is well-formed as XML, and holds only elements that we write. */
function findMarkupProblems(html) {
  const problems = [];
  const parser = new SaxesParser({ fragment: false });
  parser.on('error', (error) => problems.push(`not well-formed: ${error.message}`));
  parser.on('opentag', ({ name, attributes }) => {
    if (!ELEMENTS.has(name)) problems.push(`element ${name}`);
    for (const key of Object.keys(attributes))
      if (/^on|^style$/i.test(key)) problems.push(`attribute ${key}`);
  });
  parser.write(`<r>${html}</r>`).close();
  return problems;
}

if (isMainThread) watch(readOptions());
else await work(workerData);
