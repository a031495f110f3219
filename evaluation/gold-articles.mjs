// Gold articles as the parser sees them: the first paragraph is the headline and no part of the body.
//   import { readGold, bodyOf } from './gold-articles.mjs';  readGold('polnear-dev')
import { existsSync, readFileSync } from 'node:fs';

const SHARED = new URL('../../shared/quotations/', import.meta.url);

/** The articles of a gold file, or null where the shared data is absent. */
export function readGold(name) {
  const file = new URL(`${name}.json`, SHARED);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

/** Where the scorer lets the body begin: behind a first line of less than 300 characters. */
export function bodyStart(text) {
  const at = text.indexOf('\n');
  return at > 0 && at < 300 ? at : 0;
}

/** Paragraphs of the body, as blocks with offsets into the whole text. */
export function blocksOf(text) {
  const blocks = [];
  let at = 0;
  for (const part of text.split(/(\n{2,})/)) {
    const start = at + (part.length - part.trimStart().length);
    if (part.trim() !== '' && start >= bodyStart(text)) {
      blocks.push({ type: 'paragraph', start, end: at + part.trimEnd().length });
    }
    at += part.length;
  }
  return blocks;
}

export function overlap(a, b) {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** The scorer that lies beside the gold. */
export const loadScorer = () => import(new URL('score-quotations.mjs', SHARED).href);
