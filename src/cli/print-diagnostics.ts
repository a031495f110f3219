/** Prints what is to say about files, on standard error: all errors, and of each file the first few of the rest. */
import { formatDiagnostic, formatSource } from '../diagnostics.js';
import type { FileDiagnostic } from '../types.js';

const OTHERS_A_FILE = 5;

/** `quiet` leaves out all but errors. */
export function printDiagnostics(diagnostics: readonly FileDiagnostic[], quiet = false): void {
  const lines: string[] = [];
  const counts = new Map<string, number>();
  for (const d of diagnostics) {
    if (d.severity === 'error') lines.push(formatDiagnostic(d));
    else if (!quiet) {
      const count = (counts.get(d.source) ?? 0) + 1;
      counts.set(d.source, count);
      if (count <= OTHERS_A_FILE) lines.push(formatDiagnostic(d));
    }
  }
  for (const [source, count] of counts) {
    if (count > OTHERS_A_FILE) {
      lines.push(`${formatSource(source)} and ${count - OTHERS_A_FILE} more like these`);
    }
  }
  if (lines.length > 0) process.stderr.write(`${lines.join('\n')}\n`);
}
