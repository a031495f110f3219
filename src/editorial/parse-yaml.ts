/**
 * YAML text → a checked value, or diagnostics that name line, key, what was expected and what was found:
 * `_editorial/publication.yaml:3:7 error "url": expected an absolute address …, found "foo". Correct it. (editorial-value)`
 *
 * YAML 1.2 core schema, so that `no`, `on` and `2020-01-01` stay words; no tags, few aliases.
 */
import { LineCounter, type Document, isNode, parseDocument } from 'yaml';
import type { z } from 'zod';
import { describeYamlProblem } from '../article/yaml-problem.js';
import { diagnostic } from '../diagnostics.js';
import type { Diagnostic } from '../types.js';

type Path = readonly PropertyKey[];

export interface ParsedYaml<T> {
  /** Null where there is an error. */
  readonly value: T | null;
  /** Of each entry of a list: the line on which it begins. */
  readonly entryLines: readonly number[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Parses and checks one editorial file; an empty one counts as `empty`. */
export function parseYaml<T>(text: string, schema: z.ZodType<T>, empty: unknown): ParsedYaml<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, schema: 'core' });
  // What comes after the first is mostly said of its consequences.
  const [problem] = [...document.errors, ...document.warnings];
  if (problem !== undefined) {
    const { problem: told, at } = describeYamlProblem(problem, text);
    return failed([diagnostic('editorial-syntax', told, placeOf(lines, at))]);
  }

  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: 100 }) ?? empty;
  } catch (error) {
    return failed([diagnostic('editorial-syntax', String(error), { line: 1 })]);
  }
  const checked = schema.safeParse(data);
  if (!checked.success) {
    return failed(checked.error.issues.flatMap((issue) => describeIssue(issue, data, document, lines)));
  }
  const entries = Array.isArray(data) ? data : [];
  return {
    value: checked.data,
    entryLines: entries.map((_, index) => placeOf(lines, offsetOf(document, [index])).line),
    diagnostics: [],
  };
}

function failed(diagnostics: readonly Diagnostic[]): {
  value: null;
  entryLines: [];
  diagnostics: readonly Diagnostic[];
} {
  return { value: null, entryLines: [], diagnostics };
}

function describeIssue(
  issue: z.core.$ZodIssue,
  data: unknown,
  document: Document,
  lines: LineCounter,
): Diagnostic[] {
  const place = placeOf(lines, offsetOf(document, issue.path));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      diagnostic(
        'editorial-key',
        `key "${formatPath([...issue.path, key])}"`,
        placeOf(lines, offsetOf(document, [...issue.path, key])),
      ),
    );
  }
  const found = foundOf(issue) ?? formatFound(valueAt(data, issue.path));
  const name = formatPlace(issue.path);
  return [diagnostic('editorial-value', `${name}: expected ${issue.message}, found ${found}`, place)];
}

/** What a check of a whole entry says that it found. */
function foundOf(issue: z.core.$ZodIssue): string | null {
  const found: unknown = issue.code === 'custom' ? issue.params?.['found'] : null;
  return typeof found === 'string' ? found : null;
}

function formatPlace(path: Path): string {
  if (path.length === 0) return 'The file';
  return path.length === 1 && typeof path[0] === 'number' ? `Entry ${path[0] + 1}` : `"${formatPath(path)}"`;
}

/** `[2, 'aliases', 0]` → `3.aliases.1`: entries are counted from 1, as editors count. */
function formatPath(path: Path): string {
  return path.map((part) => (typeof part === 'number' ? part + 1 : String(part))).join('.');
}

function formatFound(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'keys with values';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `"${text.length > 40 ? `${text.slice(0, 39)}…` : text}"`;
}

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const part of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[part];
  }
  return value;
}

/** Where the value at `path` stands; for a missing one, where the entry stands that lacks it. */
function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function placeOf(lines: LineCounter, offset: number): { line: number; column: number } {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}
