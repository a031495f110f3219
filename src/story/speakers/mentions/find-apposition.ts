/**
 * Which name behind a phrase it stands in apposition to.
 *
 *     "a spokesman for the board, Ada Lund, said"   "a former mayor — Bo Hart, 71 —"
 */
import { type Tokens, Shape } from '../../words/find-tokens.js';
import { isNamedSo } from './is-named-so.js';
import { isPlaceName } from '../../words/is-place-name.js';
import {
  ABBREVIATION,
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  PLACE,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SPEECH_VERB,
  VERB,
} from '../../words/lexicon.js';
import type { Mention } from '../mention.js';
import { DASHES } from '../../words/dashes.js';
import { KIN } from '../../words/name-words.js';
import { hasFirstName } from './name-before.js';
import { skipMatter } from './skip-matter.js';

/** "spokesman Ada Lund", "a spokesman for the board, Ada Lund," */
export function nameAfter(tokens: Tokens, mentions: readonly Mention[], i: number): number {
  const phrase = mentions[i]!;
  const last = skipShort(tokens, phrase.last);
  const end = findEnd(tokens, phrase);
  const farthest = Math.max(last + 7, phrase.head + 3, end + 3);
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
    if (name.first === phrase.head + 1 && sameStretch(tokens, phrase.head, name.first)) return j;
    if (name.first === last + 1 && last > phrase.last && name.parts.length > 1)
      return sameStretch(tokens, phrase.head, name.first) ? j : -1;
    if (isNamedSo(tokens, phrase, name) || isApposed(tokens, phrase, end, name)) return j;
  }
  return -1;
}

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

/** "…,” said the actor and director Bo Hart": the second noun has no article of its own, and it is one who speaks. */
function isShared(tokens: Tokens, { first, last }: Mention, name: Mention): boolean {
  const { words, shape, classes, sentence } = tokens;
  if (words[last + 1] !== 'and' || name.first !== last + 2 || shape[name.first] !== Shape.lower) return false;
  if ((classes[name.first]! & (DETERMINER | POSSESSIVE)) !== 0 || name.parts.length < 2) return false;
  const opens = first === 0 || sentence[first - 1] !== sentence[first] || tokens.quoted[first - 1] !== 0;
  return isInverted(tokens, first) || (opens && ((classes[name.last + 1] ?? 0) & VERB) !== 0);
}

/** So many mentions on. */
const NEXT = 6;

/** The name stands between the comma or dash behind token `end` and one that closes it. */
function isApposed(tokens: Tokens, phrase: Mention, end: number, name: Mention): boolean {
  if (phrase.type !== 'person') return false;
  // "a spokesman, Dr Lund, said", "her brother, Bo, said"
  if (name.parts.length < 2) {
    // "one of the girls, Bo, 14, said"
    const aged = tokens.shape[name.last + 2] === Shape.number;
    const told = name.honorific || name.roles.length > 0 || aged || KIN.has(tokens.words[phrase.head]!);
    return told && name.first === end + 2 && isBetweenCommas(tokens, end + 1, name.last + 1);
  }
  const dash = measureDash(tokens, end + 1);
  const next = name.last + 1;
  if (dash > 0) return name.first === end + 1 + dash && closesDash(tokens, next);
  // "the bishop of Norrvik, the Rt Rev Ada Lund, said"
  const titled = (name.honorific || name.roles.length > 0) && tokens.words[end + 2] === 'the';
  if (name.first !== end + 2 && !(titled && name.first === end + 3) && !isTold(tokens, end + 2, name))
    return false;
  if (tokens.words[end + 1] !== ',') return false;
  return (
    closesApposition(tokens, next) ||
    speaksBehindOrigin(tokens, next) ||
    KIN.has(tokens.words[phrase.head]!) ||
    ((!phrase.definite || isInverted(tokens, phrase.first)) && endsThere(tokens, next))
  );
}

/** "a survivor, schoolteacher Ada Lund, said": whatever she is, from token `k` on. */
function isTold({ words, shape, classes }: Tokens, k: number, { first, last }: Mention): boolean {
  if (first - k > 2 || words[last + 1] !== ',') return false;
  const other = AUXILIARY | DETERMINER | POSSESSIVE | PRONOUN | RELATIVE | VERB | PREPOSITION | CONJUNCTION;
  for (let at = k; at < first; at++)
    if (shape[at] !== Shape.lower || (classes[at]! & other) !== 0) return false;
  return first > k;
}

const isBetweenCommas = ({ words, sentence }: Tokens, open: number, close: number) =>
  words[open] === ',' && words[close] === ',' && sentence[open - 1] === sentence[close];

