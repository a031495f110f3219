import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export const MAIN = join(import.meta.dirname, '../../dist/cli/main.js');

/** Runs the compiled command in a folder, and waits for it. */
export function pullquote(args: string[], cwd: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, CI: '1' },
  });
  return { status, stdout, stderr };
}
