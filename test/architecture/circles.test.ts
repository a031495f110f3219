/** No file of the program imports itself by way of others, not for a type either: each can be read after what it needs. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

type Graph = ReadonlyMap<string, readonly string[]>;

function readImports(root: string): Graph {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts'));
  return new Map(
    files.map((file) => {
      const code = readFileSync(join(root, file), 'utf8');
      const names = [...code.matchAll(/^(?:import|export|\}).* from '(\.[^']+)\.js';$/gm)];
      return [
        file,
        names.map(([, name = '']) => `${join(dirname(file), name)}.ts`.replaceAll('\\', '/')),
      ] as const;
    }),
  );
}

/** The files of circles, and those on a way from one circle to another; sorted. */
function findCircles(graph: Graph): string[] {
  const left = new Set(graph.keys());
  const importers = new Map<string, Set<string>>();
  for (const [file, imports] of graph)
    for (const name of imports) importers.set(name, (importers.get(name) ?? new Set()).add(file));
  const isEnd = (file: string) =>
    !graph.get(file)!.some((name) => left.has(name)) ||
    ![...(importers.get(file) ?? [])].some((name) => left.has(name));
  // What nobody left imports, or imports nobody left, is on no circle.
  let size: number;
  do {
    size = left.size;
    for (const file of left) if (isEnd(file)) left.delete(file);
  } while (left.size < size);
  return [...left].sort();
}

describe('imports', () => {
  it('run in no circle', () => {
    const graph = readImports(fileURLToPath(new URL('../../src/', import.meta.url)));
    expect(findCircles(graph)).toEqual([]);
    expect([...graph.values()].flat().length).toBeGreaterThan(1000);
  });

  it('would be found out if they did', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c', 'e']],
      ['c', ['d']],
      ['d', ['b']],
      ['e', []],
    ]);
    expect(findCircles(graph)).toEqual(['b', 'c', 'd']);
  });
});
