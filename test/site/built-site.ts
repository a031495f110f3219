/**
 * Builds a site with the compiled command, as a user would, and loads what it wrote:
 * `content/` → `pullquote build` → `BuiltSite`, on which the checks of `site-checks.ts` work.
 */
import { execFile } from 'node:child_process';
import { cpSync, existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { temporaryFolder } from '../temporary-folder.js';
import { type PageElement, findElements } from './page-elements.js';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const SAMPLE = join(ROOT, 'content');
/** Articles of the real world, beside the checkout; never part of the project. */
export const DEMO = join(ROOT, '..', 'shared', 'demo');

/** An HTML page as written. */
export interface BuiltPage {
  /** `stories/x/index.html` */
  readonly file: string;
  /** With the base path: `/base/stories/x/`. */
  readonly url: string;
  readonly html: string;
  readonly elements: readonly PageElement[];
}

export interface BuiltSite {
  readonly folder: string;
  /** Begins and ends with a slash. */
  readonly basePath: string;
  /** `https://example.org`, as canonical links have it; null where the publication names no address. */
  readonly origin: string | null;
  /** Relative paths with forward slashes, sorted. */
  readonly files: readonly string[];
  readonly pages: readonly BuiltPage[];
}

interface BuildOptions {
  readonly content: string;
  readonly basePath?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Builds a copy of `content`, so that nothing is ever written beside the articles, in a new temporary folder.
 * Throws with the command's own words where it fails.
 */
export async function buildSite({ content, basePath = '/', env = {} }: BuildOptions): Promise<BuiltSite> {
  const scratch = temporaryFolder();
  const [copy, folder] = [join(scratch, 'content'), join(scratch, 'site')];
  cpSync(content, copy, { recursive: true });
  await runPullquote(['build', '--content', copy, '--output', folder, '--base-path', basePath], env);
  return loadSite(folder, basePath);
}

/** Runs the compiled command in the checkout; standard output as text. */
export async function runPullquote(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const main = join(ROOT, 'dist', 'cli', 'main.js');
  if (!existsSync(main)) throw new Error('dist/ is missing: run "npm run compile" first.');
  const { stdout } = await promisify(execFile)(process.execPath, [main, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    maxBuffer: 1 << 28,
  });
  return stdout;
}

/** Reads a built site. */
export function loadSite(folder: string, basePath: string): BuiltSite {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file): BuiltPage => {
      const html = readFileSync(join(folder, file), 'utf8');
      const url = basePath + file.replace(/(?:^|(?<=\/))index\.html$/, '');
      return { file, url, html, elements: findElements(html) };
    });
  return { folder, basePath, origin: findOrigin(pages), files, pages };
}

function findOrigin(pages: readonly BuiltPage[]): string | null {
  const home = pages.find(({ file }) => file === 'index.html');
  const canonical = home?.elements.find(({ name, attributes }) => {
    return name === 'link' && attributes.get('rel') === 'canonical';
  });
  const href = canonical?.attributes.get('href');
  return href !== undefined && URL.canParse(href) ? new URL(href).origin : null;
}
