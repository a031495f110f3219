/**
 * Which name behind a phrase it stands in apposition to.
 *
 *     "a spokesman for the board, Ada Lund, said"
 */
import { lastWord } from '../../words/last-word.js';
import type { Tokens } from '../../words/tokens.js';
import { Shape, isCapital } from '../../words/shape.js';
import { isNamedSo } from './is-named-so.js';
import { isBodyOnly } from '../../words/nouns.js';
import { isPlaceName } from '../../words/is-place-name.js';
import {
  AUXILIARY,
  DETERMINER,
  FUNCTION,
  lookUp,
  POSSESSIVE,
  PRONOUN,
  RELATIVE,
  ROLE,
  SPEECH_VERB,
  TITLE,
  VERB,
} from '../../words/lexicon.js';
import type { Mention } from '../mention.js';
import { FORMER } from '../../words/former.js';
import { KIN } from '../../words/kin.js';
import { skipMatter } from './skip-matter.js';

/** "spokesman Ada Lund", "a spokesman for the board, Ada Lund," */
export function nameAfter(tokens: Tokens, mentions: readonly Mention[], i: number): number {
  const phrase = mentions[i]!;
  const end = findEnd(tokens, phrase);
  const farthest = Math.max(phrase.last + 7, phrase.head + 3, end + 3);
  for (let j = i + 1; j < mentions.length && mentions[j]!.first <= farthest; j++) {
    const name = mentions[j]!;
    if (
      name.kind !== 'name' ||
      (phrase.plural && name.roles.length === 0) ||
      (name.possessive && name.first !== phrase.head + 1)
    )
      continue;
    if (name.type === 'organization' && phrase.type === 'person') continue;
    if (isOfficeOfPlace(tokens, phrase, name)) return j;
    const near = tokens.sentence[phrase.head] === tokens.sentence[name.first];
    if (near && name.first === skipShort(tokens, phrase)) return j;
    if (isNamedSo(tokens, phrase, name) || isApposed(tokens, phrase, end, name)) return j;
  }
  return -1;
}

/** Right behind the head, or behind a short form: "Member of Parliament (MP)", "Lt Col (retd)". */
const skipShort = ({ words }: Tokens, { head, last }: Mention) =>
  words[last + 1] === '(' && words[last + 3] === ')' ? last + 4 : head + 1;

/** "his lawyer, the former judge Bo Hart, said": the name behind, once its own phrase has gone into it. */
export function nameBehindPhrase(tokens: Tokens, mentions: readonly Mention[], i: number): number {
  const phrase = mentions[i]!;
  if (phrase.plural || phrase.type !== 'person') return -1;
  const end = findEnd(tokens, phrase);
  for (let j = i + 1; j < mentions.length && j <= i + NEXT; j++) {
    const name = mentions[j]!;
    if (name.kind === 'name' && name.type !== 'organization' && !name.possessive)
      if (isApposed(tokens, phrase, end, name) || isShared(tokens, phrase, name)) return j;
  }
  return -1;
}

/** "the actor and director Bo Hart": the second noun has no article of its own; "party chairman and former Harbour Secretary Ada Lund". */
function isShared({ words, shape, classes }: Tokens, phrase: Mention, { first, roles }: Mention): boolean {
  const next = phrase.last + (FORMER.has(words[phrase.last + 2]!) ? 3 : 2);
  if (words[phrase.last + 1] !== 'and' || first > next || first < phrase.last + 2) return false;
  const owned = DETERMINER | POSSESSIVE;
  if (shape[first] === Shape.lower) return (classes[first]! & owned) === 0;
  return roles.length > 0 && (classes[phrase.first]! & owned) === 0;
}

/** So many mentions on. */
const NEXT = 6;

/** The name stands between the comma behind token `end` and one that closes it. */
function isApposed(tokens: Tokens, phrase: Mention, end: number, name: Mention): boolean {
  const { words, shape } = tokens;
  if (phrase.type !== 'person' || words[end + 1] !== ',') return false;
  const next = name.last + 1;
  // "a spokesman, Dr Lund, said", "her brother, Bo, said"
  if (name.parts.length < 2) {
    // "one of the girls, Bo, 14, said"
    const aged = shape[next + 1] === Shape.number;
    const told = name.honorific || name.roles.length > 0 || aged || KIN.has(words[phrase.head]!);
    const ends = words[next] === ',' || (words[next] === '.' && KIN.has(words[phrase.head]!));
    return told && ends && name.first === end + 2;
  }
  // "the bishop of Norrvik, the Rt Rev Ada Lund, said"
  const titled = (name.honorific || name.roles.length > 0) && words[end + 2] === 'the';
  if (name.first !== end + 2 && !(titled && name.first === end + 3) && !isIntroduced(tokens, end + 2, name))
    return false;
  if (CLOSING.has(words[next]!) || KIN.has(words[phrase.head]!)) return true;
  if (isLeading(tokens, phrase.first, next)) return true;
  return (!phrase.definite || isInverted(tokens, phrase.first)) && ENDS.has(words[next]!);
}

/**
 * "The board's leader, Ada Lund announced": the second comma was forgotten; but not "The mayor, Ada Lund said, was late". And
 * "The board's leader, Ada Lund (D-Norrvik), announced".
 */
