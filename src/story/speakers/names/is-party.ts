/**
 * Parties that are called by what their members are: the party speaks, and not several of them.
 *
 *     "the Conservatives said", "by Tories", "Liberal Democrats called it"   but not "senior Tories", "two Liberal Democrats"
 */
import type { Tokens } from '../../words/tokens.js';
import { Shape } from '../../words/shape.js';
import { ADVERB, AUXILIARY, CONJUNCTION, DETERMINER, PREPOSITION, VERB } from '../../words/lexicon.js';

const ALONE = new Set(['labour', 'tories']);
/** At the begin of a sentence, and so without "the", they may be people who think so. */
const WITH_ARTICLE = new Set(['conservatives', 'greens', 'nationals']);
/** By last word the words before it. */
const PAIRS = new Map([
  ['democrats', new Set(['christian', 'free', 'liberal', 'social'])],
  ['dems', new Set(['lib'])],
  ['labour', new Set(['new'])],
]);

/** Is the run of capitals from `start` to before `end` the name of a party? */
export function isParty(tokens: Tokens, start: number, end: number): boolean {
  const { words, shape } = tokens;
  const last = words[end - 1]!;
  if (shape[end - 1] !== Shape.capital || end - start > 2) return false;
  if (end - start === 2) return PAIRS.get(last)?.has(words[start]!) === true && !isOfMembers(tokens, start);
  if (ALONE.has(last)) return !isOfMembers(tokens, start);
  return WITH_ARTICLE.has(last) && words[start - 1] === 'the';
}

/** "some", "two", "senior", "many" */
function isOfMembers({ words, classes, shape, sentence }: Tokens, start: number): boolean {
  const before = start - 1;
  if (sentence[before] !== sentence[start] || words[before] === 'the') return false;
  const other = PREPOSITION | CONJUNCTION | VERB | AUXILIARY | ADVERB;
  if ((classes[before]! & DETERMINER) !== 0) return (classes[before]! & other) === 0;
  return shape[before] === Shape.lower && (classes[before]! & other) === 0;
}
