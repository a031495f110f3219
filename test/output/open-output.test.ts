import { spawnSync } from 'node:child_process';
import fs, { existsSync, mkdirSync, readdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { MARKER, openOutput } from '../../src/output/open-output.js';
import { readTree, temporaryFolder } from '../temporary-folder.js';

type Files = Record<string, string>;

function build(folder: string, files: Files): void {
  const output = openOutput(folder);
  try {
    for (const [file, content] of Object.entries({ ...files, [MARKER.file]: MARKER.content })) {
      output.write(file, content);
    }
    output.commit();
  } finally {
    output.discard();
  }
}

const site = (files: Files) => Object.entries({ [MARKER.file]: MARKER.content, ...files });
const deadProcess = () => spawnSync(process.execPath, ['-e', '']).pid;

describe('openOutput', () => {
  it('replaces the old site whole and leaves nothing beside it', () => {
    const parent = temporaryFolder();
    const folder = join(parent, '_site');
    build(folder, { 'index.html': 'old', 'stale/index.html': 'old' });
    build(folder, { 'index.html': 'new', 'stories/a/index.html': 'a' });
    expect(readTree(folder)).toEqual(site({ 'index.html': 'new', 'stories/a/index.html': 'a' }));
    expect(readdirSync(parent)).toEqual(['_site']);
  });

  it('leaves the old site where the build is discarded, and forgets the new one', () => {
    const parent = temporaryFolder();
    const folder = join(parent, '_site');
    build(folder, { 'index.html': 'old' });
    const output = openOutput(folder);
    output.write('index.html', 'new');
    output.discard();
    expect(readTree(folder)).toEqual(site({ 'index.html': 'old' }));
    expect(readdirSync(parent)).toEqual(['_site']);
  });

  it('takes nothing more once it is discarded', () => {
    const parent = temporaryFolder();
    const output = openOutput(join(parent, '_site'));
    output.discard();
    expect(() => {
      output.write('index.html', 'late');
    }).toThrow('closed');
    expect(readdirSync(parent)).toEqual([]);
  });

  it('refuses a path outside and a second write to one path', () => {
    const parent = temporaryFolder();
    const output = openOutput(join(parent, '_site'));
    expect(() => {
      output.write('../escape.html', 'x');
    }).toThrow('is refused');
    output.write('a.html', '1');
    expect(() => {
      output.write('A.html', '2');
    }).toThrow('written twice');
    output.discard();
    expect(readdirSync(parent)).toEqual([]);
  });

  it("does not replace somebody else's files, nor a file", () => {
    const parent = temporaryFolder();
    mkdirSync(join(parent, 'photos'));
    writeFileSync(join(parent, 'photos', 'cat.jpg'), 'cat');
    writeFileSync(join(parent, 'file'), 'x');
    for (const name of ['photos', 'file']) {
      expect(() => openOutput(join(parent, name))).toThrow(/choose another --output/i);
    }
    expect(readTree(parent)).toEqual([
      ['file', 'x'],
      ['photos/cat.jpg', 'cat'],
    ]);
    expect(readdirSync(parent)).toEqual(['file', 'photos']);
  });

  it('uses an empty folder, and the folder a symbolic link names', () => {
    const parent = temporaryFolder();
    mkdirSync(join(parent, 'real'));
    symlinkSync('real', join(parent, 'link'));
    build(join(parent, 'link'), { 'index.html': 'x' });
    expect(readTree(join(parent, 'real'))).toEqual(site({ 'index.html': 'x' }));
    expect(readdirSync(parent)).toEqual(['link', 'real']);
  });

  it('puts back a site that a kill between the two renames had moved away', () => {
    const parent = temporaryFolder();
    const folder = join(parent, '_site');
    build(folder, { 'index.html': 'old' });
    const staging = join(parent, '._site.pullquote');
    mkdirSync(join(staging, 'new'), { recursive: true });
    writeFileSync(join(staging, 'new', 'index.html'), 'half');
    renameSync(folder, join(staging, 'old'));
    openOutput(folder).discard();
    expect(readTree(folder)).toEqual(site({ 'index.html': 'old' }));
    expect(readdirSync(parent)).toEqual(['_site']);
  });

  it('cleans what a killed build left', () => {
    const parent = temporaryFolder();
    const folder = join(parent, '_site');
    build(folder, { 'index.html': 'new' });
    const staging = join(parent, '._site.pullquote');
    mkdirSync(join(staging, 'old'), { recursive: true });
    writeFileSync(join(staging, 'old', 'index.html'), 'old');
    build(folder, { 'index.html': 'newer' });
    expect(readTree(parent)?.map(([file]) => file)).toEqual(['_site/.nojekyll', '_site/index.html']);
  });
});

describe('the lock', () => {
  it('keeps two builds apart until the first has ended', () => {
    const folder = join(temporaryFolder(), '_site');
    const first = openOutput(folder);
    expect(() => openOutput(folder)).toThrow(`Another build (process ${process.pid})`);
    first.discard();
    expect(() => {
      openOutput(folder).discard();
    }).not.toThrow();
  });

  it.each([
    [
      'a process that is gone',
      () => JSON.stringify({ pid: deadProcess(), host: hostname(), began: null, token: 't' }),
    ],
    [
      'another process with the same number',
      () => JSON.stringify({ pid: 1, host: hostname(), began: 'long ago', token: 't' }),
    ],
    ['nobody', () => ''],
  ])('of %s is taken over', (_, lock) => {
    const parent = temporaryFolder();
    mkdirSync(join(parent, '._site.pullquote'));
    writeFileSync(join(parent, '._site.pullquote', 'lock'), lock());
    build(join(parent, '_site'), { 'index.html': 'x' });
    expect(readdirSync(parent)).toEqual(['_site']);
  });

  it('of another machine is respected', () => {
    const parent = temporaryFolder();
    mkdirSync(join(parent, '._site.pullquote'));
    const lock = join(parent, '._site.pullquote', 'lock');
    writeFileSync(lock, JSON.stringify({ pid: 1, host: 'elsewhere.invalid', began: null, token: 't' }));
    expect(() => openOutput(join(parent, '_site'))).toThrow('Another build');
    expect(existsSync(lock)).toBe(true);
  });
});

describe('a full or broken disk', () => {
  const changing = [
    'mkdirSync',
    'openSync',
    'writeFileSync',
    'renameSync',
    'linkSync',
    'rmSync',
    'rmdirSync',
  ] as const;
  const real = Object.fromEntries(changing.map((name) => [name, fs[name]]));
  const restore = () => {
    Object.assign(fs, real);
    syncBuiltinESMExports();
  };
  afterEach(restore);

  /** Lets the n-th call that changes the disk fail; the returned function says how many calls there were. */
  function failAt(n: number): () => number {
    let calls = 0;
    for (const name of changing) {
      const call = real[name] as unknown as (...args: unknown[]) => unknown;
      Object.assign(fs, {
        [name]: (...args: unknown[]) => {
          calls += 1;
          if (calls === n) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
          return call(...args);
        },
      });
    }
    syncBuiltinESMExports();
    return () => calls;
  }

  it('leaves the old site or the new one, whichever call fails, and the next build is whole', () => {
    const before = { 'index.html': 'old', 'z/index.html': 'old' };
    const after = { 'a/c.html': 'new', 'a/index.html': 'new', 'index.html': 'new' };
    const outcomes = new Set<string>();
    for (let n = 1, reached = true; reached; n++) {
      const parent = temporaryFolder();
      const folder = join(parent, '_site');
      build(folder, before);
      const count = failAt(n);
      let failed = false;
      try {
        build(folder, after);
      } catch {
        failed = true;
      }
      reached = count() >= n;
      restore();
      expect(readTree(folder), `call ${n}`).toEqual(site(failed ? before : after));
      outcomes.add(failed ? 'old' : 'new');
      build(folder, { 'index.html': 'next' });
      expect(readTree(parent)?.map(([file]) => file)).toEqual(['_site/.nojekyll', '_site/index.html']);
    }
    expect([...outcomes].sort()).toEqual(['new', 'old']);
  });
});
