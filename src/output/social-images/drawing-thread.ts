/** What runs in the thread that draws cards: is given them as its data, answers with one file after the other. */
import { setImmediate } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { SocialCard } from '../../website/social-cards.js';
import { renderCard } from './render-card.js';

for (const card of workerData as readonly SocialCard[]) {
  // A copy of its own, for what the library gives is a view of more, and cannot be handed over.
  const content = Uint8Array.from(renderCard(card));
  parentPort?.postMessage({ file: card.file, content }, [content.buffer]);
  // The library lets go of a drawing (3 MB) only between tasks.
  await setImmediate();
}
