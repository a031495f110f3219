/**
 * The way out: a site is written into a staging folder beside the output and takes its place in one step, so that the
 * output is the old site or the new one, whole. For `_site` the staging lies in `._site.pullquote/`:
 *
 *     lock   who is building            new/   the site being written            old/   the site just replaced
 *
 * Killed between the two renames of `commit`, the output is missing and `old/` holds it: the next command puts it back.
 */
import {
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  rmdirSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { FileContent } from '../website/files/site-file.js';
import { acquireLock } from './lock.js';
import { createOutputPaths } from './output-paths.js';
import { joinPieces } from './pieces.js';

/** Marks a folder as written by Pullquote, and tells GitHub Pages to serve files as they are. */
export const MARKER = {
  file: '.nojekyll',
  content: 'Written by Pullquote: the next build replaces everything in this folder.\n',
} as const;

const LOCK = 'lock';

/** Where the files of a site go; `file` is relative, with forward slashes. */
export type WriteFile = (file: string, content: FileContent) => void;

export interface Output {
  readonly write: WriteFile;
  /** Makes the output folder hold exactly what was written. */
  commit(): void;
  /** Forgets what was written; the old site stays. Safe to call at any time, also after `commit`. */
  discard(): void;
}

/** Opens the output for one build; throws where another build holds it or the folder is not ours to replace. */
export function openOutput(folder: string): Output {
  const output = resolveOutput(folder);
  const staging = join(dirname(output), `.${basename(output)}.pullquote`);
  const [fresh, former] = [join(staging, 'new'), join(staging, 'old')];
  const release = acquireLock(join(staging, LOCK));
  let open = true;
  const close = (): void => {
    if (!open) return;
    open = false;
    // What cannot be removed now is removed by the next build; the outcome of this one stands.
    attempt(() => {
      emptyStaging(staging);
    });
    attempt(release);
    // Not empty where another build has taken the lock since.
    attempt(() => {
      rmdirSync(staging);
    });
  };
  try {
    heal(output, former);
    checkOurs(output, folder);
    emptyStaging(staging);
    mkdirSync(fresh);
  } catch (error) {
    close();
    throw error;
  }
  const write = writeInto(fresh);
  return {
    write(file, content) {
      // What was still at work when the build failed must not begin a site again.
      if (!open) throw new Error(`The output is closed: ${file} cannot be written any more.`);
      write(file, content);
    },
    commit() {
      swap(output, fresh, former);
      close();
    },
    discard: close,
  };
}

/** A site that a killed build had moved away goes back to its place. */
function heal(output: string, former: string): void {
  if (!existsSync(output) && existsSync(former)) renameSync(former, output);
}

/** Removes all but the lock; a build that waits for the lock makes its draft of one again. */
function emptyStaging(staging: string): void {
  for (const left of readdirSync(staging)) {
    if (left !== LOCK) rmSync(join(staging, left), { recursive: true, force: true });
  }
}

function checkOurs(output: string, name: string): void {
  if (!existsSync(output)) return;
  if (!lstatSync(output).isDirectory()) throw new Error(`${name} is not a folder. Choose another --output.`);
  if (readdirSync(output).length === 0 || isMarked(output)) return;
  throw new Error(
    `${name} holds files that Pullquote did not write, and a build would replace them. Empty the folder, or choose another --output.`,
  );
}

function isMarked(output: string): boolean {
  const marker = join(output, MARKER.file);
  return existsSync(marker) && readFileSync(marker, 'utf8') === MARKER.content;
}

function writeInto(root: string): WriteFile {
  const paths = createOutputPaths();
  const made = new Set<string>();
  return (file, content) => {
    paths.claim(file);
    const path = join(root, file);
    const parent = dirname(path);
    if (!made.has(parent)) {
      mkdirSync(parent, { recursive: true });
      made.add(parent);
    }
    writeContent(path, content);
  };
}

function writeContent(path: string, content: FileContent): void {
  const file = openSync(path, 'wx');
  try {
    for (const part of joinPieces(content)) writeFileSync(file, part);
  } finally {
    closeSync(file);
  }
}

function swap(output: string, fresh: string, former: string): void {
  const replaces = existsSync(output);
  if (replaces) renameSync(output, former);
  try {
    renameSync(fresh, output);
  } catch (error) {
    if (replaces) renameSync(former, output);
    throw error;
  }
}

/** The folder itself where `folder` is a symbolic link to it, so that the link stays. */
function resolveOutput(folder: string): string {
  const path = resolve(folder);
  if (existsSync(path)) return realpathSync(path);
  mkdirSync(dirname(path), { recursive: true });
  return join(realpathSync(dirname(path)), basename(path));
}

function attempt(action: () => void): void {
  try {
    action();
  } catch {
    // See the caller.
  }
}
