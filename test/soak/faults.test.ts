/** Every file-system call of a whole build fails in turn, each in a build of its own (see `inject-faults.mjs`). */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { ROOT } from '../site/built-site.js';

const SCRIPT = fileURLToPath(new URL('./inject-faults.mjs', import.meta.url));

it.each([
  ['changing', 'the old site or the new one, byte for byte'],
  ['reading', 'the old site or a whole one'],
])('whichever %s call fails, what is left is %s', (kind) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [SCRIPT, kind], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect(stdout).toMatch(/^\w+, \d{2,} calls in a build: /);
  expect(status, stderr).toBe(0);
});