const isLeading = ({ words, classes, sentence }: Tokens, first: number, next: number) =>
  sentence[first - 1] !== sentence[first] &&
  (words[next] === '(' || ((classes[next]! & VERB) !== 0 && words[next + 1] !== ','));

/** "a survivor, schoolteacher Ada Lund, said", "her husband, the saxophonist Bo Hart": whatever she is, from token `k` on. */
function isIntroduced({ words, shape, classes }: Tokens, k: number, { first, last }: Mention): boolean {
  if (words[k] === 'the') k++;
  if (first - k > 2 || words[last + 1] !== ',') return false;
  for (let at = k; at < first; at++)
    if (shape[at] !== Shape.lower || (classes[at]! & OTHER) !== 0) return false;
  return first > k;
}

const OTHER = FUNCTION | POSSESSIVE | VERB;

/** Where the phrase ends before a comma: "minister of tides and energy", "the editor whom he knew". */
function findEnd(tokens: Tokens, { first, head, last }: Mention): number {
  const { words, shape, sentence, classes } = tokens;
  const and = words[last + 1] === 'and' && (last > head || isTwofold(tokens, last + 2));
  const clause = opensRelative(words[last + 1]) && sentence[first - 1] !== sentence[first];
  // "the head of the Harbour Board (HB), Ada Lund,"
  if (words[last + 1] === '(' && words[last + 3] === ')') return last + 3;
  if (!and && !clause) return last;
  for (let k = last + 2; k <= last + LONGEST + 2; k++) {
    if (words[k] === ',') return k - 1;
    const small = AUXILIARY | DETERMINER | PRONOUN | RELATIVE | VERB;
    if (shape[k] === Shape.mark || (and && (classes[k]! & small) !== 0)) return last;
  }
  return last;
}

/** "her friend and former neighbour, Bo Hart,": two nouns in small letters, from token `k` to the comma. */
function isTwofold({ words, shape, classes }: Tokens, k: number): boolean {
  const to = words[k + 1] === ',' ? k : words[k + 2] === ',' ? k + 1 : k + 2;
  for (let at = k; at <= to; at++)
    if (shape[at] !== Shape.lower || (classes[at]! & (FUNCTION | POSSESSIVE)) !== 0) return false;
  return words[to + 1] === ',' && (classes[to]! & (ROLE | TITLE)) !== 0;
}

const LONGEST = 7;

/** "the editor whom he knew", "a pastor supporting him" */
const opensRelative = (word = '') => CLAUSES.has(word) || word.endsWith('ing');
const CLAUSES = new Set(['who', 'whom', 'that', 'i', 'we', 'he', 'she', 'they']);

/** "Senator from Nordhaven Ada Lund": the place belongs to the office. */
export function isOfficeOfPlace(tokens: Tokens, phrase: Mention, name: Mention): boolean {
  // "former secretary of state Ada Lund", "minister for tides Ifra Lundi", but "the director of film Boat Man"
  if (name.first > phrase.head + 1 && name.first === skipMatter(tokens, phrase.head)) {
    // "the leader of the council Ada Lund said", but not "the head of the firm Ada Lund had hired"
    const speaks = (tokens.classes[name.last + 1]! & VERB) !== 0;
    if (tokens.words[phrase.head + 2] === 'the' && !speaks && tokens.shape[name.last + 1] !== Shape.mark)
      return false;
    return name.gender !== null || (name.parts.length === 2 && HOLDERS.has(tokens.words[phrase.head]!));
  }
  const [own] = name.roles;
  return (
    own !== undefined &&
    (isPlaceName(own.toLowerCase().split(' ')) || isBodyOfOffice(own)) &&
    endsOffice(tokens, phrase, name)
  );
}

/** "Chairman of the Harbour Union Ada Lund", but not "the lawyer for Mayor Ada Lund" */
const isBodyOfOffice = (own: string) => isBodyOnly(lookUp(lastWord(own).toLowerCase()));

/** The office goes on over joints and names up to the name: "attorney for the Southern District of Nordhaven Ada Lund". */
function endsOffice({ words, shape }: Tokens, { head }: Mention, { first }: Mention): boolean {
  const joint = words[head + 1]!;
  if (first <= head + 1 || first > head + LONGEST + 2) return false;
  if (!OF_PLACE.has(joint) && !(joint === 'for' && words[head + 2] === 'the')) return false;
  for (let k = head + 2; k < first; k++)
    if (!isCapital(shape[k]!) && words[k] !== 'of' && words[k] !== 'the') return false;
  return true;
}

/** What they look after is no work that has a name. */
const HOLDERS = new Set(['chief', 'holder', 'mec', 'member', 'minister', 'secretary']);

const OF_PLACE = new Set(['at', 'from', 'to', 'of']);

/** "the director, Ada Lund of the Harbour Board, said", "from the director, Ada Lund: “…”" */
const CLOSING = new Set([',', ':', 'of']);

/** "said another lawyer, Ada Lund of the board", "a second lawyer, Ada Lund." */
const ENDS = new Set(['.', 'at', 'from']);

/** "said the envoy at the time, Ada Lund." */
const isInverted = ({ classes }: Tokens, first: number) => (classes[first - 1]! & SPEECH_VERB) !== 0;
