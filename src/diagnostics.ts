/** Makes what is to be said about content: a message of the table, with its place. */
import { type Message, MESSAGES } from './messages.js';
import type { Diagnostic } from './types.js';

export type RuleId = keyof typeof MESSAGES;

/** Makes a diagnostic. `line` and `column` count from 1. */
export function diagnostic(
  rule: RuleId,
  value = '',
  place: { line?: number; column?: number } = {},
): Diagnostic {
  const { severity, text } = MESSAGES[rule] as Message;
  return {
    rule,
    severity,
    line: place.line ?? null,
    column: place.column ?? null,
    message: text(oneLine(value)),
  };
}

/** A hostile value must not forge lines or move a terminal's cursor. */
function oneLine(value: string): string {
  const clean = value.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').trim();
  return clean.length > 120 ? `${clean.slice(0, 119)}…` : clean;
}
