/**
 * YAML 1.2 front matter as plain values: text, numbers, flags, and lists and maps of them. Tags are not resolved,
 * aliases not expanded.
 *
 *     parseYamlEntries('title: Ferry stops')   // { entries: [{ key: 'title', value: 'Ferry stops', line: 1 }] }
 */
import { type Document, type Node, isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Entries } from './front-matter-entries.js';
import { findField } from './header.js';
import { describeYamlProblem } from './yaml-problem.js';

export function parseYamlEntries(yaml: string): Entries {
  const lines = new LineCounter();
  const document = parseDocument(yaml, {
    version: '1.2',
    schema: 'core',
    resolveKnownTags: false,
    // The check for repeated keys is quadratic; the last one counts.
    uniqueKeys: false,
    lineCounter: lines,
    logLevel: 'silent',
    // It would copy the line around each of many errors.
    prettyErrors: false,
  });
  const error = document.errors[0];
  if (error !== undefined) {
    const { problem, at } = describeYamlProblem(error, yaml);
    return { problem, line: lines.linePos(at).line };
  }
  if (document.contents === null) return { entries: [] };
  if (!isMap(document.contents)) return { problem: 'it has no fields such as "title: …"', line: 1 };
  const values = new Map<string, { value: Node | null; line: number }>();
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key) || typeof key.value !== 'string' || findField(key.value) === null) continue;
    values.set(key.value, { value, line: lines.linePos(key.range[0]).line });
  }
  return {
    entries: [...values].map(([key, { value, line }]) => ({ key, value: toPlain(value, document, 0), line })),
  };
}

/** Scalars, lists of them and maps of them; a stop to whatever is deeper or longer. */
function toPlain(node: Node | null, document: Document.Parsed, depth: number): unknown {
  const target = isAlias(node) ? node.resolve(document) : node;
  if (isScalar(target))
    return typeof target.value === 'number' ? (target.source ?? target.value) : target.value;
  if (depth > 1) return undefined;
  if (isSeq(target))
    return target.items.slice(0, 200).map((item) => toPlain(item as Node | null, document, depth + 1));
  if (!isMap(target)) return undefined;
  const name = target.items.find((pair) => isScalar(pair.key) && pair.key.value === 'name');
  return new Map([
    ['name', name === undefined ? undefined : toPlain(name.value as Node | null, document, depth + 1)],
  ]);
}
