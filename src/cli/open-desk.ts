/** Gives the editor's desk its file: `_editorial/corrections.yaml` of the content. */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDesk } from '../desk/create-desk.js';
import type { RequestHandler } from '../serve/site-server.js';
import type { Site } from '../types.js';

export function openDesk(content: string, site: () => Site): RequestHandler {
  const folder = join(content, '_editorial');
  const file = join(folder, 'corrections.yaml');
  return createDesk({
    site,
    read: () => (existsSync(file) ? readFileSync(file, 'utf8') : ''),
    write: (text) => {
      mkdirSync(folder, { recursive: true });
      // Whoever reads meanwhile finds the old file or the new one, never half of one.
      writeFileSync(`${file}.new`, text);
      renameSync(`${file}.new`, file);
    },
    token: randomBytes(24).toString('base64url'),
  });
}
