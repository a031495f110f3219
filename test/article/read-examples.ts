/**
 * Reads a table of examples, in the format of markdown-it's fixtures: a name, then input and expectation between
 * lines that hold one full stop. Lines outside that are not names are notes. No two examples have one name.
 *
 *     An initial
 *     .
 *     Jan J. Berg left.
 *     .
 *     [Jan J. Berg left.]
 *     .
 *
 * With UPDATE_GOLDEN=1, `checkExamples` writes what came out instead of comparing; review the difference.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';

export interface Example {
  readonly name: string;
  readonly input: string;
  readonly expected: string;
}

function readExamples(file: URL): Example[] {
  const examples: Example[] = [];
  const names = new Set<string>();
  const [head = '', ...parts] = readFileSync(file, 'utf8').split(/^\.\n/m);
  let before = head;
  for (let i = 0; i + 1 < parts.length; i += 3) {
    const name = before.trim().split('\n').at(-1)!;
    if (names.has(name))
      throw new Error(`Two examples are called “${name}” in ${file.pathname}: rename one.`);
    names.add(name);
    examples.push({ name, input: parts[i]!.slice(0, -1), expected: parts[i + 1]!.slice(0, -1) });
    before = parts[i + 2] ?? '';
  }
  return examples;
}

/** One test for each example of the table. */
export function checkExamples(file: URL, run: (input: string) => string): void {
  const examples = readExamples(file);
  const results = examples.map(({ input }) => run(input));
  if (process.env['UPDATE_GOLDEN'] === '1') rewrite(file, results);
  for (const [i, { name, expected }] of examples.entries()) {
    test(name, () => {
      expect(results[i]).toBe(expected);
    });
  }
}

function rewrite(file: URL, results: readonly string[]): void {
  const parts = readFileSync(file, 'utf8').split(/^\.\n/m);
  for (const [i, result] of results.entries()) parts[i * 3 + 2] = `${result}\n`;
  writeFileSync(file, parts.join('.\n'));
}
