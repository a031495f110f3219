import type { Tokens } from '../../words/tokens.js';
import { ADVERB, AUXILIARY } from '../../words/lexicon.js';

/** Whether a verb tells what was not said: "did not call it", "hasn't called it", "never called it". `verb`: its token. */
export function isNegated({ words, classes, sentence }: Tokens, verb: number): boolean {
  let k = verb - 1;
  while ((classes[k]! & (ADVERB | AUXILIARY)) !== 0 && !NOT.test(words[k]!)) k--;
  return NOT.test(words[k] ?? '') && sentence[k] === sentence[verb];
}

const NOT = /^(?:never|not)$|n['’]t$/;
