/**
 * Every message that Pullquote can give about content, in one table, by permanent rule id.
 *
 * Writing one: say what happened, then what to do ("The quotation mark is never closed. Close it, or …"); name the
 * value in question in quotation marks; no blame, no jargon. An id is never renamed, for editors search for it.
 */
import type { Diagnostic, FileDiagnostic, Severity } from './types.js';

interface Message {
  readonly severity: Severity;
  /** `value` is what the message is about, already fit for one line; empty where the rule needs none. */
  readonly text: (value: string) => string;
}

export const MESSAGES = {
  // ── Reading files ──
  'file-unreadable': {
    severity: 'error',
    text: (reason) =>
      `The file cannot be read: ${reason}. Check its permissions, or take it out of the folder.`,
  },
  'file-too-large': {
    severity: 'error',
    text: (limit) => `The file is larger than ${limit}. Split it, or take it out of the folder.`,
  },
  // ── What editors write ──
  'editorial-encoding': {
    severity: 'error',
    text: () => 'The file is not UTF-8 text. Save it as UTF-8.',
  },
  'editorial-syntax': {
    severity: 'error',
    text: (problem) => `The file is not valid YAML: ${problem}. Correct the line.`,
  },
  'editorial-value': {
    severity: 'error',
    text: (problem) => `${problem}. Correct the value.`,
  },
  'editorial-key': {
    severity: 'error',
    text: (key) => `The key "${key}" means nothing here. Correct its spelling, or take it out.`,
  },
  'correction-story': {
    severity: 'warning',
    text: (story) =>
      `There is no story "${story}" and none with the quoted words, so this correction does nothing. Correct the id, or take the entry out.`,
  },
  'correction-unmatched': {
    severity: 'warning',
    text: (words) =>
      `Nothing in the story matches "${words}", so this correction does nothing. Copy the words anew, or take the entry out.`,
  },
  'correction-ambiguous': {
    severity: 'warning',
    text: (words) =>
      `The words "${words}" occur several times, so this correction does nothing. Add some words that stand before them ("before: …") or after them ("after: …").`,
  },
  // ── Articles ──
  'article-empty': {
    severity: 'error',
    text: () => 'There is no text to publish. Add a body, or take the file out of the folder.',
  },
  'article-undated': {
    severity: 'warning',
    text: () => 'No date was found. Add "date:" to the front matter, or begin the file name with YYYY-MM-DD.',
  },
  // ── Quotations ──
  'quotation-unclosed': {
    severity: 'warning',
    text: (words) =>
      `The quotation mark before "${words}" is never closed. Close it where the quotation ends.`,
  },
  // ── The site ──
  'address-missing': {
    severity: 'warning',
    text: () =>
      'The publication has no address, so there is no sitemap, no RSS and no JSON Feed, and pages name no canonical address. Add "url: https://…" to publication.yaml.',
  },
} as const satisfies Record<string, Message>;

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

/** `content/x.md:12:4 warning The quotation mark … (quotation-unclosed)` */
export function formatDiagnostic(d: FileDiagnostic): string {
  const place = [d.source, d.line, d.line === null ? null : d.column]
    .filter((part) => part !== null)
    .join(':');
  return `${place} ${d.severity} ${d.message} (${d.rule})`;
}

/** A hostile value must not forge lines or move a terminal's cursor. */
function oneLine(value: string): string {
  const clean = value.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').trim();
  return clean.length > 120 ? `${clean.slice(0, 119)}…` : clean;
}
