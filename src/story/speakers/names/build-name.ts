/**
 * A run of capitals → the name in it: without its titles, told a person or an organisation, or no name at all.
 *
 *     "Sen. Ada Lund"  →  Ada Lund, a woman, role "Sen.";   "Harbour Board"  →  an organisation;   "Monday"  →  none
 */
import type { SpeakerType } from '../../../types.js';
import { wordSet } from '../../../article/word-set.js';
import { hasArticle } from '../../words/has-article.js';
import { findPerson, isOffice } from './find-person.js';
import { isOfficeNoun, namesOffice } from './is-office-alone.js';
import { isParty } from './is-party.js';
import { isNoName } from './is-no-name.js';
import { PEERS, POSTNOMINALS } from './office-words.js';
import type { Spelling } from '../../words/spelling.js';
import { Shape } from '../../words/shape.js';
import type { Tokens } from '../../words/tokens.js';
import { findGender, hasHonorific } from './find-gender.js';
import { findSplit } from './find-split.js';
import { findStyle } from './find-style.js';
import { findType } from './find-type.js';
import { isTanSri, skipTitles } from './skip-titles.js';
import { findTitleStart, titleText } from './title-text.js';
import {
  AUXILIARY,
  CONJUNCTION,
  FIRST_NAME,
  HONORIFIC,
  lookUp,
  ORGANIZATION,
  PEOPLE,
  PREPOSITION,
  SUFFIX,
  TITLE,
  VERB,
} from '../../words/lexicon.js';
import type { Mention } from '../mention.js';
import { phraseText } from '../../words/phrase-text.js';

/** The most words in a person's name; longer runs of capitals are headings. */
const LONGEST = 5;

export function buildName(tokens: Tokens, start: number, end: number, spelling: Spelling): Mention | null {
  const split = findSplit(tokens, start, end, spelling);
  if (split > start) return buildName(tokens, split, end, spelling);
  const named = findNamed(tokens, start, end, spelling);
  return named && createName(tokens, start, end, named, spelling);
}

/** What is named, and the token at which its own name begins. */
interface Named {
  readonly type: SpeakerType | null;
  readonly first: number;
}

/** Null for what is no name. */
function findNamed(tokens: Tokens, start: number, end: number, spelling: Spelling): Named | null {
  const last = end - 1;
  if (isNoName(tokens, start, last)) return null;
  if (namesOffice(tokens, start, end, spelling)) return null;
  const person = findPerson(tokens, start, end);
  const type = person > start ? 'person' : findType(tokens, start, end, spelling);
  const isBody = type === 'organization';
  const first = isBody ? start : Math.max(person, skipTitles(tokens, start, end, spelling));
  if (first >= end || (!isBody && countWords(tokens, first, end) > LONGEST)) return null;
  const known = spelling.surnames.has(tokens.words[last]!);
  if (!isBody && !known && isPeople(tokens, start, first, last)) return null;
  if (first === last && first > start && isTitleAlone(tokens, start, last, spelling)) return null;
  // "the young Senator promised"
  if (start === last && isOfficeNoun(tokens, last, spelling.surnames)) return null;
  // "Senators", "Labour MPs"
  if ((first === last || isAcronym(tokens, last)) && isPluralTitle(tokens.words[last]!)) return null;
  if (first > start) return { type: type ?? 'person', first };
  return { type: type ?? (isArticled(tokens, start, end) ? 'organization' : null), first };
}

function createName(tokens: Tokens, start: number, end: number, named: Named, spelling: Spelling): Mention {
  const { type, first } = named;
  const { surnames } = spelling;
  const last = end - 1;
  const isBody = type === 'organization';
  const honorific = hasHonorific(tokens, start, first);
  const head = isPostnominal(tokens, last) && last > (honorific ? first : first + 1) ? last - 1 : last;
  const domain = findDomain(tokens, last);
  const from = findTitleStart(tokens, start, first);
  const office = honorific ? findOfficeEnd(tokens, from, first) : from;
  // "Mr Justice Lund" is a justice, too; "Mr Lund" and "Professor Dame Ada Lund" have no title that says more.
  const title = honorific && office === from ? skipHonorific(tokens, start, first) : from;
  const parts = findParts(tokens, first, head);
  // "Lord Lund" and "Baroness Lund" are called nothing else.
  const isPeer = first > start && parts.length === 1 && PEERS.has(tokens.words[first - 1]!);
  const called = isPeer ? first - 1 : first;
  const behind = office > from ? office : called;
  return {
    kind: 'name',
    type,
    gender: isBody ? null : findGender(tokens, start, first),
    plural: isBody && isParty(tokens, start, end),
    first: from,
    last,
    head,
    start: tokens.start[from]!,
    end: tokens.end[last]! + domain,
    possessive: isOwner(tokens, end),
    quoted: tokens.quoted[start]! > 0,
    parts,
    name: phraseText(
      tokens.text,
      tokens.start[called]!,
      tokens.end[head]! + domain - countFullStop(tokens, head),
    ),
    roles: title < behind ? titleText(tokens, title, behind, surnames) : [],
    honorific,
    style: honorific ? findStyle(tokens, start, first) : null,
    definite: true,
    inside: -1,
  };
}

