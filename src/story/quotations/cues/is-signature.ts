import { ANY_DASHES } from '../../words/dashes.js';
import { Shape, type Tokens } from '../../words/find-tokens.js';
import { AUXILIARY } from '../../words/lexicon.js';
import type { Mention } from '../../speakers/mention.js';

/** The dash right before a mention; -1 where there is none. */
export function dashBefore({ words }: Tokens, { first }: Mention): number {
  let k = first - 1;
  if (!ANY_DASHES.has(words[k]!)) return -1;
  while (ANY_DASHES.has(words[k - 1]!)) k--;
  return k;
}

/** "— Ada Lund (@adalund)": hardly anything but a handle stands behind who signs a tweet. */
export const hasHandle = ({ words }: Tokens, { last }: Mention): boolean => words[last + 1] === '(';

/**
 * Whether a paragraph that opens with a dash and a name behind quoted words is nothing but a signature.
 *
 *     “The quay stays.” ¶ – Ada Lund, Norrvik          a signature
 *     “The quay stays.” ¶ – Ada Lund, who is hurt.     a list
 */
export function isSignatureLine({ block, classes, shape }: Tokens, { last }: Mention): boolean {
  if (block[last + 1] === block[last] && shape[last + 1] !== Shape.mark) return false;
  // Not "May 3".
  for (let k = last + 1; block[k] === block[last]; k++)
    if ((classes[k]! & AUXILIARY) !== 0 && shape[k] === Shape.lower) return false;
  return true;
}
