/**
 * Where a name ends that has begun: over particles, initials, nicknames, suffixes, and the joints inside the names of
 * organisations.
 *
 *     "Ada van der Lund Jr. of the Harbour Board"  →  after "Jr.";   "Bank of Nordhaven said"  →  after "Nordhaven"
 */
import { wordSet } from '../../../article/word-set.js';
import { continuesName } from './continues-name.js';
import { findCommitteeEnd } from './find-committee-end.js';
import { isOfMany, isOwnBody, isOwnFirm } from './is-own-genitive.js';
import { BODY_SURNAMES, isInCharge } from './find-person.js';
import { beginsOther, findShortenedEnd, isCall, joinsBody } from './joins-body.js';
import { isNumberOfName } from './is-number-of-name.js';
import { hasArticle } from '../../words/has-article.js';
import { isPlacePair } from '../../words/is-place-name.js';
import { isCapital, JOINTS, OFFICES, PLATFORMS, QUOTES } from '../../words/name-words.js';
import { type Tokens, Shape } from '../../words/find-tokens.js';
import {
  CALENDAR,
  COMMON,
  FIRST_NAME,
  HONORIFIC,
  ORGANIZATION,
  PARTICLE,
  PEOPLE,
  PLACE,
  SUFFIX,
  TITLE,
} from '../../words/lexicon.js';

export function findNameEnd(tokens: Tokens, start: number): number {
  let i = Math.max(start, findCommitteeEnd(tokens, start), findShortenedEnd(tokens, start));
  for (;;) {
    if (i > start && JUNIORS.has(tokens.words[i]!)) return i + 1;
    if (i > start && namesAnew(tokens, start, i + 1)) return i + 1;
    if (continuesName(tokens, i + 1, i)) i++;
    else if (isParticleRun(tokens, i + 1)) i = skipParticles(tokens, i + 1);
    else if (isArticleBehind(tokens, i) || tokens.words[i + 1] === 'plc') i++;
    else if (findNickname(tokens, i) > i) i = findNickname(tokens, i);
    else if (isPluralOwner(tokens, i)) i += 2;
    else if (isOwnFirm(tokens, i) || isOwnBody(tokens, i)) i += 2;
    else if (isOfMany(tokens, i) && isCapital(tokens.shape[i + 2]!))
      i += 2; // "Women's March" is no month
    else if (tokens.words[i + 1] === ',' && isSuffix(tokens, i + 2)) i += 2;
    else if (isCircuit(tokens, i + 1)) i += 4;
    else if (isInCharge(tokens, i + 2) && continuesName(tokens, i + 3, i)) i += 2;
    else if (isJoint(tokens, start, i + 1)) i += joints(tokens, i + 1);
    else if (isCall(tokens, i)) i += 2;
    else if (isCapital(tokens.shape[i + 1]!) && isCall(tokens, i + 1)) i += 3;
    else if (isWordOfBody(tokens, start, i + 1)) i++;
    else if (isNumberOfName(tokens, i)) i++;
    else if (listEnd(tokens, start, i) > i) i = listEnd(tokens, start, i);
    else return i + 1;
  }
}

/**
 * "Mayor Ada Lund Lund talks", "Ada Lund Ada Quay Lund left", "Ada Lund Adelheid (Ada) Quay Lund left": a caption or an
 * entry of a list that a scraper joined to the name.
 */
function namesAnew({ words, classes }: Tokens, start: number, j: number): boolean {
  const word = words[j]!;
  if (word === words[j - 1]) return (classes[j - 2]! & FIRST_NAME) !== 0 || word === words[j - 2];
  // "(Ada)" before the second name
  const isCalled = words[j + 1] === '(' && words[j + 3] === ')';
  const isFirst = (k: number) =>
    k >= start &&
    (words[k] === word || (isCalled && words[k] === words[j + 2])) &&
    (classes[k]! & FIRST_NAME) !== 0;
  return words[j - 1] !== 'st' && (isFirst(j - 2) || isFirst(j - 3));
}

/** "He met Bo Lund Jr. Hart cited a fair.": the full stop may be the sentence's too. */
const JUNIORS = new Set(['jr', 'sr']);

/** "Council of Norrvik's … Top Level Registries": a common word between capitals, once a body's name goes on over "of". */
function isWordOfBody(tokens: Tokens, start: number, j: number): boolean {
  if (!isCapital(tokens.shape[j]!) || (tokens.classes[j]! & ~COMMON) !== 0) return false;
  // "Norrvik High Court", "Norrvik High", "United Nations High Commissioner"
  if (tokens.words[j] === 'high') return true;
  const tie = tokens.words[start + 1];
  const body = (tokens.classes[start]! & ORGANIZATION) !== 0 && (tie === 'of' || tie === 'for');
  return body && continuesName(tokens, j + 1, j);
}

