/**
 * Which of two mentions that stand before a verb is its subject.
 *
 *     "Lund of the liberal Harbour Institute said"  →  Lund;   "after talks with Lund Voss said"  →  Voss
 */
import { type Tokens, Shape } from '../../words/find-tokens.js';
import { ADVERB, AUXILIARY, DETERMINER, VERB } from '../../words/lexicon.js';
import type { Mention } from '../../speakers/mention.js';
import { skipThe } from './beside.js';
import { type Cue, findWith, hangsOnPreposition } from './cue.js';

/** Of two mentions before a verb the nearer one, unless it hangs on a preposition; before "…, saying" the first. */
export function isBetterSubject(tokens: Tokens, later: Mention, earlier: Mention, cue: Cue): boolean {
  if (standsInAside(tokens, later, earlier, cue)) return false;
  if (endsRelative(tokens, later) || isInTail(tokens, later, earlier)) return false;
  if (isAbsolute(tokens, later, cue) && cue.token === later.last + 1) return true;
  if (hangsOnPreposition(tokens, earlier) !== hangsOnPreposition(tokens, later))
    return hangsOnPreposition(tokens, earlier);
  if (later.inside >= 0 !== earlier.inside >= 0) return earlier.inside >= 0;
  return !tokens.words[cue.token]!.endsWith('ing');
}

/** "The parties clashed over the plan, with Lund accusing Voss" */
const isAbsolute = (tokens: Tokens, mention: Mention, { token }: Cue) =>
  tokens.words[token]!.endsWith('ing') && findWith(tokens, mention) >= 0;

/** "the aide who replaced Lund said": the object of a clause about the subject. */
function endsRelative({ words, shape, sentence }: Tokens, { first, head }: Mention): boolean {
  for (let k = first - 1; k >= first - LONGEST_CLAUSE && sentence[k] === sentence[head]; k--) {
    if (words[k] === 'who') return k < first - 1;
    if (shape[k] !== Shape.lower) return false;
  }
  return false;
}

const LONGEST_CLAUSE = 6;

/** "Lund of the liberal Harbour Institute said": nothing but adjectives between a subject's "of the" and a body's name. */
function isInTail(tokens: Tokens, later: Mention, earlier: Mention): boolean {
  const { words, classes, shape, sentence } = tokens;
  const of = earlier.last + 1;
  if (later.type !== 'organization' || earlier.kind !== 'name' || !TAILS.has(words[of]!)) return false;
  if (later.first - of > LONGEST_CLAUSE || sentence[of] !== sentence[later.head]) return false;
  // "After talks with Lund of the Board the Harbour Institute said", "Having met Lund at …"
  if (hangsOnPreposition(tokens, earlier) || (classes[skipThe(tokens, earlier.first - 1)]! & VERB) !== 0)
    return false;
  if ((classes[of + 1]! & DETERMINER) === 0) return false;
  for (let k = of + 2; k < later.first; k++)
    if (shape[k] !== Shape.lower || !ADJECTIVE.test(words[k]!)) return false;
  return true;
}

/** By its end; what else may be a noun is none. */
const ADJECTIVE =
  /(?:[a-z]{2}(?:al|an|ant|ary|ed|ent|ful|ic|ing|ive|less|ous|wing)|^big|^left|^new|^old|^right)$/;
const TAILS = new Set(['at', 'from', 'of', 'with']);

/** "Lund, a former aide to the mayor and now a member of the board, said": what stands between the commas is of Lund. */
function standsInAside(tokens: Tokens, later: Mention, earlier: Mention, cue: Cue): boolean {
  const { words } = tokens;
  let close = cue.token - 1;
  while ((tokens.classes[close]! & (ADVERB | AUXILIARY)) !== 0 || words[close]!.endsWith('ly')) close--;
  const open = skipBracket(tokens, earlier.last + 1);
  if (words[close] !== CLOSES.get(words[open]!) || later.first <= open) return false;
  return earlier.inside < 0 && !hangsOnPreposition(tokens, earlier);
}

/** "Lund (D-Norrvik), a former aide, said": behind a short bracket, where a comma follows it. */
function skipBracket({ words }: Tokens, open: number): number {
  if (words[open] !== '(') return open;
  for (let k = open + 2; k <= open + LONGEST_BRACKET; k++)
    if (words[k] === ')') return words[k + 1] === ',' ? k + 1 : open;
  return open;
}

const LONGEST_BRACKET = 6;

const CLOSES = new Map([
  [',', ','],
  ['(', ')'],
  ['—', '—'],
  ['–', '–'],
]);
