/** What a file exports, another one takes: else it is private, or dead. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

interface Source {
  readonly file: string;
  readonly code: string;
  /** The files of the project that it names in quotes, tests and tools that read `dist/` included. */
  readonly imports: ReadonlySet<string>;
}

const sourceOf = (file: string) => file.replace(/^dist\b/, 'src').replace(/\.js$/, '.ts');

const sources = ['src', 'test', 'evaluation', 'scripts', 'bench']
  .filter((folder) => existsSync(join(root, folder)))
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .filter((file) => /(?<!\.d)\.m?[jt]s$/.test(file) && !file.includes('node_modules'))
  .map((file): Source => {
    const code = readFileSync(join(root, file), 'utf8');
    const names = [...code.matchAll(/['"`](\.\.?\/[^'"`]+\.m?js)['"`]/g)].map(([, name = '']) => name);
    return { file, code, imports: new Set(names.map((name) => sourceOf(join(dirname(file), name)))) };
  });

/** Types tell what a function takes and gives: they may be exported for who reads its signature. */
function listExports(code: string): string[] {
  return [...code.matchAll(/^export (?:async )?(?:function\*?|const) (\w+)/gm)].map(([, name = '']) => name);
}

it('every exported value is imported somewhere', () => {
  const dead = sources
    .filter(({ file }) => file !== 'src/index.ts')
    .flatMap(({ file, code }) => {
      const importers = sources.filter(({ imports }) => imports.has(file));
      return listExports(code)
        .filter((name) => !importers.some((other) => new RegExp(`\\b${name}\\b`).test(other.code)))
        .map((name) => `${file}: ${name}`);
    });
  expect(dead).toEqual([]);
  expect(sources.length).toBeGreaterThan(300);
});
