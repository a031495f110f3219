/**
 * Where a name of its own begins in a run of capitals that a scraper, a headline or a list made too long.
 *
 *     "the Harbour Post Lund said"  →  at "Lund";   "Ada Lund Ada Lund"  →  at the second "Ada"
 */
import { wordSet } from '../../../article/word-set.js';
import { isPlacePair } from '../../words/is-place-name.js';
import { BODY_SURNAMES, findOfficeBefore } from './find-person.js';
import type { Tokens } from '../../words/tokens.js';
import { Shape } from '../../words/shape.js';
import {
  COMMON,
  FIRST_NAME,
  FUNCTION,
  ORGANIZATION,
  PEOPLE,
  PLACE,
  TITLE,
  VERB,
} from '../../words/lexicon.js';
import { beginsSentence, type Spelling } from '../../words/spelling.js';

/** The token where the last name of the run begins; `start` where the run is one name. */
export function findSplit(tokens: Tokens, start: number, end: number, spelling: Spelling): number {
  let at = start;
  for (;;) {
    const next = standsBefore(tokens, at, end, spelling)
      ? at + 1
      : Math.max(skipPhotographer(tokens, at, end, spelling), findSecond(tokens, at, end, spelling));
    if (next <= at) return at;
    at = next;
  }
}

/** "the Harbour Post Lund said": a surname of the article behind an organisation's head begins a name of its own. */
function findSecond(tokens: Tokens, start: number, end: number, { surnames, alone }: Spelling): number {
  const { words, classes } = tokens;
  const last = end - 1;
  // "Ada Lund Ada Lund": a line that a scraper joined to the one before it.
  for (let k = start + 2; k < last; k++)
    if (isSamePair(tokens, k, start) || (k > start + 2 && isSamePair(tokens, k, start + 1))) return k;
  // "the Lund White House"
  if (words[last] === 'house' && words[last - 1] === 'white') return Math.max(start, last - 1);
  // "the Post Lund wrote for"
  const articled = words[start - 1] === 'the' && alone.has(words[last]!);
  if (last - start < (articled ? 1 : 2) || !surnames.has(words[last]!)) return start;
  // "Secretary of State Lund"
  if (words[last - 2] === 'of') return start;
  // "Kent County Council", where Kent is a first name, too
  if ((classes[last]! & ORGANIZATION) !== 0 && !BODY_SURNAMES.has(words[last]!)) return start;
  return (classes[last - 1]! & (ORGANIZATION | FIRST_NAME)) === ORGANIZATION ? last : start;
}

const isSamePair = ({ words }: Tokens, a: number, b: number) =>
  words[a] === words[b] && words[a + 1] === words[b + 1];

/** "| Ada Lund Hart rebuts Voss", "/ Ada B. Lund Hart rebuts Voss": who took a picture stands before its caption. */
function skipPhotographer(tokens: Tokens, start: number, end: number, { alone }: Spelling): number {
  const { words, shape, classes } = tokens;
  if (!CREDITED.has(words[start - 1]!) || (classes[start]! & FIRST_NAME) === 0) return start;
  const next = start + (shape[start + 1] === Shape.initial ? 3 : 2);
  return next < end && alone.has(words[end - 1]!) ? next : start;
}

/** Does the first word of the run stand before a name and is none of it? */
const standsBefore = (tokens: Tokens, start: number, end: number, spelling: Spelling) =>
  start + 1 < end &&
  (isOfPage(tokens, start) || isKind(tokens, start, end) || isPlainWord(tokens, start, end, spelling));

/** "| REUTERS Lund rebuts Hart", "Related Coverage Norrvik says": a picture's credit, or a heading or button of the page. */
const isOfPage = ({ words }: Tokens, i: number) =>
  isHeading(words[i - 1]!, words[i]!) ||
  isHeading(words[i]!, words[i + 1]!) ||
  (CREDITS.has(words[i]!) && (CREDITED.has(words[i - 1]!) || CREDITS.has(words[i - 1]!)));
const isHeading = (first: string, second: string) => HEADINGS.has(second) && HEADINGS.get(second) === first;

/** "Regulator Tidewatch", "Owners Lund Group": what kind of body it is begins the sentence; but "Owners Association". */
const isKind = (tokens: Tokens, start: number, end: number) =>
  FIRMS.has(tokens.words[start]!) &&
  beginsSentence(tokens, start) &&
  (tokens.classes[end - 1]! & ORGANIZATION) === 0;

/**
 * "Year Ada Lund", "Celebrating Lund", "Anyone Found Lund": a word that is no name, before somebody whom the article names
 * elsewhere.
 */
function isPlainWord(tokens: Tokens, start: number, end: number, spelling: Spelling): boolean {
  const { words, classes, shape } = tokens;
  const { surnames, capital, alone, lower } = spelling;
  const word = words[start]!;
  const last = end - 1;
  if (shape[start] !== Shape.capital || (classes[last]! & ORGANIZATION) !== 0) return false;
  if ((classes[start]! & ~(COMMON | VERB | FUNCTION)) !== 0 && !LEADS.has(word)) return false;
  // "New Jersey Senator Ada Lund", though Jersey is a first name, too; "Minister for Health Ada Lund", in an article on health
  if (isPlacePair(word, words[start + 1]!) || findOfficeBefore(tokens, start) >= 0) return false;
  const leads = LEADS.has(word) || PARTICIPLE.test(word) || (classes[start]! & VERB) !== 0;
  const opens = leads && beginsSentence(tokens, start) && !capital.has(word);
  // "Fire Marshal Ada Lund", where Marshal is a first name, too
  if ((classes[start + 1]! & TITLE) !== 0 && (classes[start + 2]! & FIRST_NAME) !== 0) return false;
  if (last > start + 1 && (classes[start + 1]! & FIRST_NAME) !== 0)
    return surnames.has(words[last]!) && (opens || lower.has(word));
  if (opens) return capital.has(words[last]!);
  // In a headline every word has a capital.
  const single = (classes[last]! & (FIRST_NAME | PEOPLE | PLACE)) === 0 && last - start <= 2;
  return single && (classes[start] !== 0 || leads) && alone.has(words[last]!) && !alone.has(word);
}

/** What opens a sentence, though bodies and people are called so, too: "Poor Lund", "Watch Lund". */
const LEADS = wordSet('changes cue enter fellow get join meet poor punish take text watch young');

/** "Keeping"; but not "Bing", and "Acting Mayor" is an office. */
const PARTICIPLE = /^(?!acting$)[^aeiouy]*[aeiouy].*ing$/;

/** Headings and buttons of a page: their second word, with the first. */
const HEADINGS = new Map([
  ['coverage', 'related'],
  ['hide', 'show'],
  ['video', 'related'],
]);
const CREDITED = new Set(['|', '/']);
const CREDITS = wordSet('afp ap getty images photo photos politico reuters');

const FIRMS = wordSet(
  'automaker bookmaker bookmakers brewer broadcaster carmaker housebuilder insurer lender operator organisers organizers owners promoters publisher regulator retailer sponsors supermarket watchdog',
);
