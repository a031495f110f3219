// node bench/memory.mjs [MEGABYTES]   How much memory and time a build of so many megabytes of mixed articles takes.
// Half are healthy articles of shared/perf, half are copies of the hostile kit; both lie beside the checkout. Prints one
// line: megabytes, articles, the most memory that the build and the programs it starts hold at one time (looked at ten
// times a second under Linux's /proc), seconds of processor time and of the clock, exit status.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const SHARED = join(ROOT, '..', 'shared');
const megabytes = Number(process.argv[2] ?? 200);
const scratch = mkdtempSync(join(tmpdir(), 'pullquote-memory-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

const run = (script, ...args) => {
  const { status, stderr } = spawnSync(process.execPath, [join(SHARED, script), ...args], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
};

function measureFolder(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  return { files: files.length, bytes };
}

function prepare() {
  const content = join(scratch, 'content');
  const kit = join(scratch, 'kit');
  run('hostile/make-hostile.mjs', kit, '--no-special');
  const one = measureFolder(join(kit, 'content')).bytes;
  for (let copy = 0; (copy + 0.5) * one < megabytes * 5e5; copy++) {
    cpSync(join(kit, 'content'), join(content, `kit-${copy}`), { recursive: true });
  }
  run('perf/generate.mjs', String(Math.round((megabytes * 5e5) / 4900)), join(content, 'healthy'));
  return content;
}

/** Resident kilobytes of a process and of all below it. */
function residentOf(pid) {
  try {
    const own = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
    const tasks = readdirSync(`/proc/${pid}/task`);
    const below = tasks.flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' '),
    );
    return below.filter(Boolean).reduce((sum, child) => sum + residentOf(child), own);
  } catch {
    return 0; // It has just ended.
  }
}

/** Of a process and of those that it waited for; ticks are hundredths of a second. */
function processorSeconds(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const ticks = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .slice(11, 15);
    return ticks.reduce((sum, value) => sum + Number(value), 0) / 100;
  } catch {
    return 0;
  }
}

const content = prepare();
const { files, bytes } = measureFolder(content);
const started = performance.now();
const options = [
  'build',
  '--content',
  content,
  '--output',
  join(scratch, 'site'),
  '--max-failures',
  '100%',
  '--quiet',
];
const build = spawn(process.execPath, [join(ROOT, 'dist/cli/main.js'), ...options], { stdio: 'ignore' });
let peak = 0;
let processor = 0;
const watch = setInterval(() => {
  peak = Math.max(peak, residentOf(build.pid));
  processor = Math.max(processor, processorSeconds(build.pid));
}, 100);
build.on('close', (status) => {
  clearInterval(watch);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(
    `${(bytes / 1e6).toFixed(0)} MB in ${files} files: peak ${(peak / 1024).toFixed(0)} MB, ${processor.toFixed(0)} s of the processor, ${seconds} s, exit status ${status}`,
  );
});
