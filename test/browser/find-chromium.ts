/** Where Chromium lies on this machine: the variable `CHROMIUM`, or one of the usual names on the path. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** The path of a Chromium that can be run. Throws with what to do where there is none. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string {
  const given = env['CHROMIUM'];
  if (given !== undefined && given !== '') {
    if (canRun(given)) return given;
    throw new Error(`CHROMIUM is set to "${given}", which cannot be run. Set it to Chromium's executable.`);
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const found = NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(canRun);
  if (found !== undefined) return found;
  throw new Error(
    'The browser tests need Chromium. Install it ("apt-get install chromium"), or set CHROMIUM to its path.',
  );
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