/** "Harbour Workers' Union", "Residents' Action Group" */
function isPluralOwner(tokens: Tokens, i: number): boolean {
  const { words, start, end } = tokens;
  const mark = words[i + 1];
  if ((mark !== "'" && mark !== '’') || start[i + 1] !== end[i] || !words[i]!.endsWith('s')) return false;
  return continuesName(tokens, i + 2, i) && hasHeadAfter(tokens, i + 2);
}

/** "Omar al-Bari": an article with a hyphen and a capital behind it. */
const isArticleBehind = (tokens: Tokens, i: number) =>
  tokens.shape[i] === Shape.capital && hasArticle(tokens, i + 1);

/** "Ada “Sunny” Lund", "Ada “Sunny Girl” Lund": the name behind one or two words between quotation marks; or `i`. */
function findNickname(tokens: Tokens, i: number): number {
  const { words, shape } = tokens;
  if (!QUOTES.has(words[i + 1]!) || !isCapital(shape[i + 2]!)) return i;
  const close = isCapital(shape[i + 3]!) ? i + 4 : i + 3;
  // "Bo “Sunny” delos Lund"
  const next = skipParticles(tokens, close + 1);
  return QUOTES.has(words[close]!) && continuesName(tokens, next, i) ? next : i;
}

function isSuffix(tokens: Tokens, i: number): boolean {
  return i < tokens.count && (tokens.classes[i]! & SUFFIX) !== 0 && isCapital(tokens.shape[i]!);
}

function skipParticles(tokens: Tokens, i: number): number {
  while (tokens.shape[i] === Shape.lower && (tokens.classes[i]! & PARTICLE) !== 0) i++;
  // "Ada d/o Lund", "Bo a/l Hart"
  if (tokens.words[i + 1] === '/' && FILIAL.has(tokens.words[i]! + tokens.words[i + 2]!)) i += 3;
  // "in 't Veld", "van ’t Veld"
  if (tokens.words[i] === 'in' && isShortArticle(tokens, i + 1)) i++;
  return isShortArticle(tokens, i) ? i + 2 : i;
}

/** "son of", "daughter of" */
const FILIAL = new Set(['al', 'ap', 'do', 'so']);

/** "'t" */
export const isShortArticle = ({ words, start, end }: Tokens, i: number) =>
  (words[i] === "'" || words[i] === '’' || words[i] === '‘') &&
  words[i + 1] === 't' &&
  start[i + 1] === end[i];

/** "van der Lund" behind a first name */
export function isParticleRun(tokens: Tokens, i: number): boolean {
  const end = skipParticles(tokens, i);
  return end > i && continuesName(tokens, end, i - 1);
}

/** An organisation's name goes on over "of the": "Department of the Harbour", but not "Lund of Nordhaven". */
function isJoint(tokens: Tokens, start: number, i: number): boolean {
  if (!JOINTS.has(tokens.words[i]!)) return false;
  // "the Harbour Board on Twitter"
  if (tokens.words[i] === 'on' && PLATFORMS.has(tokens.words[i + 1]!)) return false;
  const next = i + joints(tokens, i);
  // "Campaign for Better Quays"
  if (!continuesName(tokens, next, i - 1) && !isWordOfBody(tokens, start, next)) return false;
  if (tokens.words[i] === '&' || isWithout(tokens, i)) return true;
  // "the Lund of Nordhaven Institute"
  const owned = tokens.words[start - 1] === 'the' || tokens.words[start - 1] === "'s";
  if (tokens.words[i] === 'of' && owned && i === start + 1 && next === i + 1 && hasHeadAfter(tokens, next))
    return true;
  const last = tokens.classes[i - 1]!;
  if (joinsBody(tokens, start, i)) return true;
  // "Ada Lund of Norrvik", "Ada Court for now", but "the Warren Lund Institute for Peace"
  const body = tokens.words[i] === 'for' && (last & (ORGANIZATION | FIRST_NAME)) === ORGANIZATION;
  const opener = tokens.classes[start]!;
  if ((opener & (HONORIFIC | FIRST_NAME)) !== 0 && (opener & ORGANIZATION) === 0)
    return body && !BODY_SURNAMES.has(tokens.words[i - 1]!);
  if (OFFICES.has(tokens.words[i - 1]!) && tokens.words[i] === 'of') return true;
  // "Association of Chiefs of Police"
  if (tokens.words[i] === 'of' && tokens.words[i - 2] === 'of' && tokens.words[i - 1]!.endsWith('s'))
    return true;
  // "Lund and the Harbour Board": two names.
  if (tokens.words[i] === 'and')
    return (next === i + 1 || hasWord(tokens, start, i, JOINTS)) && joinsHalves(tokens, start, i, next);
  // "Court of Appeals for the Third Circuit"
  if (tokens.words[i] === 'for' && hasWord(tokens, start, i, COURT)) return true;
  // "Committee on Standards in Public Life"; but not "Committee on Standards in Denmark"
  if (tokens.words[i] === 'in')
    return hasWord(tokens, start, i, SUBJECT_JOINTS) && (tokens.classes[next]! & ELSEWHERE) === 0;
  // "Committee to Save Boats"
  if (tokens.words[i] === 'to') return CALLING.has(tokens.words[i - 1]!);
  if ((last & ORGANIZATION) !== 0)
    return tokens.words[i] === 'of' || tokens.words[i] === 'for' || tokens.words[i] === 'on';
  return tokens.words[i - 1]!.endsWith('s') && tokens.words[i] === 'for' && i - start === 1;
}

