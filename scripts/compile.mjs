// Compiles src/ to dist/ and puts the data files (word lists, weights, the string catalogue) beside the code that
// reads them. It is `prepare`, so that `npm install` leaves a runnable tool.
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const from = join(root, 'src');
const to = join(root, 'dist');

rmSync(to, { recursive: true, force: true });
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
execFileSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.json')], { stdio: 'inherit' });

for (const file of readdirSync(from, { recursive: true, encoding: 'utf8' })) {
  if (!/\.(?:txt|json)$/.test(file)) continue;
  mkdirSync(dirname(join(to, file)), { recursive: true });
  copyFileSync(join(from, file), join(to, file));
}
chmodSync(join(to, 'cli', 'main.js'), 0o755);
