/**
 * Where a name ends that has begun: over particles, initials, nicknames, suffixes, and the joints inside the names of
 * organisations.
 *
 *     "Ada van der Lund Jr. of the Harbour Board"  →  after "Jr.";   "Bank of Nordhaven said"  →  after "Nordhaven"
 */
import { continuesName } from './continues-name.js';
import { findCommitteeEnd } from './find-committee-end.js';
import { isOfMany, isOwnBody, isOwnFirm } from './is-own-genitive.js';
import { isNumberOfName } from './is-number-of-name.js';
import { isShortenedWhole } from './is-shortened-whole.js';
import { isCapital, JOINTS, OFFICES, QUOTES } from '../../words/name-words.js';
import { type Tokens, Shape } from '../../words/find-tokens.js';
import {
  COMMON,
  FIRST_NAME,
  HONORIFIC,
  ORGANIZATION,
  PARTICLE,
  PLACE,
  SUFFIX,
  TITLE,
} from '../../words/lexicon.js';

/** In tokens: all that is asked of a name goes over the whole of it. */
const LONGEST = 60;

export function findNameEnd(tokens: Tokens, start: number): number {
  let i = Math.max(start, findCommitteeEnd(tokens, start));
  for (;;) {
    if (i - start > LONGEST) return i + 1;
    // The full stop may be the sentence's too: "He met Bo Lund Jr. Hart cited a fair."; not in "Bo Lund Jr. Middle School".
    if (i > start && JUNIORS.has(tokens.words[i]!) && !hasHeadAfter(tokens, i)) return i + 1;
    if (continuesName(tokens, i + 1, i)) i++;
    else if (isParticleRun(tokens, i + 1)) i = skipParticles(tokens, i + 1);
    else if (isArticled(tokens, i)) i++;
    else if (findNickname(tokens, i) > i) i = findNickname(tokens, i);
    else if (isPluralOwner(tokens, i)) i += 2;
    else if (isOwnFirm(tokens, i) || isOwnBody(tokens, i)) i += 2;
    else if (isOfMany(tokens, i) && continuesName(tokens, i + 2, i)) i += 2;
    else if (tokens.words[i + 1] === ',' && (tokens.classes[i + 2]! & SUFFIX) !== 0) i += 2;
    else if (isCircuit(tokens, i + 1)) i += 4;
    else if (isJoint(tokens, start, i + 1)) i += joints(tokens, i + 1);
    else if (isWordOfBody(tokens, start, i + 1)) i++;
    else if (isNumberOfName(tokens, i)) i++;
    else if (listEnd(tokens, start, i) > i) i = listEnd(tokens, start, i);
    else return i + 1;
  }
}

const JUNIORS = new Set(['jr', 'sr']);

/** "Norrvik High Court", "Norrvik High"; "Council of Norrvik's … Top Level Registries": common words of a body's name. */
function isWordOfBody(tokens: Tokens, start: number, j: number): boolean {
  const { words, shape, classes, sentence } = tokens;
  if (!isCapital(shape[j]!) || sentence[j] !== sentence[start]) return false;
  if (words[j] === 'high') return true;
  const isBody = (classes[start]! & ORGANIZATION) !== 0 && words[start + 1] === 'of';
  return isBody && (classes[j]! & ~COMMON) === 0 && continuesName(tokens, j + 1, j);
}

/** "Harbour Workers' Union" */
const isPluralOwner = (tokens: Tokens, i: number) =>
  (tokens.words[i + 1] === "'" || tokens.words[i + 1] === '’') &&
  tokens.words[i]!.endsWith('s') &&
  continuesName(tokens, i + 2, i) &&
  (tokens.classes[i + 2]! & ORGANIZATION) !== 0;

/** "Omar al-Bari": an article with a hyphen and a capital behind it. */
const isArticled = (tokens: Tokens, i: number) =>
  tokens.shape[i] === Shape.capital && hasArticle(tokens, i + 1);

/** "al-Bari" */
function hasArticle(tokens: Tokens, i: number): boolean {
  const { text, shape, start, words } = tokens;
  // Asked of every word in small letters; hardly any has its hyphen there.
  if (shape[i] !== Shape.lower || text.charCodeAt(start[i]! + 2) !== HYPHEN) return false;
  const letter = text.charAt(start[i]! + 3);
  return ARTICLES.has(words[i]!.slice(0, 2)) && letter !== letter.toLowerCase();
}

const HYPHEN = 0x2d;
const ARTICLES = new Set(['al', 'el', 'as', 'an', 'ar', 'ul', 'ad', 'at']);

/** "Ada “Sunny” Lund", "Ada “Sunny Girl” Lund": the name behind one or two words between quotation marks; or `i`. */
function findNickname(tokens: Tokens, i: number): number {
  const { words, shape } = tokens;
  if (!QUOTES.has(words[i + 1] ?? '') || !isCapital(shape[i + 2] ?? 0)) return i;
  const close = isCapital(shape[i + 3] ?? 0) ? i + 4 : i + 3;
  return QUOTES.has(words[close] ?? '') && continuesName(tokens, close + 1, i) ? close + 1 : i;
}

