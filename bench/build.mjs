// node bench/build.mjs [ARTICLES [RUNS]]   How long a build of generated articles takes, beside other generators.
// The articles and the peers are those of shared/perf, which lies beside the checkout; peers get speakers and topics
// ready-made and render a page a story, speaker and topic, Pullquote also reads who said what and writes feeds, data and a
// search index. After a warm-up the builds take turns (A B C A B C …). Prints medians: seconds of processor time, seconds
// of the clock, the most memory, and how many files came out. Hugo takes part where it is installed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureCommand } from './measure.mjs';

const ROOT = join(import.meta.dirname, '..');
const PERF = join(ROOT, '..', 'shared', 'perf');
const articles = Number(process.argv[2] ?? 1000);
const runs = Number(process.argv[3] ?? 3);
const scratch = mkdtempSync(join(tmpdir(), 'pullquote-build-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

const ELEVENTY = ['npx', 'eleventy', '--quiet', '--output=_site'];
/** @type {[name: string, command: string[]][]} */
const PEERS = [
  ['bare-node', ['node', 'build.mjs', 'sync']],
  ['hugo', ['hugo', '--quiet', '-d', '_site']],
  ['eleventy-paginated-nunjucks', ELEVENTY],
  ['eleventy-files', ELEVENTY],
];

function run(command, ...args) {
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8' });
  if (error !== undefined || status !== 0) throw new Error(error?.message ?? stderr);
}

function prepareAll() {
  const content = join(scratch, 'content');
  run(process.execPath, join(PERF, 'generate.mjs'), String(articles), content);
  const main = join(ROOT, 'dist', 'cli', 'main.js');
  const own = join(scratch, 'pullquote', '_site');
  const builds = [
    {
      name: 'pullquote',
      command: [process.execPath, main, 'build', '--content', content, '--output', own, '--quiet'],
      folder: join(scratch, 'pullquote'),
      cwd: ROOT,
    },
  ];
  for (const [name, command] of PEERS) {
    if (name === 'hugo' && spawnSync('hugo', ['version']).error !== undefined) continue;
    const folder = join(scratch, name);
    run('bash', join(PERF, 'prepare.sh'), name, content, folder);
    builds.push({ name, command, folder, cwd: folder });
  }
  return builds;
}

async function measureBuild({ name, command, folder, cwd }) {
  rmSync(join(folder, '_site'), { recursive: true, force: true });
  const measured = await measureCommand(command, { cwd });
  if (measured.status !== 0) throw new Error(`${name} ended with status ${measured.status}.`);
  return measured;
}

function countFiles(folder) {
  const all = readdirSync(join(folder, '_site'), { recursive: true, withFileTypes: true });
  return all.filter((entry) => entry.isFile()).length;
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

const builds = prepareAll();
const measured = new Map(builds.map(({ name }) => [name, []]));
for (let round = 0; round <= runs; round++) {
  for (const build of builds) {
    const result = await measureBuild(build);
    if (round > 0) measured.get(build.name).push(result);
  }
}
console.log(`${articles} articles, medians of ${runs}: processor s, clock s, peak MB, files`);
for (const { name, folder } of builds) {
  const of = (key) => median(measured.get(name).map((result) => result[key]));
  const columns = [
    of('processor').toFixed(1),
    of('clock').toFixed(1),
    of('peak').toFixed(0),
    countFiles(folder),
  ];
  console.log(name.padEnd(30) + columns.map((column) => String(column).padStart(9)).join(''));
}
