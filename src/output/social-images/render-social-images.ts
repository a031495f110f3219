/**
 * Cards → PNG files. An image's name is a hash of what is on it, so that one rendered before needs no rendering again:
 * `previous` may give the bytes of the last build.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { SiteFile } from '../../website/files/site-file.js';
import type { SocialCard } from '../../website/social-cards.js';

/** One file a card and name, in the order of the cards. `previous` gives null for what it has not. */
export async function renderSocialImages(
  cards: readonly SocialCard[],
  previous: (file: string) => Uint8Array | null = () => null,
): Promise<SiteFile[]> {
  const files = new Map<string, Uint8Array | null>();
  const missing: SocialCard[] = [];
  for (const card of cards) {
    if (files.has(card.file)) continue;
    const known = previous(card.file);
    files.set(card.file, known);
    if (known === null) missing.push(card);
  }
  for (const { file, content } of await drawCards(missing)) files.set(file, content);
  return [...files].map(([file, content]) => ({ file, content: content! }));
}

interface DrawnFile {
  readonly file: string;
  readonly content: Uint8Array;
}

/** Drawing takes as long as all the rest of a small site, so that it has a thread of its own. */
function drawCards(cards: readonly SocialCard[]): Promise<DrawnFile[]> {
  if (cards.length === 0) return Promise.resolve([]);
  return new Promise((resolve, reject) => {
    const drawn: DrawnFile[] = [];
    const thread = new Worker(new URL('./drawing-thread.js', import.meta.url), { workerData: cards });
    thread
      .on('message', (file: DrawnFile) => drawn.push(file))
      .once('error', reject)
      .once('exit', () => {
        resolve(drawn);
      });
  });
}

const PNG = Buffer.from('89504e470d0a1a0a', 'hex');

/** Reads images of the last build, for `previous`; null for what the folder has not. */
export function readImagesFrom(folder: string): (file: string) => Uint8Array | null {
  return (file) => {
    try {
      const bytes = readFileSync(join(folder, file));
      return bytes.subarray(0, PNG.length).equals(PNG) ? bytes : null;
    } catch {
      return null;
    }
  };
}
