/** Long work on a terminal: one line that is written over. Elsewhere (in CI, into a file) nothing moves. */
export interface Progress {
  /** `Parsing articles`, 120, 4000 */
  show(work: string, done: number, all: number): void;
  /** Clears the line, before anything else is printed. */
  clear(): void;
}

export function createProgress(quiet: boolean): Progress {
  const { stderr } = process;
  if (quiet || !stderr.isTTY || process.env['CI'] !== undefined) {
    return { show: () => undefined, clear: () => undefined };
  }
  let shown = 0;
  return {
    show(work, done, all) {
      if (Date.now() - shown < 100) return;
      shown = Date.now();
      stderr.write(`\r\u001b[K${work} ${done} of ${all}`);
    },
    clear() {
      stderr.write('\r\u001b[K');
    },
  };
}
