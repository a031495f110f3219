/**
 * TOML front matter, as Hugo writes it, as plain values: text, numbers, flags, and lists and maps of them. Dates become
 * text.
 *
 *     parseTomlEntries('title = "Ferry stops"')   // { entries: [{ key: 'title', value: 'Ferry stops', line: 1 }] }
 */
import { parse, TomlDate, TomlError } from 'smol-toml';
import type { Entries } from './front-matter-entries.js';
import { findField } from './header.js';

/** Deeper than anybody writes; the parser calls itself for each bracket. */
const DEEPEST = 50;
/** A key, or the name of a table: "author" of `author = "Ana"`, `author.name = "Ana"` and `[author]`. */
const KEY = /^[ \t]*\[{0,2}["']?([\w-]+(?: [\w-]+)*)["']?[ \t]*[.=\]]/;

export function parseTomlEntries(toml: string): Entries {
  try {
    const table = parse(toml, { maxDepth: DEEPEST, unsafeKeyBehaviour: 'drop' });
    const lines = findKeys(toml);
    return {
      entries: Object.entries(table)
        .filter(([key]) => findField(key) !== null)
        .map(([key, value]) => ({ key, value: toPlain(value, 0), line: lines.get(key) ?? 1 })),
    };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    return { problem: error.message.replace('Invalid TOML document: ', ''), line: error.line };
  }
}

/** The line of each key, which the parser does not tell; of several its first. */
function findKeys(toml: string): Map<string, number> {
  const lines = new Map<string, number>();
  for (const [i, line] of toml.split('\n').entries()) {
    const key = KEY.exec(line)?.[1];
    if (key !== undefined && !lines.has(key)) lines.set(key, i + 1);
  }
  return lines;
}

function toPlain(value: unknown, depth: number): unknown {
  if (value instanceof TomlDate) return value.toISOString();
  if (typeof value !== 'object' || value === null) return value;
  if (depth > 1) return undefined;
  if (Array.isArray(value)) return value.slice(0, 200).map((item) => toPlain(item, depth + 1));
  return new Map([['name', toPlain((value as { name?: unknown }).name, depth + 1)]]);
}
