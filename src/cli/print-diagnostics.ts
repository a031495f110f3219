/**
 * Prints what is to say about files, on standard error: all errors, and the first few of the rest, of each file and of
 * each message.
 *
 *     a.txt warning No date was found. … (article-undated)
 *     and 721 more: warning No date was found. … (article-undated)
 */
import { formatDiagnostic, formatMessage, formatSource } from '../format-diagnostic.js';
import type { FileDiagnostic } from '../types.js';

const OTHERS_A_FILE = 5;
/** A folder without dates says so of every article. */
const ALIKE = 10;

/** `quiet` leaves out all but errors. */
export function printDiagnostics(diagnostics: readonly FileDiagnostic[], quiet = false): void {
  const shown = quiet ? diagnostics.filter(({ severity }) => severity === 'error') : diagnostics;
  const lines = formatDiagnostics(shown);
  if (lines.length > 0) process.stderr.write(`${lines.join('\n')}\n`);
}

/** Lines as they are printed. */
export function formatDiagnostics(diagnostics: readonly FileDiagnostic[]): string[] {
  const lines: string[] = [];
  const alike = new Map<string, number>();
  const ofFile = new Map<string, number>();
  for (const d of diagnostics) {
    if (d.severity !== 'error') {
      if (count(alike, formatMessage(d)) > ALIKE) continue;
      // What was not printed for being said so often does not count for the file.
      if (count(ofFile, formatSource(d.source)) > OTHERS_A_FILE) continue;
    }
    lines.push(formatDiagnostic(d));
  }
  for (const [source, n] of ofFile)
    if (n > OTHERS_A_FILE) lines.push(`${source} and ${n - OTHERS_A_FILE} more like these`);
  for (const [message, n] of alike) if (n > ALIKE) lines.push(`and ${n - ALIKE} more: ${message}`);
  return lines;
}

function count(counts: Map<string, number>, key: string): number {
  const n = (counts.get(key) ?? 0) + 1;
  counts.set(key, n);
  return n;
}
