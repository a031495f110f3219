/**
 * Members of a team, a school or a town that have a capital: a role, and no name.
 *
 *     "…,” said the Norrvik Harrier"   "a retired Norrviker"   but not "…,” said the Norrvik Harbour Watch"
 */
import type { Tokens } from '../../words/tokens.js';
import { Shape } from '../../words/shape.js';
import {
  DETERMINER,
  DOCUMENT,
  FIRST_NAME,
  lookUp,
  ORGANIZATION,
  PEOPLE,
  PLACE,
  SPEECH_VERB,
} from '../../words/lexicon.js';
import type { Mention } from '../mention.js';

/** Behind quoted words, "said" and "the": a single noun that tells who does something. */
export function isMember(tokens: Tokens, { first, last, roles }: Mention): boolean {
  const { words, classes, shape, quoted } = tokens;
  if (roles.length > 0) return false;
  if (first === last) return isOneOfMany(tokens, first);
  if (words[first - 1] !== 'the') return false;
  if ((classes[first - 2]! & SPEECH_VERB) === 0 || (quoted[first - 3] ?? 0) <= 0) return false;
  return shape[last] === Shape.capital && (classes[last]! & OTHER) === 0 && DOER.test(words[last]!);
}

/** "a retired Norrviker": of one who has a name, there is but one. */
function isOneOfMany(tokens: Tokens, i: number): boolean {
  const { words, shape, classes, sentence } = tokens;
  if (shape[i] !== Shape.capital || !DOER.test(words[i]!) || (classes[i]! & OTHER) !== 0) return false;
  const k = findArticle(tokens, i);
  return (words[k] === 'a' || words[k] === 'an') && sentence[k] === sentence[i];
}

/** Back over the few adjectives that may stand before a member. */
export function findArticle({ shape, classes }: Tokens, i: number): number {
  let k = i - 1;
  while (k > i - 4 && shape[k] === Shape.lower && (classes[k]! & DETERMINER) === 0) k--;
  return k;
}

/** "a tired Norrviker", of whom there are many, even where somebody has that name. */
export const isInhabitant = (word: string): boolean =>
  HOMES.some((end) => word.endsWith(end) && (lookUp(word.slice(0, -end.length)) & PLACE) !== 0);

const HOMES = ['er', 'ian', 'r', 'n'];
const OTHER = DOCUMENT | FIRST_NAME | ORGANIZATION | PEOPLE | PLACE;
const DOER = /[a-z]{3}(?:er|eer|ian|ist|man)$/;
