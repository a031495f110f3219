import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Keeps the addresses given so far, where a folder of editorial files shows that the content is looked after. */
export function keepLedger(folder: string, text: string): void {
  const file = join(folder, 'addresses.json');
  try {
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
    if (statSync(file, { throwIfNoEntry: false }) && readFileSync(file, 'utf8') === text) return;
    writeFileSync(`${file}.new`, text);
    renameSync(`${file}.new`, file);
  } catch (error) {
    process.stderr.write(`The addresses could not be kept in ${file}: ${(error as Error).message}\n`);
  }
}