/** Where the phrase ends before a comma: "minister of tides and energy", "the editor whom he knew". */
function findEnd(tokens: Tokens, { first, head, last }: Mention): number {
  const { words, shape, quoted, sentence, classes } = tokens;
  const and = words[last + 1] === 'and' && last > head;
  const clause = opensClause(words[last + 1]) && (first === 0 || sentence[first - 1] !== sentence[first]);
  if (!and && !clause) return last;
  for (let k = last + 2; k <= last + (and ? LONGEST_HALF : LONGEST_CLAUSE) + 2; k++) {
    if (sentence[k] !== sentence[last] || quoted[k] !== quoted[last]) return last;
    if (words[k] === ',') return k - 1;
    const small = AUXILIARY | DETERMINER | PRONOUN | RELATIVE | VERB;
    if (shape[k] === Shape.mark || (and && (classes[k]! & small) !== 0)) return last;
  }
  return last;
}

const LONGEST_HALF = 3;
const LONGEST_CLAUSE = 7;
/** A verb behind the comma that closes an apposition. */
const speaks = (tokens: Tokens, comma: number) => tokens.words[comma] === ',' && isVerb(tokens, comma + 1);

/** Likewise behind "of the Harbour Board" and "of Norrvik, Va.". */
function speaksBehindOrigin(tokens: Tokens, k: number): boolean {
  const { words, sentence, classes } = tokens;
  if (words[k] !== 'of') return false;
  for (let at = k + 1; at <= k + LONGEST_ORIGIN && sentence[at] === sentence[k]; at++)
    if (words[at] === ',') {
      const state = (classes[at + 1]! & (PLACE | ABBREVIATION)) !== 0 && words[at + 2] === ',';
      return speaks(tokens, state ? at + 2 : at);
    }
  return false;
}

const LONGEST_ORIGIN = 8;

/** "the editor whom he knew", "a pastor supporting him" */
const opensClause = (word = '') => CLAUSES.has(word) || (word.endsWith('ing') && word.length > 5);
const CLAUSES = new Set(['who', 'whom', 'that', 'i', 'we', 'he', 'she', 'they']);

/** "Senator from Nordhaven Ada Lund", "ambassador to the United Nations Ada Lund": the place belongs to the office. */
export function isOfficeOfPlace(tokens: Tokens, phrase: Mention, name: Mention): boolean {
  // "former secretary of state Ada Lund", but "the director of film Boat Man"
  if (name.first > phrase.head + 1 && name.first === skipMatter(tokens, phrase.head))
    return name.parts.length > 1 && hasFirstName(name);
  const [place, ...others] = name.roles;
  if (place === undefined || others.length > 0 || name.parts.length < 2) return false;
  const from = tokens.words[phrase.head + 2] === 'the' ? phrase.head + 3 : phrase.head + 2;
  return (
    name.first === from &&
    OF_PLACE.has(tokens.words[phrase.head + 1]!) &&
    isPlaceName(place.toLowerCase().split(' '))
  );
}

const OF_PLACE = new Set(['from', 'to', 'of']);

/** Over a short form: "Member of Parliament (MP)". */
function skipShort(tokens: Tokens, last: number): number {
  return tokens.words[last + 1] === '(' && tokens.words[last + 3] === ')' ? last + 3 : last;
}

function closesApposition(tokens: Tokens, i: number): boolean {
  const word = tokens.words[i];
  return word === ',' || word === '(' || ((tokens.classes[i] ?? 0) & VERB) !== 0;
}

/** "a former mayor — Bo Hart, who lost — said": a second dash follows. */
function closesDash(tokens: Tokens, next: number): boolean {
  const { words, sentence } = tokens;
  if (words[next] !== ',' && words[next] !== '(' && measureDash(tokens, next) === 0) return false;
  for (let k = next; k < next + LONGEST_ASIDE && sentence[k] === sentence[next - 1]; k++)
    if (measureDash(tokens, k) > 0) return true;
  return false;
}

/** How many tokens a dash at `k` has, or a hyphen that stands for one: " - ", "--"; 0: it is none. */
function measureDash({ words, start, end }: Tokens, k: number): number {
  if (DASHES.has(words[k] ?? '')) return 1;
  if (words[k] !== '-') return 0;
  if (words[k + 1] === '-' && start[k + 1] === end[k]) return 2;
  return start[k]! > end[k - 1]! && start[k + 1]! > end[k]! ? 1 : 0;
}

const isVerb = ({ words, classes, shape }: Tokens, k: number) =>
  ((classes[k] ?? 0) & VERB) !== 0 || (shape[k] === Shape.lower && words[k]!.endsWith('ed'));

const LONGEST_ASIDE = 30;

/** "said another lawyer, Ada Lund of the board", "a second lawyer, Ada Lund." */
const endsThere = ({ words, sentence }: Tokens, i: number) =>
  ENDS.has(words[i]!) || sentence[i] !== sentence[i - 1];
const ENDS = new Set(['.', 'at', 'from', 'of']);

/** "…,” said the envoy at the time, Ada Lund." */
const isInverted = ({ classes, quoted }: Tokens, first: number) =>
  ((classes[first - 1] ?? 0) & SPEECH_VERB) !== 0 && (quoted[first - 2] ?? 0) > 0;

export function sameStretch(tokens: Tokens, a: number, b: number): boolean {
  return tokens.sentence[a] === tokens.sentence[b] && tokens.quoted[a] === tokens.quoted[b];
}
