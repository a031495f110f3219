/**
 * Which name before a phrase it stands in apposition to.
 *
 *     "Ada Lund, the mayor,"   "Harbour Watch, a group for clean beaches,"   "the Norrvik Post — a paper of the left —"
 */
import { DASHES } from '../../words/dashes.js';
import { type Tokens, Shape } from '../../words/find-tokens.js';
import { isPlaceName } from '../../words/is-place-name.js';
import {
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  FIRST_NAME,
  lookUp,
  POSSESSIVE,
  VERB,
} from '../../words/lexicon.js';
import type { Mention } from '../mention.js';

/** "Ada Lund, a spokeswoman for the board," and "Ada Lund (D-Nordhaven), the mayor" */
export function nameBefore(tokens: Tokens, mentions: readonly Mention[], i: number): number {
  const phrase = mentions[i]!;
  if (phrase.plural) return -1;
  if (DASHES.has(tokens.words[phrase.first - 1] ?? '')) return nameBeforeDash(tokens, mentions, i);
  if (phrase.type === 'organization') return bodyBefore(tokens, mentions, i);
  if (phrase.type !== 'person') return -1;
  let k = phrase.first - 1;
  if (tokens.words[k] !== ',' || tokens.sentence[k] !== tokens.sentence[phrase.first]) return -1;
  // "In a talk with Ada Lund, the senator said …": a verb right behind makes the phrase a subject of its own.
  const next = phrase.last + 1;
  const speaks =
    (((tokens.classes[next] ?? 0) & (VERB | AUXILIARY)) !== 0 || isPast(tokens, phrase.definite, next)) &&
    tokens.quoted[next] === 0;
  k = skipAside(tokens, k - 1);
  for (let j = i - 1; j >= 0 && j >= i - 6; j--) {
    const name = mentions[j]!;
    if (name.kind !== 'name' || name.last !== k) continue;
    // "Ada Lund of Norrvik, the mayor": the phrase tells of whom the place is told.
    if (isHomeOf(tokens, name, mentions[j - 1])) {
      k = mentions[j - 1]!.last;
      continue;
    }
    return name.type === 'organization' ||
      isPlaceByWord(tokens, name) ||
      (speaks && !opensBehindQuotation(tokens, name) && !isToldBarely(tokens, name, phrase)) ||
      tokens.sentence[name.last] !== tokens.sentence[phrase.first]
      ? -1
      : j;
  }
  return -1;
}

/** "Born in Upper Quay, the daughter of a pilot, she left" */
const isPlaceByWord = ({ words }: Tokens, name: Mention) =>
  words[name.first - 1] === 'in' && name.roles.length === 0 && !name.honorific && !hasFirstName(name);

/** "To please Ada Lund, the king suspended": where somebody known does something. */
const isPast = ({ words, shape }: Tokens, definite: boolean, k: number) =>
  definite && shape[k] === Shape.lower && words[k]!.endsWith('ed');

/**
 * "Ada Lund, counselor to the mayor said": what has no article of its own goes on telling of the subject; but not "Ada Lund,
 * dockers in Norrvik said, was …".
 */
function isToldBarely({ words, classes, sentence }: Tokens, name: Mention, phrase: Mention): boolean {
  if (phrase.plural || words[phrase.last + 2] === ',') return false;
  const opens = name.first === 0 || sentence[name.first - 1] !== sentence[name.first];
  const bare = (classes[phrase.first]! & (DETERMINER | POSSESSIVE)) === 0 && phrase.last > phrase.head;
  return bare && name.parts.length > 1 && (opens || words[name.first - 1] === ',');
}

/** "“It holds,” Ada Lund, the mayor said": the second comma was forgotten. */
const opensBehindQuotation = ({ quoted, sentence }: Tokens, { first }: Mention) =>
  (quoted[first - 1] ?? 0) > 0 && sentence[first - 1] === sentence[first];

/** "Harbour Watch, a group for clean beaches, said": between two commas, and no list. */
function bodyBefore({ words, classes, sentence }: Tokens, mentions: readonly Mention[], i: number): number {
  const { first, last, head } = mentions[i]!;
  const name = mentions[i - 1];
  const closed = words[last + 1] === ',' || words[last + 1] === 'that';
  if (words[first - 1] !== ',' || !closed || name?.kind !== 'name') return -1;
  if (name.last !== first - 2 || sentence[name.last] !== sentence[last + 1]) return -1;
  const told = words[first] === 'a' || words[first] === 'an' || (words[first] === 'the' && last > head);
  if (!told || (classes[last + 2]! & CONJUNCTION) !== 0 || isPlaceName(name.parts)) return -1;
  return name.type === 'organization' || (name.type === null && !hasFirstName(name)) ? i - 1 : -1;
}

export const hasFirstName = ({ parts, gender }: Mention) =>
  gender !== null || (lookUp(parts[0]!) & FIRST_NAME) !== 0;

/** "of Norrvik" behind a full name or a title with one. */
export const isHomeOf = ({ words }: Tokens, place: Mention, person: Mention | undefined) =>
  person?.kind === 'name' &&
  person.type !== 'organization' &&
  (person.parts.length > 1 || person.roles.length > 0) &&
  place.first === person.last + 2 &&
  ORIGINS.has(words[place.first - 1]!);

const ORIGINS = new Set(['of', 'from']);

/** "The Norrvik Post — a paper of the left — said" */
function nameBeforeDash(tokens: Tokens, mentions: readonly Mention[], i: number): number {
  const { first, last, type } = mentions[i]!;
  if (!DASHES.has(tokens.words[last + 1] ?? '') || tokens.sentence[first - 1] !== tokens.sentence[last + 1])
    return -1;
  const name = mentions[i - 1];
  const fits = name?.kind === 'name' && name.last === first - 2 && !name.possessive;
  return fits && (name.type === null || name.type === type) ? i - 1 : -1;
}

/** Back over an aside: "(D-N.Y.)", ", 54", ", D-N.Y.". */
function skipAside(tokens: Tokens, k: number): number {
  if (tokens.words[k] === ')') {
    let open = k;
    while (open > 0 && k - open < 8 && tokens.words[open] !== '(') open--;
    return open - 1;
  }
  if (tokens.shape[k] === Shape.number && tokens.words[k - 1] === ',') return k - 2;
  return k;
}