/** Before "Sir" in "Prime Minister Sir Bo Lund", at which the office ends; `from` where none stands there. */
function findOfficeEnd(tokens: Tokens, from: number, first: number): number {
  const { classes } = tokens;
  let end = from;
  while (end < first && (classes[end]! & HONORIFIC) === 0 && !isTanSri(tokens, end)) end++;
  return end < first && end > from && isOffice(classes[end - 1]!) ? end : from;
}

/** Behind "Mr" in "Mr Justice Lund", but not "Lord" in "Lord Mayor"; `first` where no title follows, or another honorific does. */
function skipHonorific(tokens: Tokens, start: number, first: number): number {
  if (CIVIC.has(tokens.words[start + 1]!) && PEERS.has(tokens.words[start]!)) return start;
  const isOne = (k: number) => (tokens.classes[k]! & HONORIFIC) !== 0;
  for (let k = start + 1; k < first; k++) if (isOne(k) || (tokens.classes[k]! & TITLE) === 0) return first;
  return isOne(start) ? start + 1 : first;
}

/** Offices that are a lord's by name only. */
const CIVIC = wordSet('advocate chancellor lieutenant mayor mayoress provost');

/** The words of the name, without marks. */
function findParts(tokens: Tokens, first: number, head: number): string[] {
  const parts: string[] = [];
  for (let k = first; k <= head; k++) {
    if (k > first && tokens.shape[k] === Shape.mark) continue;
    parts.push(hasArticle(tokens, k) ? tokens.words[k]!.toLowerCase() : tokens.words[k]!);
  }
  return parts;
}

/** "Lund's quay", "the Lunds' quay"; but "Lund's been there" */
const isOwner = ({ words, start, end }: Tokens, next: number) =>
  words[next] === "'s"
    ? !OF_VERBS.has(words[next + 1]!)
    : (words[next] === "'" || words[next] === '’') && start[next] === end[next - 1];
const OF_VERBS = new Set(['a', 'an', 'been', 'going', 'not', 'the']);

/** "said H&M.", "said Ada Mo.": the dot ends the sentence; but "Ada B.", "Ada B.K.", "Bo Lund Jr.", "Ada Inc." */
function countFullStop({ text, words, shape, classes, end }: Tokens, head: number): number {
  if (text[end[head]! - 1] !== '.') return 0;
  if (shape[head] === Shape.initial) return words[head - 1] === '&' ? 1 : 0;
  const isFirst = (classes[head - 1]! & FIRST_NAME) !== 0 && !words[head]!.includes('.');
  return isFirst && (classes[head]! & (SUFFIX | ORGANIZATION)) === 0 ? 1 : 0;
}

/** "Ada Lund QC" */
const isPostnominal = ({ words, shape }: Tokens, k: number) =>
  shape[k] === Shape.capitals && POSTNOMINALS.has(words[k]!);

/** "to become Chief Whip", "the Chief Investigator", "Docker 2", "Docker B-37": nothing but titles. */
const isTitleAlone = (tokens: Tokens, start: number, last: number, { surnames }: Spelling) =>
  tokens.shape[last] === Shape.number ||
  /\d/.test(tokens.words[last]!) ||
  isOfficeNoun(tokens, last, surnames) ||
  (ADDRESSED.has(tokens.words[last]!) && !surnames.has(tokens.words[last]!)) ||
  ((tokens.classes[last]! & (TITLE | FIRST_NAME | ORGANIZATION)) === TITLE &&
    (tokens.classes[start]! & HONORIFIC) === 0 &&
    !surnames.has(tokens.words[last]!));

/** "Mr Speaker", "Madam Chair": how an office is addressed. */
const ADDRESSED = new Set(['chair', 'chairman', 'president', 'speaker']);

/** "MPs" */
const isAcronym = ({ text, start }: Tokens, k: number) =>
  /^[A-Z]{2}/.test(text.slice(start[k], start[k]! + 2));
/** "Republican Representatives": many, and no name. */
const isPluralTitle = (word: string) => word.endsWith('s') && (lookUp(word.slice(0, -1)) & TITLE) !== 0;

function countWords(tokens: Tokens, first: number, end: number): number {
  let words = 0;
  for (let k = first; k < end; k++) if (tokens.shape[k] !== Shape.mark) words++;
  return words;
}

/** "the Taliban said", "The Hill:", but not "the Lund rally". */
function isArticled(tokens: Tokens, start: number, end: number): boolean {
  if (tokens.words[start - 1] !== 'the') return false;
  return (
    tokens.shape[end] === Shape.mark ||
    (tokens.classes[end]! & (VERB | AUXILIARY | PREPOSITION | CONJUNCTION)) !== 0
  );
}

/** "Republicans", "Kent County Democrat", "the Dane", "Catholic Danes": adjectives and members, not names. */
const isPeople = ({ words, classes }: Tokens, start: number, first: number, last: number) =>
  (classes[last]! & PEOPLE) !== 0 &&
  (first === start ||
    (first === last && words[last]!.endsWith('s') && (classes[start]! & HONORIFIC) === 0)) &&
  ((classes[last]! & FIRST_NAME) === 0 || words[last - 1] === 'the');

const DOMAIN = /^\.(?:com|org|net)\b/;

/** How many characters longer a name is by its domain: 4 in "Quaybroker.com", whose last token is "Quaybroker". */
function findDomain({ text, end }: Tokens, last: number): number {
  const at = end[last]!;
  return text.charAt(at) === '.' && DOMAIN.test(text.slice(at, at + 5)) ? 4 : 0;
}
