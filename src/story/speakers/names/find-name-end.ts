/**
 * Where a name ends that has begun: over particles, initials, nicknames, suffixes, and the joints inside the names of
 * organisations.
 *
 *     "Ada van der Lund Jr. of the Harbour Board"  →  after "Jr.";   "Bank of Nordhaven said"  →  after "Nordhaven"
 */
import { hasArticle } from '../../words/has-article.js';
import { FIRST_NAME, SUFFIX } from '../../words/lexicon.js';
import { QUOTES } from '../../words/quotes.js';
import { isCapital, Shape } from '../../words/shape.js';
import type { Tokens } from '../../words/tokens.js';
import { continuesName } from './continues-name.js';
import { findCommitteeEnd } from './find-committee-end.js';
import { findListEnd } from './find-list-end.js';
import { isInCharge } from './find-person.js';
import { findLocalBody } from './find-local-body.js';
import { isNumberOfName } from './is-number-of-name.js';
import { isOfMany, isOwnBody, isOwnFirm, isPluralOwner } from './is-own-genitive.js';
import { isWordOfBody } from './is-word-of-body.js';
import { findShortenedEnd, isCall } from './joins-body.js';
import { measureJoint } from './measure-joint.js';
import { isParticleRun, skipParticles } from './skip-particles.js';
import { isDato } from './skip-titles.js';

export function findNameEnd(tokens: Tokens, start: number): number {
  let i = Math.max(start, findCommitteeEnd(tokens, start), findShortenedEnd(tokens, start));
  for (;;) {
    if (i > start && (JUNIORS.has(tokens.words[i]!) || namesAnew(tokens, start, i + 1))) return i + 1;
    const next = goOn(tokens, start, i);
    if (next === i) return findLocalBody(tokens, start, i) + 1;
    i = next;
  }
}

/** The last token of what goes on behind `i` with the name that begins at `start`; `i` where nothing does. */
function goOn(tokens: Tokens, start: number, i: number): number {
  const { words, shape } = tokens;
  if (continuesName(tokens, i + 1, i)) return i + 1;
  if (isParticleRun(tokens, i + 1)) return skipParticles(tokens, i + 1);
  if (isArticleBehind(tokens, i) || words[i + 1] === 'plc') return i + 1;
  const nickname = findNickname(tokens, i);
  if (nickname > i) return nickname;
  if (isDato(tokens, i)) return i + 2;
  if (isPluralOwner(tokens, i) || isOwnFirm(tokens, i) || isOwnBody(tokens, i)) return i + 2;
  // "Women's March" is no month
  if (isOfMany(tokens, i) && isCapital(shape[i + 2]!)) return i + 2;
  if (words[i + 1] === ',' && isSuffix(tokens, i + 2)) return i + 2;
  if (isCircuit(tokens, i + 1)) return i + 4;
  if (isInCharge(tokens, i + 2) && continuesName(tokens, i + 3, i)) return i + 2;
  const joint = measureJoint(tokens, start, i + 1);
  if (joint > 0) return i + joint;
  if (isCall(tokens, i)) return i + 2;
  if (isCapital(shape[i + 1]!) && isCall(tokens, i + 1)) return i + 3;
  if (isWordOfBody(tokens, start, i + 1) || isNumberOfName(tokens, i)) return i + 1;
  return findListEnd(tokens, start, i);
}

/**
 * "Mayor Ada Lund Lund talks", "Ada Lund Ada Quay Lund left", "Ada Lund Adelheid (Ada) Quay Lund left": a caption or an
 * entry of a list that a scraper joined to the name.
 */
function namesAnew({ words, classes }: Tokens, start: number, j: number): boolean {
  const word = words[j]!;
  // "Wan Nor Lundi Wan Berg": a name before the father's, too
  if (INHERITED.has(word)) return false;
  if (word === words[j - 1]) return (classes[j - 2]! & FIRST_NAME) !== 0;
  // "(Ada)" before the second name
  const isCalled = words[j + 1] === '(' && words[j + 3] === ')';
  const isFirst = (k: number) =>
    k >= start &&
    (words[k] === word || (isCalled && words[k] === words[j + 2])) &&
    (classes[k]! & FIRST_NAME) !== 0;
  return words[j - 1] !== 'st' && (isFirst(j - 2) || isFirst(j - 3));
}

const INHERITED = new Set(['nik', 'wan']);

/** "He met Bo Lund Jr. Hart cited a fair.": the full stop may be the sentence's too. */
const JUNIORS = new Set(['jr', 'sr']);

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

/** "Court of Appeals for the 3rd Circuit" */
const isCircuit = ({ words, shape }: Tokens, i: number) =>
  words[i] === 'for' &&
  words[i + 1] === 'the' &&
  shape[i + 2] === Shape.number &&
  (words[i + 3] === 'circuit' || words[i + 3] === 'district');
