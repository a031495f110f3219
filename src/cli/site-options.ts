/** Options that name the articles and the place of a site, for all commands that take them. */
import { statSync } from 'node:fs';
import { BASE_PATH } from '../editorial/publication.js';
import { UsageError } from './usage.js';

/** Throws where the folder of articles is not there. */
export function checkContent(content: string): string {
  if (statSync(content, { throwIfNoEntry: false })?.isDirectory()) return content;
  throw new UsageError(`There is no folder "${content}". Name the folder of articles with --content.`);
}

/** `--base-path /digest/`; throws for a whole address, and for what a shell of Windows makes of a path. */
export function parseBasePath(path: string | undefined): string | undefined {
  if (path === undefined || BASE_PATH.test(path)) return path;
  throw new UsageError(`--base-path takes a path such as /digest/, not "${path}".`);
}
