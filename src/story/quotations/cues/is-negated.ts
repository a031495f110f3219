/**
 * Whether a verb tells what was not said.
 *
 *     "did not call it"   "hasn't called it"   "At no point did Lund call it"   but not "did not just call it"
 */
import { wordSet } from '../../../article/word-set.js';
import type { Tokens } from '../../words/tokens.js';
import { ADVERB, AUXILIARY } from '../../words/lexicon.js';

/** `verb`: its token. */
export function isNegated({ words, classes, sentence }: Tokens, verb: number): boolean {
  let k = verb - 1;
  while (k > verb - REACH && (classes[k]! & (ADVERB | AUXILIARY)) !== 0 && !NOT.test(words[k]!)) {
    if (ONLY.has(words[k]!)) return false;
    k--;
  }
  if (NOT.test(words[k] ?? '')) return sentence[k] === sentence[verb];
  // "At no point did Lund call it"
  const farthest = k - REACH;
  while (k > farthest && !DID.has(words[k]!)) k--;
  for (let no = k - 1; no > farthest && sentence[no] === sentence[verb]; no--)
    if (NO.has(words[no]!)) return !ONLY.has(words[no + 1]!);
  return false;
}

/** Longest way from the verb to what stands before its subject, and from there to the denial, in tokens. */
const REACH = 6;
const NOT = /^(?:never|not)$|n['’]t$/;
const NO = wordSet('neither never no nor not nowhere');
const DID = wordSet('did do does had has have');
/** Who did "not only" say it said it. */
export const ONLY = wordSet('just merely only simply');