function skipParticles(tokens: Tokens, i: number): number {
  while (tokens.shape[i] === Shape.lower && (tokens.classes[i]! & PARTICLE) !== 0) i++;
  // "in 't Veld", "van ’t Veld"
  if (tokens.words[i] === 'in' && isShortArticle(tokens, i + 1)) i++;
  return isShortArticle(tokens, i) ? i + 2 : i;
}

/** "'t" */
export const isShortArticle = ({ words }: Tokens, i: number) =>
  (words[i] === "'" || words[i] === '’' || words[i] === '‘') && words[i + 1] === 't';

function isParticleRun(tokens: Tokens, i: number): boolean {
  const end = skipParticles(tokens, i);
  return end > i && continuesName(tokens, end, i - 1);
}

/** An organisation's name goes on over "of the": "Department of the Harbour", but not "Lund of Nordhaven". */
function isJoint(tokens: Tokens, start: number, i: number): boolean {
  if (!JOINTS.has(tokens.words[i] ?? '')) return false;
  const next = i + joints(tokens, i);
  if (!continuesName(tokens, next, i - 1)) return false;
  if (tokens.words[i] === '&' || isWithout(tokens, i)) return true;
  // "the Lund of Nordhaven Institute"
  const owned = tokens.words[start - 1] === 'the' && i === start + 1;
  if (tokens.words[i] === 'of' && owned && hasHeadAfter(tokens, next)) return true;
  const last = tokens.classes[i - 1]!;
  // "Ada Lund of Norrvik", "Ada Court for now", but "the Warren Lund Institute for Peace"
  const opener = tokens.classes[start]!;
  if ((opener & (HONORIFIC | FIRST_NAME)) !== 0 && (opener & ORGANIZATION) === 0)
    return tokens.words[i] === 'for' && (last & (ORGANIZATION | FIRST_NAME)) === ORGANIZATION;
  if (OFFICES.has(tokens.words[i - 1]!) && tokens.words[i] === 'of') return true;
  if (tokens.words[i] === 'and' && isShortenedWhole(tokens, i)) return true;
  // "Lund and the Harbour Board": two names.
  if (tokens.words[i] === 'and') return joinsHalves(tokens, start, i, next);
  // "Court of Appeals for the Third Circuit"
  if (tokens.words[i] === 'for' && tokens.words.slice(start, i).includes('court')) return true;
  // "Committee to Save Boats"
  if (tokens.words[i] === 'to') return CALLING.has(tokens.words[i - 1]!);
  if ((last & ORGANIZATION) !== 0) return AIMING.has(tokens.words[i]!);
  return tokens.words[i - 1]!.endsWith('s') && tokens.words[i] === 'for';
}

/** "Boats Without Borders": the preposition has a capital, too. */
export const isWithout = ({ words, shape }: Tokens, i: number) =>
  (words[i] === 'without' || words[i] === 'against') && isCapital(shape[i]!);

const CALLING = new Set(['campaign', 'coalition', 'committee', 'fund', 'league', 'movement', 'society']);
/** "Tides and Lights Commission", "Institute of Tides and Winds". */
function joinsHalves(tokens: Tokens, start: number, i: number, next: number): boolean {
  if (tokens.words.slice(start, i).some((word) => JOINTS.has(word)))
    return (tokens.classes[next]! & (FIRST_NAME | TITLE | PLACE | HONORIFIC)) === 0;
  // "the U.S. Tides and Lights Commission"
  let first = start;
  while ((tokens.classes[first]! & PLACE) !== 0) first++;
  return i - first === 1 && next === i + 1 && hasHeadAfter(tokens, next);
}

/** "Court of Appeals for the 3rd Circuit", "Court of Appeal for the 4th District" */
const isCircuit = ({ words, shape }: Tokens, i: number) =>
  words[i] === 'for' &&
  shape[i + 2] === Shape.number &&
  (words[i + 3] === 'circuit' || words[i + 3] === 'district');

/** "Committee on Tides, Winds and Salt": single words in a list behind what a body is for; the last token, or `i`. */
function listEnd(tokens: Tokens, start: number, i: number): number {
  const { words, classes } = tokens;
  if (!AIMING.has(words[i - 1]!) || i - 2 < start || (classes[i - 2]! & ORGANIZATION) === 0) return i;
  // "the Committee on Tides, Ada Lund and Bo Hart"
  const plain = (at: number) =>
    continuesName(tokens, at, i) && (classes[at]! & (FIRST_NAME | TITLE | HONORIFIC)) === 0;
  let k = i;
  while (words[k + 1] === ',' && plain(k + 2)) k += 2;
  return k > i && words[k + 1] === 'and' && plain(k + 2) ? k + 2 : i;
}

/** What a body is for stands behind these. */
const AIMING = new Set(['of', 'for', 'on']);

/** Does the run of capitals from `i` on end in an organisation's head? */
function hasHeadAfter(tokens: Tokens, i: number): boolean {
  let last = i;
  while (last - i < LONGEST && continuesName(tokens, last + 1, last)) last++;
  return (tokens.classes[last]! & ORGANIZATION) !== 0;
}

function joints(tokens: Tokens, i: number): number {
  return tokens.words[i + 1] === 'the' ? 2 : 1;
}
