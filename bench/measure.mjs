// measureCommand(['node', 'x.mjs'], options) → { processor, clock, peak, status }: seconds of processor time of a command
// and all it waits for, seconds of the clock, and the most megabytes that it and the programs it starts hold at one time
// (looked at ten times a second under Linux's /proc). `options` are those of child_process.spawn.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** Bash's own clock also counts the programs that the command waited for. */
const CLOCK = 'TIMEFORMAT=\'%U %S %R\'; time "$@"';

export function measureCommand(command, options = {}) {
  return new Promise((resolve) => {
    const child = spawn('bash', ['-c', CLOCK, 'bash', ...command], {
      ...options,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    let peak = 0;
    child.stderr.on('data', (data) => (said = (said + data).slice(-1000)));
    const watch = setInterval(() => (peak = Math.max(peak, residentOf(child.pid))), 100);
    child.on('close', (status) => {
      clearInterval(watch);
      const [user, system, clock] = said.trim().split('\n').at(-1).split(' ').map(Number);
      resolve({ processor: user + system, clock, peak: peak / 1024, status });
    });
  });
}

/** Resident kilobytes of a process and of all below it. */
function residentOf(pid) {
  try {
    const own = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
    const below = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' '),
    );
    return below.filter(Boolean).reduce((sum, child) => sum + residentOf(child), own);
  } catch {
    return 0; // It has just ended.
  }
}
