/**
 * The one check that every file of a site passes before it is written: below the output folder, portable, and not
 * written before, where names that differ only in case or Unicode form count as one (`Café.html`, `CAFÉ.HTML`).
 *
 * A refusal is a mistake of ours, never an editor's: addresses are made by us, not taken from articles.
 */

const RESERVED_ON_WINDOWS = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** Control and invisible characters, separators of other systems, and what breaks in addresses or on Windows. */
const UNFIT = /[\p{C}\p{Zl}\p{Zp}\\"<>|*?:]/u;
const HIDDEN = new Set(['.nojekyll', '.well-known']);
const LONGEST_PART = 200;

/** Remembers what was claimed; `claim` throws for a path that must not be written. */
export interface OutputPaths {
  claim(file: string): void;
}

export function createOutputPaths(): OutputPaths {
  const files = new Set<string>();
  const folders = new Set<string>();
  return {
    claim(file) {
      const reason = findFault(file);
      if (reason !== null) throw new Error(`The output path ${JSON.stringify(file)} is refused: ${reason}.`);
      const folded = file.normalize('NFC').toLowerCase();
      const above = foldersOf(folded);
      if (files.has(folded) || folders.has(folded) || above.some((folder) => files.has(folder))) {
        throw new Error(`The output path ${JSON.stringify(file)} is written twice.`);
      }
      files.add(folded);
      for (const folder of above) folders.add(folder);
    },
  };
}

function findFault(file: string): string | null {
  for (const part of file.split('/')) {
    if (part === '' || part === '.' || part === '..') return 'it does not lie below the output folder';
    if (UNFIT.test(part)) return 'it holds a character that is not portable';
    if (/[ .]$/.test(part)) return 'a name ends in a dot or a space';
    if (part.startsWith('.') && !HIDDEN.has(part)) return 'a name is hidden';
    if (RESERVED_ON_WINDOWS.test(part)) return 'a name is reserved on Windows';
    if (Buffer.byteLength(part) > LONGEST_PART) return `a name is longer than ${LONGEST_PART} bytes`;
  }
  return null;
}

/** `a/b/c.html` → `a`, `a/b`. */
function foldersOf(file: string): string[] {
  const parts = file.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
