/**
 * The hostile kit in its long forms: each case by itself, builds killed at twenty moments, a full disk, another place
 * and time. The kit lies beside the checkout; its packages are installed into a copy.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../site/built-site.js';
import { temporaryFolder } from '../temporary-folder.js';

const KIT = join(ROOT, '..', 'shared', 'hostile');
const BUILD = 'npm run --silent build -- --max-failures 100%';

describe.skipIf(!existsSync(KIT) && process.env['CI'] === undefined)('the hostile kit', () => {
  const kit = temporaryFolder();

  beforeAll(() => {
    cpSync(KIT, kit, { recursive: true });
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent'], { cwd: kit });
  });

  it.each([
    ['with large files, twice the same, and killed at twenty moments', ['--large', '--repeat', '--crash']],
    ['with each case by itself', ['--one-by-one', '--large']],
    ['with a full disk and one that cannot be written', ['--disk', '--only', 'control']],
  ])('holds %s', (_, options) => {
    const args = [join(kit, 'run-kit.mjs'), '--project', ROOT, '--build', BUILD, ...options];
    const { stdout, status } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
    expect(stdout).toContain('KIT: PASS');
    expect(status).toBe(0);
  });
});
