/**
 * Where a name of its own begins in a run of capitals that a scraper, a headline or a list made too long.
 *
 *     "the Harbour Post Lund said"  →  at "Lund";   "Ada Lund Ada Lund"  →  at the second "Ada"
 */
import { wordSet } from '../../../article/word-set.js';
import { isPlacePair } from '../../words/is-place-name.js';
import { BODY_SURNAMES, findOfficeBefore } from './find-person.js';
import { type Tokens, Shape } from '../../words/find-tokens.js';
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
    const next = Math.max(
      findSecond(tokens, at, end, spelling),
      skipPlainWord(tokens, at, end, spelling),
      skipKind(tokens, at, end),
      skipHeadlineWord(tokens, at, end, spelling),
      skipLead(tokens, at, end, spelling),
    );
    if (next <= at) return at;
    at = next;
  }
}

/** "the Harbour Post Lund said": a surname of the article behind an organisation's head begins a name of its own. */
function findSecond(tokens: Tokens, start: number, end: number, spelling: Spelling): number {
  const last = end - 1;
  // "Ada Lund Ada Lund": a line that a scraper joined to the one before it.
  for (let k = start + 2; k < last; k++)
    if (isSamePair(tokens, k, start) || (k > start + 2 && isSamePair(tokens, k, start + 1))) return k;
  // "the Lund White House"
  if (tokens.words[last] === 'house' && tokens.words[last - 1] === 'white') return Math.max(start, last - 1);
  if (last - start < 2 || !spelling.surnames.has(tokens.words[last]!)) return start;
  // "Kent County Council", where Kent is a first name, too
  if ((tokens.classes[last]! & ORGANIZATION) !== 0 && !BODY_SURNAMES.has(tokens.words[last]!)) return start;
  const before = tokens.classes[last - 1]!;
  return (before & ORGANIZATION) !== 0 && (before & FIRST_NAME) === 0 ? last : start;
}

const isSamePair = ({ words }: Tokens, a: number, b: number) =>
  words[a] === words[b] && words[a + 1] === words[b + 1];

/**
 * "Year Ada Lund", "Celebrating Lund": a word with a capital that is small elsewhere or begins a line, before a name that
 * the article knows.
 */
function skipPlainWord(tokens: Tokens, start: number, end: number, spelling: Spelling): number {
  const { words, classes, shape } = tokens;
  const last = words[end - 1]!;
  if (end - start < 2 || shape[start] !== Shape.capital) return start;
  const ing = words[start]!.endsWith('ing');
  const seen = ing && spelling.capital.has(last) && !spelling.capital.has(words[start]!);
  if (!seen && !spelling.surnames.has(last)) return start;
  if ((classes[start]! & ~(ing ? COMMON | VERB : COMMON)) !== 0) return start;
  // "Minister for Health Ada Lund", in an article on health
  if (findOfficeBefore(tokens, start) >= 0) return start;
  // "New Jersey Senator Ada Lund", though Jersey is a first name, too
  if (isPlacePair(words[start]!, words[start + 1]!)) return start;
  const first = (classes[start + 1]! & FIRST_NAME) !== 0;
  const plain = end - start === 2 ? ing && beginsSentence(tokens, start) : first;
  const known = spelling.lower.has(words[start]!) || (classes[start]! & VERB) !== 0;
  return plain && known ? start + 1 : start;
}

/** "Why Lund Left", "Anyone Found Lund": a word of a headline before somebody who is otherwise called by the surname alone. */
function skipHeadlineWord(tokens: Tokens, start: number, end: number, { alone }: Spelling): number {
  const { words, classes, shape } = tokens;
  const last = end - 1;
  if (last - start < 1 || last - start > 2 || shape[start] !== Shape.capital) return start;
  if ((classes[start]! & (COMMON | VERB)) === 0 || (classes[start]! & ~(COMMON | VERB | FUNCTION)) !== 0)
    return start;
  if ((classes[last]! & (FIRST_NAME | ORGANIZATION | PEOPLE | PLACE)) !== 0) return start;
  return alone.has(words[last]!) && !alone.has(words[start]!) ? start + 1 : start;
}

/** "Regulator Tidewatch", "Owners Lund Group": what kind of body it is begins the sentence. */
function skipKind(tokens: Tokens, start: number, end: number): number {
  if (!FIRMS.has(tokens.words[start]!) || end - start < 2 || !beginsSentence(tokens, start)) return start;
  // "Owners Association"
  const alone = end - start === 2 && (tokens.classes[end - 1]! & ORGANIZATION) !== 0;
  return alone ? start : start + 1;
}

const FIRMS = wordSet(
  'automaker bookmaker bookmakers brewer broadcaster carmaker housebuilder insurer lender operator organisers organizers owners promoters publisher regulator retailer sponsors supermarket watchdog',
);

/** "| REUTERS Lund rebuts Hart", "Take Mayor Lund.": a picture's credit, or what opens the sentence, before somebody known. */
function skipLead(tokens: Tokens, start: number, end: number, { surnames, capital }: Spelling): number {
  const { words, classes } = tokens;
  const last = words[end - 1]!;
  // "Related Coverage Norrvik says", "Show Hide Harbour Bank"
  for (const k of [start, start + 1])
    if (k > 0 && k + 1 < end && words[k - 1] === HEADINGS.get(words[k]!)) return k + 1;
  let k = start;
  if (CREDITED.has(words[start - 1]!)) while (CREDITS.has(words[k]!)) k++;
  else if (
    LEADS.has(words[start]!) &&
    !capital.has(words[start]!) &&
    (beginsSentence(tokens, start) || words[start - 1] === '(')
  )
    k++;
  if (k === start || k >= end) return start;
  const named = surnames.has(last) || capital.has(last) || (classes[k]! & (FIRST_NAME | TITLE)) !== 0;
  return named ? k : start;
}

/** Headings and buttons of a page that stand before a name: their second word, with the first. */
const HEADINGS = new Map([
  ['coverage', 'related'],
  ['hide', 'show'],
  ['video', 'related'],
]);
const CREDITED = new Set(['|', '/']);
const CREDITS = wordSet('afp ap getty images photo photos politico reuters');
/** What opens a sentence or a heading and no name. */
const LEADS = wordSet(
  'ask asking call changes close consider cue embattled encourage enraged enter exiting expect fellow furious get imagine join like longtime long-time meet next numerous outgoing poor punish read recent see sometimes take tell text thanks triggering unlike watch young',
);
