// Compiles src/ to dist/ and puts the data files (word lists, weights, the string catalogue) beside the code that
// reads them. It is `prepare`, so that `npm install` leaves a runnable tool. Only what changed is compiled again, and
// what has no source any more goes.
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const from = join(root, 'src');
const to = join(root, 'dist');
// It stands in dist/ so that removing dist/ makes the next run compile everything.
const buildInfo = '.tsbuildinfo';

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const flags = ['--incremental', '--tsBuildInfoFile', join(to, buildInfo)];
execFileSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.json'), ...flags], { stdio: 'inherit' });

const files = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));

for (const file of files(from)) {
  if (!/\.(?:txt|json|css|mjs)$/.test(file)) continue;
  mkdirSync(dirname(join(to, file)), { recursive: true });
  copyFileSync(join(from, file), join(to, file));
}
for (const file of files(to)) {
  const source = join(from, file.replace(/(?:\.d\.ts|\.js)$/, '.ts'));
  if (file !== buildInfo && !existsSync(source)) rmSync(join(to, file));
}
chmodSync(join(to, 'cli', 'main.js'), 0o755);
