/** What a user gets who installs the package: packed, put into an empty folder, and run from there. */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from './temporary-folder.js';

const ROOT = join(import.meta.dirname, '..');
const npm = (args: string[], cwd: string) =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

const readJson = (file: string) => JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as unknown;

describe('the lock file', () => {
  const { packages } = readJson('package-lock.json') as {
    packages: Record<string, { dependencies?: object; devDependencies?: object; resolved?: string }>;
  };

  it('holds what package.json asks for, and leaves it to the machine where packages come from', () => {
    const { dependencies, devDependencies } = readJson('package.json') as Record<string, object>;
    expect(packages['']).toMatchObject({ dependencies, devDependencies });
    expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
  });

  it('is explained: each package that the program uses has a row in the architecture', () => {
    const text = readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8');
    const missing = Object.keys(packages['']!.dependencies!).filter(
      (name) => !text.includes(`\`${name}\``) && !name.startsWith('@fontsource'),
    );
    expect(missing).toEqual([]);
  });
});

describe('the packed package', () => {
  const home = temporaryFolder();
  const installed = join(home, 'node_modules', 'pullquote');
  let files: string[] = [];

  beforeAll(() => {
    // The scripts are left out: what is packed is what `npm run compile` made before the tests.
    const [packed] = JSON.parse(
      npm(['pack', '--json', '--ignore-scripts', '--pack-destination', home], ROOT),
    ) as [{ filename: string; files: { path: string }[] }];
    files = packed.files.map(({ path }) => path);
    mkdirSync(installed, { recursive: true });
    execFileSync('tar', ['-xzf', join(home, packed.filename), '--strip-components=1', '-C', installed]);
    // In place of what `npm install` would fetch.
    for (const name of readdirSync(join(ROOT, 'node_modules'))) {
      if (!name.startsWith('.'))
        symlinkSync(join(ROOT, 'node_modules', name), join(home, 'node_modules', name));
    }
    cpSync(join(ROOT, 'content'), join(home, 'content'), { recursive: true });
  });

  it('holds the compiled tool, its data, the templates and the licence, and no sources', () => {
    expect(files).toEqual(
      expect.arrayContaining([
        'LICENSE',
        'README.md',
        '.eleventy.js',
        'dist/index.d.ts',
        'templates/story.njk',
      ]),
    );
    expect(files.filter((file) => /^(?:src|test|content|bench|evaluation)\//.test(file))).toEqual([]);
    const data = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(?:txt|json)$/.test(file),
    );
    expect(files).toEqual(expect.arrayContaining(data.map((file) => `dist/${file.replaceAll('\\', '/')}`)));
  });

  it('builds a site, though its templates lie under node_modules', () => {
    const out = execFileSync(process.execPath, [join(installed, 'dist/cli/main.js'), 'build'], {
      cwd: home,
      encoding: 'utf8',
    });
    expect(out).toContain('Written to _site');
    const site = readdirSync(join(home, '_site'), { recursive: true, encoding: 'utf8' });
    expect(
      site.filter((file) => /^stories[\\/][^\\/]+[\\/]index\.html$/.test(file)).length,
    ).toBeGreaterThanOrEqual(16);
    expect(site).toEqual(expect.arrayContaining(['index.html', '404.html', 'feed.xml', '_headers']));
  });

  it("takes a publication's own template in place of ours", () => {
    mkdirSync(join(home, 'templates'), { recursive: true });
    writeFileSync(
      join(home, 'templates', 'about.njk'),
      '<!doctype html><title>{{ site.title }}</title><p>Our own page.',
    );
    execFileSync(
      process.execPath,
      [join(installed, 'dist/cli/main.js'), 'build', '--output', 'own', '--quiet'],
      { cwd: home },
    );
    const page = execFileSync('cat', [join(home, 'own/about/index.html')], { encoding: 'utf8' });
    expect(page).toBe('<!doctype html><title>The Merrowland Record</title><p>Our own page.');
  });

  it('says what to run where it is not compiled', () => {
    const bare = join(home, 'bare');
    mkdirSync(bare);
    cpSync(join(ROOT, '.eleventy.js'), join(bare, '.eleventy.js'));
    writeFileSync(join(bare, 'package.json'), '{ "type": "module" }');
    const load = `import('./.eleventy.js').then(({ default: configure }) => configure({})).catch((error) => console.log(error.message))`;
    const out = execFileSync(process.execPath, ['-e', load], { cwd: bare, encoding: 'utf8' });
    expect(out).toContain('Run `npm run compile`');
    expect(existsSync(join(bare, 'dist'))).toBe(false);
  });
});
