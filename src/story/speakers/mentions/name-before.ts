/**
 * Which name before a phrase it stands in apposition to.
 *
 *     "Ada Lund, the mayor,"   "Harbour Watch, a group for clean beaches,"
 */
import type { Tokens } from '../../words/tokens.js';
import { Shape } from '../../words/shape.js';
import { AUXILIARY, CONJUNCTION, DETERMINER, POSSESSIVE, VERB } from '../../words/lexicon.js';
import { isPlaceName } from '../../words/is-place-name.js';
import type { Mention } from '../mention.js';

/** So many mentions before the phrase: a list may hold thousands of phrases and no name. */
const NEAR = 6;

/** "Ada Lund, a spokeswoman for the board," and "Ada Lund (D-Nordhaven), the mayor" */
export function nameBefore(tokens: Tokens, mentions: readonly Mention[], i: number): number {
  const phrase = mentions[i]!;
  if (phrase.plural || tokens.words[phrase.first - 1] !== ',') return -1;
  if (phrase.type === 'organization') return bodyBefore(tokens, mentions, i);
  const k = skipAsideBack(tokens, phrase.first - 2);
  let j = i - 1;
  while (j >= i - NEAR && (mentions[j]?.kind !== 'name' || mentions[j]!.last > k)) j--;
  if (j < i - NEAR || mentions[j]?.last !== k) return -1;
  // "Ada Lund of Norrvik, the mayor": the phrase tells of whom the place is told.
  if (isHomeOf(tokens, mentions[j]!, mentions[j - 1])) j--;
  const name = mentions[j]!;
  const subject =
    hasVerb(tokens, phrase) && !opensBehindQuotation(tokens, name) && !isToldBarely(tokens, name, phrase);
  return name.type === 'organization' || subject || isPlaceByWord(tokens, name) ? -1 : j;
}

/** "In Osthaven, a clerk, who was late, said" */
const isPlaceByWord = ({ words }: Tokens, { first, type }: Mention) =>
  words[first - 1] === 'in' && type === null;

/** "In a talk with Ada Lund, the senator said …", "To please Ada Lund, the king suspended": a verb right behind. */
function hasVerb({ words, classes }: Tokens, { definite, last }: Mention): boolean {
  const verb = (classes[last + 1]! & (VERB | AUXILIARY)) !== 0;
  return verb || (definite && words[last + 1]?.endsWith('ed') === true);
}

/** "Ada Lund, counselor to the mayor said": what has no article of its own goes on telling of the subject. */
const isToldBarely = ({ classes, sentence }: Tokens, name: Mention, phrase: Mention) =>
  (classes[phrase.first]! & (DETERMINER | POSSESSIVE)) === 0 &&
  sentence[name.first - 1] !== sentence[name.first];

/** "“It holds,” Ada Lund, the mayor said": the second comma was forgotten. */
const opensBehindQuotation = ({ quoted, sentence }: Tokens, { first }: Mention) =>
  (quoted[first - 1] ?? 0) > 0 && sentence[first - 1] === sentence[first];

/** "Harbour Watch, a group for clean beaches, said": between two commas, and no list. */
function bodyBefore({ words, classes }: Tokens, mentions: readonly Mention[], i: number): number {
  const { first, last } = mentions[i]!;
  const name = mentions[i - 1];
  const closed = words[last + 1] === ',' || words[last + 1] === 'that';
  if (!closed || (classes[first]! & DETERMINER) === 0 || (classes[last + 2]! & CONJUNCTION) !== 0) return -1;
  // "In Denmark, the government, which pays, said"
  if (name?.kind !== 'name' || isPlaceName(name.parts)) return -1;
  return name.type !== 'person' && name.last === first - 2 ? i - 1 : -1;
}

/** "of Norrvik" behind a full name. */
export const isHomeOf = ({ words }: Tokens, place: Mention, person: Mention | undefined) =>
  person?.kind === 'name' &&
  person.type !== 'organization' &&
  person.parts.length > 1 &&
  place.first === person.last + 2 &&
  ORIGINS.has(words[place.first - 1]!);

const ORIGINS = new Set(['of', 'from']);

/** In tokens: brackets that nothing opens are looked before no farther. */
const LONGEST_ASIDE = 12;

/** Back over an aside: "(D-N.Y.)", ", 54", ", D-N.Y.". */
function skipAsideBack({ words, shape }: Tokens, k: number): number {
  if (words[k] !== ')') return shape[k] === Shape.number ? k - 2 : k;
  let open = k - 1;
  while (open > k - LONGEST_ASIDE && words[open] !== '(') open--;
  return words[open] === '(' ? open - 1 : k;
}