/** "Boats Without Borders": the preposition has a capital, too. */
export const isWithout = ({ words, shape }: Tokens, i: number) =>
  isCapital(shape[i]!) && (words[i] === 'against' || (words[i] === 'without' && words[i - 1]!.endsWith('s')));

/** Where or when something is said. */
const ELSEWHERE = CALENDAR | ORGANIZATION | PEOPLE | PLACE;

const CALLING = new Set(['campaign', 'coalition', 'committee', 'fund', 'league', 'movement', 'society']);
/** "Tides and Lights Commission", "Institute of Tides and Winds"; but not "Harbour Board and Tides Commission". */
function joinsHalves(tokens: Tokens, start: number, i: number, next: number): boolean {
  const last = tokens.classes[i - 1]!;
  const subject = i - start === 1 && SUBJECTS.has(tokens.words[start]!);
  if ((last & (ORGANIZATION | FIRST_NAME | TITLE)) !== 0 && !subject) return false;
  // "the HPD and Tides Department"
  if (i - start === 1 && tokens.shape[start] === Shape.capitals) return false;
  if (hasWord(tokens, start, i, JOINTS))
    return (
      !beginsOther(tokens, start, next) && (hasHeadAfter(tokens, next) || hasHead(tokens, start, i, next))
    );
  if ((last & (PLACE | PEOPLE)) !== 0) return false;
  // "the U.S. Tides and Lights Commission", "New York Tides and Lights Commission", "National Tides and Lights Commission"
  let first = isPlacePair(tokens.words[start]!, tokens.words[start + 1]!) ? start + 2 : start;
  if (tokens.words[start] === 'national') first++;
  while (first < i - 1 && (tokens.classes[first]! & PLACE) !== 0) first++;
  return i - first === 1 && hasHeadAfter(tokens, next);
}

/** Heads of organisations' names that are what a body looks after, too. */
const SUBJECTS = wordSet('industries minerals railways securities services tobacco utilities');

/** "Court of Appeals for the 3rd Circuit" */
const isCircuit = (tokens: Tokens, i: number) =>
  tokens.words[i] === 'for' &&
  tokens.words[i + 1] === 'the' &&
  tokens.shape[i + 2] === Shape.number &&
  (tokens.words[i + 3] === 'circuit' || tokens.words[i + 3] === 'district');

const COURT = new Set(['court']);

/** "Committee on Tides, Winds and Salt": single words in a list behind what a body is for; the last token, or `i`. */
function listEnd(tokens: Tokens, start: number, i: number): number {
  const { words, classes } = tokens;
  const head = words[i - 1] === 'of' || words[i - 1] === 'on' || words[i - 1] === 'for' ? i - 2 : -1;
  if (head < start || (classes[head]! & ORGANIZATION) === 0 || words[i + 1] !== ',') return i;
  let k = i;
  const plain = (at: number) =>
    continuesName(tokens, at, i) &&
    (SUBJECTS.has(words[at]!) ||
      (classes[at]! & (FIRST_NAME | TITLE | PLACE | HONORIFIC | ORGANIZATION)) === 0);
  while (words[k + 1] === ',' && plain(k + 2) && k - i < LONGEST_LIST) k += 2;
  const and = words[k + 1] === ',' ? k + 2 : k + 1;
  return k > i && words[and] === 'and' && plain(and + 1) ? and + 1 : i;
}

const LONGEST_LIST = 8;

const hasWord = ({ words }: Tokens, start: number, end: number, set: ReadonlySet<string>) => {
  for (let k = start; k < end; k++) if (set.has(words[k]!)) return true;
  return false;
};

/** "Institute of Tides and Winds": the head stands before "of", and no person begins behind "and". */
function hasHead(tokens: Tokens, start: number, joint: number, next: number): boolean {
  let head = false;
  for (let k = start; k < joint && !SUBJECT_JOINTS.has(tokens.words[k]!); k++)
    head = (tokens.noun[k]! & ORGANIZATION) !== 0;
  return head && (tokens.classes[next]! & (FIRST_NAME | TITLE | PLACE | HONORIFIC)) === 0;
}

const SUBJECT_JOINTS = new Set(['of', 'for', 'on']);

/** Does the run of capitals from `i` on end in an organisation's head? */
function hasHeadAfter(tokens: Tokens, i: number): boolean {
  let last = i;
  while (continuesName(tokens, last + 1, last)) last++;
  return (tokens.classes[last]! & ORGANIZATION) !== 0;
}

function joints(tokens: Tokens, i: number): number {
  // "Committee for a Better Quay"
  const article = tokens.words[i + 1] === 'the' || (tokens.words[i] === 'for' && tokens.words[i + 1] === 'a');
  return article ? 2 : 1;
}
