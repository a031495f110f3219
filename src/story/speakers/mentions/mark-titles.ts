import { type Tokens, Shape } from '../../words/find-tokens.js';
import type { Draft } from '../mention.js';

/** On “The Ada Lund Show,” the mayor spoke: a name in the title of a work speaks as little as one that is quoted. */
export function markTitles(tokens: Tokens, names: readonly Draft[]): readonly Draft[] {
  let close = -1;
  let at = 0;
  for (const name of names) {
    for (; at < name.first; at++) {
      if (tokens.shape[at] !== Shape.mark || at <= close || !OPENING.has(tokens.words[at]!)) continue;
      if (tokens.quoted[at] !== 0) continue;
      close = Math.max(close, findTitleEnd(tokens, at));
    }
    if (name.last < close) name.quoted = true;
  }
  return names;
}

function findTitleEnd(tokens: Tokens, open: number): number {
  for (let k = open + 2; k <= open + LONGEST_TITLE && tokens.block[k] === tokens.block[open]; k++) {
    if (tokens.quoted[k] !== 0) return -1;
    if (CLOSING.has(tokens.words[k]!)) return k;
  }
  return -1;
}

/** Marks that nothing closes are looked behind no farther. */
const LONGEST_TITLE = 24;
const OPENING = new Set(['“', '"']);
const CLOSING = new Set(['”', '"']);
