import type { FileDiagnostic } from '../types.js';

/** Whether something that an editor wrote was not understood, so that it would silently lapse. */
export function hasEditorialErrors(diagnostics: readonly FileDiagnostic[]): boolean {
  return diagnostics.some(
    ({ severity, source }) => severity === 'error' && /^_editorial(?:\/|$)/.test(source),
  );
}
