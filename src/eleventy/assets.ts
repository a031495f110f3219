/**
 * Styles, scripts, images and fonts of the templates, as files below `assets/`. A font that a style sheet names as
 * `fonts/<file>.woff2` is taken from the font packages, so that only the cuts in use are published.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { SiteFile } from '../website/files/site-file.js';
import { listFiles, PACKAGE } from './template-folders.js';

/** Reads the assets of all template folders; of two with one name the first folder's. Sorted by file. */
export function readAssets(folders: readonly string[]): SiteFile[] {
  const assets = new Map<string, SiteFile>();
  for (const folder of folders) {
    for (const name of listFiles(folder, 'assets')) {
      if (assets.has(name)) continue;
      assets.set(name, { file: `assets/${name}`, content: readFileSync(join(folder, 'assets', name)) });
    }
  }
  for (const font of findFonts([...assets.values()])) {
    if (!assets.has(font)) assets.set(font, { file: `assets/${font}`, content: readFont(font) });
  }
  return [...assets.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** `url("fonts/inter-latin-wght-normal.woff2")` → `fonts/inter-latin-wght-normal.woff2` */
function findFonts(assets: readonly SiteFile[]): Set<string> {
  const styles = assets.filter(({ file }) => file.endsWith('.css'));
  const names = styles.flatMap(({ content }) =>
    Array.from(
      Buffer.from(content)
        .toString('utf8')
        .matchAll(/\bfonts\/[\w-]+\.woff2/g),
      ([name]) => name,
    ),
  );
  return new Set(names);
}

function readFont(font: string): Uint8Array {
  const file = font.slice('fonts/'.length);
  const require = createRequire(import.meta.url);
  const { dependencies } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  for (const name of Object.keys(dependencies).filter((dependency) => dependency.startsWith('@fontsource'))) {
    const family = name.slice(name.indexOf('/') + 1);
    if (file.startsWith(`${family}-`)) return readFileSync(require.resolve(`${name}/files/${file}`));
  }
  throw new Error(`The style sheet names ${font}, which is in no font package and not among the assets.`);
}
