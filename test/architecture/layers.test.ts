/** The walls of docs/architecture.md: who may import whom, and who alone may touch the world. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../src/', import.meta.url));

/** Each may import from itself and from what stands before it. */
const LAYERS: readonly (readonly string[])[] = [
  ['types', 'messages', 'diagnostics', 'format-diagnostic'],
  ['article'],
  ['editorial'],
  ['story'],
  ['website'],
  ['eleventy', 'output'],
  ['build'],
  ['serve', 'desk'],
  ['cli'],
  ['index'],
];

interface Source {
  /** Relative to `src/`: `story/parse-story.ts`. */
  readonly file: string;
  readonly code: string;
  readonly imports: readonly string[];
}

const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
  .sort()
  .map((file): Source => {
    const code = withoutComments(readFileSync(join(root, file), 'utf8'));
    const imports = [...code.matchAll(/\b(?:from|import) ?\(?'([^']+)'/g)].map(([, name = '']) => name);
    return { file, code, imports };
  });

function withoutComments(code: string): string {
  return code
    .replace(/\/\*.*?\*\//gs, '')
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('//'))
    .join('\n');
}

/** `story/parse-story.ts` → 3; −1 for what has no place. */
function layerOf(file: string): number {
  const [first = ''] = file.split('/');
  return LAYERS.findIndex((names) => names.includes(first.replace(/\.[jt]s$/, '')));
}

function where(holds: (source: Source) => boolean): string[] {
  return sources.filter(holds).map(({ file }) => file);
}

/** Word lists and weights lie beside the code that reads them: they are part of the program. */
function readsOwnData(code: string): boolean {
  const calls = code.match(/\b\w+Sync\(/g) ?? [];
  const own = code.match(/\breadFileSync\(new URL\('\.\//g) ?? [];
  return calls.length > 0 && calls.length === own.length;
}

describe('imports', () => {
  it('every file has a layer', () => {
    expect(where(({ file }) => layerOf(file) < 0)).toEqual([]);
    expect(sources.length).toBeGreaterThan(20);
  });

  it('go one way', () => {
    const wrong = sources.flatMap(({ file, imports }) =>
      imports
        .filter((name) => name.startsWith('.'))
        .map((name) => relative(root, join(root, dirname(file), name)).replaceAll('\\', '/'))
        .filter((target) => layerOf(target) > layerOf(file))
        .map((target) => `${file} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('of Eleventy are in eleventy/', () => {
    const users = where(({ imports }) => imports.some((name) => name.startsWith('@11ty/')));
    expect(users.filter((file) => !file.startsWith('eleventy/'))).toEqual([]);
    expect(users).not.toEqual([]);
  });
});

describe('the world', () => {
  it('is read and written only where that is the task', () => {
    const users = where(
      ({ imports, code }) =>
        imports.some((name) => /^(?:node:)?fs(?:\/promises)?$/.test(name)) && !readsOwnData(code),
    );
    const allowed = /^(?:cli|eleventy|output|serve)\/|(?:^|\/)read-[a-z-]+\.ts$/;
    expect(users.filter((file) => !allowed.test(file))).toEqual([]);
  });

  it('is printed to only by the command', () => {
    const printing = /\bconsole\.|\bprocess\.std(?:out|err)\b/;
    const users = where(({ code }) => printing.test(code));
    expect(users.filter((file) => !file.startsWith('cli/'))).toEqual([]);
  });

  it('has no clock and no dice where pages are made', () => {
    // output/ needs a clock for one thing: to tell a lock that was left behind.
    const chance = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\brandomUUID\b|\bperformance\.now\b/;
    const users = where(({ code }) => chance.test(code));
    expect(users.filter((file) => !/^(?:cli|output)\//.test(file))).toEqual([]);
  });

  it('sorts nothing by its locale', () => {
    expect(where(({ code }) => /\.localeCompare\(|\.toLocale\w+\(\)/.test(code))).toEqual([]);
  });
});
