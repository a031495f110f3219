/**
 * Whether a phrase looks like somebody. One whose noun nobody knows stands where a speaker would, and may be none.
 *
 *     "another said", "one of them", "the first right-hander"   not "few members began", "the weekend", "one common saying"
 */
import type { Tokens } from '../../words/find-tokens.js';
import { PREPOSITION } from '../../words/lexicon.js';
import type { Mention } from '../mention.js';
import { INDEFINITE } from './find-unheaded.js';

export function isSomebody({ words, classes }: Tokens, { kind, type, first, head }: Mention): boolean {
  if (kind !== 'role' || type !== null) return true;
  // "another", "one of them", "someone from Norrvik", but not "one common"
  const alone = first === head || (classes[first + 1]! & PREPOSITION) !== 0;
  return (alone && INDEFINITE.has(words[first]!)) || AGENT.test(words[head]!);
}

/** "docker", "confidant", "right-hander" */
const AGENT = /(?:ant|er|ian|ist|or)s?$/;
