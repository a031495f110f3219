// node bench/memory.mjs [MEGABYTES]   How much memory and time a build of so many megabytes of mixed articles takes.
// Half are healthy articles of shared/perf, half are copies of the hostile kit; both lie beside the checkout. Prints one
// line: megabytes, files, the most memory that the build and the programs it starts hold at one time, seconds of processor
// time and of the clock, exit status.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureCommand } from './measure.mjs';

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

const content = prepare();
const { files, bytes } = measureFolder(content);
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
const { peak, processor, clock, status } = await measureCommand([
  process.execPath,
  join(ROOT, 'dist/cli/main.js'),
  ...options,
]);
console.log(
  `${(bytes / 1e6).toFixed(0)} MB in ${files} files: peak ${peak.toFixed(0)} MB, ` +
    `${processor.toFixed(0)} s of the processor, ${clock.toFixed(0)} s, exit status ${status}`,
);
