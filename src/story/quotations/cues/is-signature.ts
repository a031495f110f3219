import { ANY_DASHES } from '../../words/dashes.js';
import { Shape, type Tokens } from '../../words/find-tokens.js';
import { AUXILIARY, SPEECH_VERB, VERB } from '../../words/lexicon.js';
import type { Mention } from '../../speakers/mention.js';

/** The dash right before a mention; -1 where there is none. */
export function dashBefore({ words }: Tokens, { first }: Mention): number {
  let k = first - 1;
  if (!ANY_DASHES.has(words[k] ?? '')) return -1;
  while (ANY_DASHES.has(words[k - 1] ?? '')) k--;
  return k;
}

/**
 * A paragraph of nothing but a dash and a name behind a paragraph that ends in quoted words. `dash` opens it.
 *
 *     “The quay stays.” ¶ – Ada Lund, Norrvik          a signature
 *     “The quay stays.” ¶ – Ada Lund, who is hurt.     a list
 */
export function isSignatureLine(tokens: Tokens, dash: number, { last }: Mention): boolean {
  const { block, quoted, classes, words, shape, count } = tokens;
  if (dash < 1 || quoted[dash - 1] === 0 || block[dash] !== block[dash - 1]! + 1) return false;
  if (last + 1 < count && block[last + 1] === block[dash] && shape[last + 1] !== Shape.mark) return false;
  for (let k = last + 1; k < count && block[k] === block[dash]; k++) {
    if (k > last + LONGEST_LINE || quoted[k] !== 0) return false;
    if ((classes[k]! & AUXILIARY) !== 0) return false;
    const verb = (classes[k]! & VERB) !== 0 && shape[k] === Shape.lower;
    if (verb && ((classes[k]! & SPEECH_VERB) !== 0 || words[k]!.endsWith('ed')) && !words[k]!.endsWith('ing'))
      return false;
  }
  return true;
}

/** The most tokens behind the name. */
const LONGEST_LINE = 12;
