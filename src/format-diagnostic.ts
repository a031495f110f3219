/**
 * Writes diagnostics for people, one line each.
 *
 *     formatDiagnostic(d)   // 'content/x.md:12:4 warning The quotation mark … (quotation-unclosed)'
 */
import type { Diagnostic, FileDiagnostic } from './types.js';

/** With its file, and with line and column where they are known. */
export function formatDiagnostic(d: FileDiagnostic): string {
  const place = [formatSource(d.source), d.line, d.line === null ? null : d.column]
    .filter((part) => part !== null)
    .join(':');
  return `${place} ${formatMessage(d)}`;
}

/** Without its place: `warning The quotation mark … (quotation-unclosed)`. */
export function formatMessage({ severity, message, rule }: Diagnostic): string {
  return `${severity} ${message} (${rule})`;
}

/** File names, too, may hold line ends and escapes; written as JSON writes them, the name can still be recognised. */
export function formatSource(name: string): string {
  return name.replace(
    /[\p{Cc}\p{Cf}\u2028\u2029]/gu,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
