/**
 * Where templates lie: those that come with Pullquote, and before them a publication's own, which override ours by
 * name (`templates/story.njk`, `templates/_includes/quote.njk`, `templates/assets/site.css`).
 */
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this package that holds `templates/`; the code runs from `src/eleventy/` or `dist/eleventy/`. */
export const PACKAGE = fileURLToPath(new URL('../..', import.meta.url));
export const OUR_TEMPLATES = join(PACKAGE, 'templates');

/** Folders to look in, the first hit wins. */
export function findTemplateFolders(own: string | null): string[] {
  const folders = own === null || !existsSync(own) ? [] : [resolve(own)];
  return [...new Set([...folders, OUR_TEMPLATES])];
}

/** Names of the page templates: `['about', 'archive', …]`. */
export function listKinds(): string[] {
  return readdirSync(OUR_TEMPLATES)
    .filter((name) => name.endsWith('.njk'))
    .map((name) => name.slice(0, -'.njk'.length))
    .sort();
}

/** Files below `folder/name`, relative with forward slashes, sorted; none where it is missing. */
export function listFiles(folder: string, name: string): string[] {
  const root = join(folder, name);
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}
