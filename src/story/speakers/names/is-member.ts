/**
 * Members of a team or a school that have a capital: a role, and no name.
 *
 *     "…,” said the Norrvik Harrier"   but not "…,” said the Norrvik Harbour Watch"
 */
import { type Tokens, Shape } from '../../words/find-tokens.js';
import { DOCUMENT, FIRST_NAME, ORGANIZATION, PEOPLE, PLACE, SPEECH_VERB } from '../../words/lexicon.js';
import type { Mention } from '../mention.js';

/** Behind quoted words, "said" and "the": a single noun that tells who does something. */
export function isMember(tokens: Tokens, { first, last, roles }: Mention): boolean {
  const { words, classes, shape, quoted } = tokens;
  if (roles.length > 0 || words[first - 1] !== 'the' || last === first) return false;
  if (((classes[first - 2] ?? 0) & SPEECH_VERB) === 0 || (quoted[first - 3] ?? 0) <= 0) return false;
  const other = DOCUMENT | FIRST_NAME | ORGANIZATION | PEOPLE | PLACE;
  return shape[last] === Shape.capital && (classes[last]! & other) === 0 && DOER.test(words[last]!);
}

const DOER = /[a-z]{3}(?:er|eer|ian|ist|man)$/;
