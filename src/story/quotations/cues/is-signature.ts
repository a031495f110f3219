import { ANY_DASHES } from '../../words/dashes.js';
import { Shape, isCapital } from '../../words/shape.js';
import type { Tokens } from '../../words/tokens.js';
import { AUXILIARY } from '../../words/lexicon.js';
import type { Mention } from '../../speakers/mention.js';

/** Where a signature begins: the dash right before a mention, or a name alone in its paragraph; -1 where there is none. */
export function findSignatureStart(tokens: Tokens, mention: Mention): number {
  const { words } = tokens;
  let k = mention.first - 1;
  if (!ANY_DASHES.has(words[k]!)) return isBareSignature(tokens, mention) ? mention.first : -1;
  while (ANY_DASHES.has(words[k - 1]!)) k--;
  return k;
}

/** "“It will hold.” ¶ Ada Lund, The Post": behind a paragraph of nothing but quoted words, and with nothing behind but for whom she writes. */
function isBareSignature({ words, shape, block, quoted }: Tokens, mention: Mention): boolean {
  const { first, last, kind, type, parts } = mention;
  if (kind !== 'name' || type === 'organization' || parts.length < 2 || words[last + 1] !== ',') return false;
  let k = first - 1;
  if (block[k] === block[first] || (quoted[k] ?? 0) === 0) return false;
  while (quoted[k]! > 0) k--;
  if (block[k] === block[first - 1]) return false;
  let end = last + 2;
  while (block[end] === block[first] && isCapital(shape[end]!)) end++;
  return block[end] !== block[first];
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
