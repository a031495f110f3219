/**
 * Work on many items in one thread, none of which may take longer than its time. The clock runs outside: V8 stops the
 * code wherever it is, as it would a worker's, and nothing is paid for it while all goes well. A window of time holds
 * many items; the one that is at work when it closes gets a window of its own, and is given up when that closes too.
 * What counts is the processor's time: on a busy machine the window is widened, so that the outcome is the same.
 *
 *     mapWithin(files, 10_000, parse, (file) => failed(file))
 */
import { createContext, Script } from 'node:vm';

const context = createContext({ work: () => undefined });
const script = new Script('work()');

/** A window is widened up to this many times its time. */
const WIDEST = 32;

/** Calls `map` for each item in order; `giveUp` says what stands for an item whose time is up. */
export function mapWithin<T, R>(
  items: readonly T[],
  milliseconds: number,
  map: (item: T) => R,
  giveUp: (item: T) => R,
): R[] {
  const results: R[] = [];
  let window = milliseconds;
  while (results.length < items.length) {
    const before = results.length;
    const spent = runWithin(window, () => {
      while (results.length < items.length) results.push(map(items[results.length]!));
    });
    if (results.length > before) {
      window = milliseconds;
    } else if (spent >= milliseconds || window >= WIDEST * milliseconds) {
      results.push(giveUp(items[before]!));
      window = milliseconds;
    } else {
      window *= 2;
    }
  }
  return results;
}

/** Runs the work until its end or the window's; milliseconds of processor time. What it throws is thrown on. */
function runWithin(window: number, work: () => void): number {
  const before = process.cpuUsage();
  context['work'] = work;
  try {
    script.runInContext(context, { timeout: window });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
