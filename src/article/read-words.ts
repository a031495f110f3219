/**
 * Reads a word list: UTF-8, one entry a line, sorted; lines that start with `#` and empty lines do not count.
 *
 *     readWords(new URL('./words/months.txt', import.meta.url)).has('april')
 */
import { readFileSync } from 'node:fs';

/** Of a list whose entries are several words, the words of each. */
export const readEntries = (file: URL): string[][] =>
  Array.from(readWords(file), (entry) => entry.split(' '));

/** The entries in their order, as written. */
export function readWords(file: URL): ReadonlySet<string> {
  return new Set(
    readFileSync(file, 'utf8')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('#')),
  );
}
