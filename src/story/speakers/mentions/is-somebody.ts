/**
 * Whether a phrase looks like somebody. One whose noun nobody knows stands where a speaker would, and may be none.
 *
 *     "another said", "one of them", "the first right-hander"   not "few members began", "the weekend", "one common saying",
 *     nor "politicians blame oil companies", "catch politicians", "this time journalists"
 */
import { wordSet } from '../../../article/word-set.js';
import { Shape } from '../../words/shape.js';
import type { Tokens } from '../../words/tokens.js';
import { isPlural } from '../../words/nouns.js';
import { PREPOSITION } from '../../words/lexicon.js';
import type { Mention } from '../mention.js';

export function isSomebody(tokens: Tokens, mention: Mention): boolean {
  const { kind, type, first, head } = mention;
  const { words, classes } = tokens;
  if (CLAUSE.has(words[first]!) || isClause(tokens, mention)) return false;
  if (kind !== 'role' || type !== null) return true;
  // "another", "one of them", "someone from Norrvik", but not "one common"
  const alone = first === head || (classes[first + 1]! & PREPOSITION) !== 0;
  return alone || AGENT.test(words[head]!);
}

const ONE = wordSet('a an another each every this');
const MANY = wordSet('couple dozen few handful hundred of');

/** "docker", "confidant", "right-hander" */
const AGENT = /(?:ant|er|ian|ist|or)s?$/;

/** "Catch politicians", "heard other Democrats" */
const CLAUSE = wordSet(
  'ask catch follow get give hear heard hold keep let make meet put see take tell watch forcing getting having letting making putting',
);
/** What no phrase holds. */
const VERBS = wordSet(
  'allows broadcast contains describes enables gives has includes leaves lobbies makes means needs requires shows takes took wants',
);

/**
 * "many politicians blame oil companies": the first noun is a subject, and what stands between is its verb; "this time
 * journalists": of two clauses.
 */
function isClause({ words, classes, noun, shape }: Tokens, { first, head, last, plural }: Mention): boolean {
  for (let k = first + 1; k <= last; k++) if (VERBS.has(words[k]!)) return true;
  if (plural && head > first + 1 && ONE.has(words[first]!) && !MANY.has(words[first + 1]!)) return true;
  for (let k = first; k < head - 1; k++) {
    const plural = noun[k] !== 0 && isPlural(words[k]!, classes[k]!);
    if (plural && noun[k + 1] === 0 && shape[k + 1] === Shape.lower) return true;
  }
  return false;
}
