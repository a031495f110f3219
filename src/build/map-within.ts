/**
 * Work on many items in one thread, none of which may take longer than its time. The clock runs outside: V8 stops the
 * code wherever it is, as it would a worker's, and nothing is paid for it while all goes well. A window of time holds
 * many items; the one that is at work when it closes gets a window of its own, and is given up when that closes too.
 *
 *     mapWithin(files, 10_000, parse, (file) => failed(file))   // each gets 10 to 20 seconds
 */
import { createContext, Script } from 'node:vm';

const context = createContext({ work: () => undefined });
const script = new Script('work()');

/** Calls `map` for each item in order; `giveUp` says what stands for an item whose time is up. */
export function mapWithin<T, R>(
  items: readonly T[],
  milliseconds: number,
  map: (item: T) => R,
  giveUp: (item: T) => R,
): R[] {
  const results: R[] = [];
  while (results.length < items.length) {
    const before = results.length;
    const ended = runWithin(milliseconds, () => {
      while (results.length < items.length) results.push(map(items[results.length]!));
    });
    if (!ended && results.length === before) results.push(giveUp(items[before]!));
  }
  return results;
}

/** Whether the work came to its end in time. What it throws is thrown on. */
function runWithin(milliseconds: number, work: () => void): boolean {
  context['work'] = work;
  try {
    script.runInContext(context, { timeout: milliseconds });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return false;
    throw error;
  }
}
