import { wordSet } from '../../../article/word-set.js';
import type { Tokens } from '../../words/find-tokens.js';
import { DETERMINER, POSSESSIVE } from '../../words/lexicon.js';
import type { Utterance } from '../utterance.js';

/**
 * Whether the quoted words are part of what somebody calls for, promises or describes; `noun` says which.
 *
 *     "Voss mocked Lund's call for a “harbour tax”"     Lund's word
 *     "Voss found Lund's call for a tax “absurd”"       not Lund's
 */
export function isAskedFor(tokens: Tokens, noun: number, { first }: Utterance): boolean {
  const { words, classes } = tokens;
  if (words[noun] === 'use') return TERMS.has(words[first - 1]!);
  if (!ASKING.has(words[noun]!) || first - noun > LONGEST_WAY) return false;
  let k = noun + 1;
  while (k < first && !TIES.has(words[k]!)) k++;
  if (k === first) return false;
  return k === first - 1 || (classes[first - 1]! & (DETERMINER | POSSESSIVE)) !== 0;
}

/** Longest way from the noun to the quotation, in tokens. */
const LONGEST_WAY = 10;
const TIES = new Set(['for', 'to', 'of']);
const TERMS = new Set(['term', 'terms', 'word', 'words', 'phrase', 'expression', 'label']);
const ASKING = wordSet(
  'appeal assertion bid call calls demand demands description descriptions insistence offer pledge promise promises proposal request self-description threat vow vows',
);
