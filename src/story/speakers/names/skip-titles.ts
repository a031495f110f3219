/**
 * Where the name proper begins in a run of capitals that may open with titles and honorifics.
 *
 *     "Former Vice President Ada Lund", "Del. Ada Lund"  →  at "Ada"
 */
import type { Tokens } from '../../words/find-tokens.js';
import { FIRST_NAME, HONORIFIC, PEOPLE, TITLE } from '../../words/lexicon.js';
import { OFFICES, POLICE_RANKS, SHORT_POLICE_RANKS } from '../../words/name-words.js';
import type { Spelling } from '../../words/spelling.js';
import { skipOfficeNoun } from './is-office-alone.js';

/** The first token of the name proper: after honorifics, titles and nouns for what somebody is. */
export function skipTitles(tokens: Tokens, start: number, end: number, spelling: Spelling): number {
  // "Queen's University Norrvik"
  if (tokens.words[start + 1] === "'s") return start;
  return Math.max(skipHonorifics(tokens, start, end, spelling), skipOfficeNoun(tokens, start, end, spelling));
}

/** "Former Vice President Ada Lund": at "Ada". */
function skipHonorifics(tokens: Tokens, start: number, end: number, spelling: Spelling): number {
  let first = isShortTitle(tokens, start) ? start + 1 : skipOffice(tokens, start, end);
  for (let k = first; k < end - 1; k++) {
    const classes = tokens.classes[k]!;
    if (k === first && (classes & PEOPLE) !== 0 && (classes & FIRST_NAME) === 0) first = k + 1;
    else if (k === first && isRank(tokens, k, end, spelling)) first = k + 1;
    else if (
      (classes & HONORIFIC) !== 0 ||
      ((classes & TITLE) !== 0 && ((classes & FIRST_NAME) === 0 || k > first))
    )
      first = k + 1;
    // "Quaylund Asia Chairman Fu Lund": Asia is a first name, too.
    else if ((classes & FIRST_NAME) !== 0 && k > start && !isTitle(tokens, k + 1, end)) break;
  }
  return first;
}

/** "Del. Ada Lund", which is no "del Mar". */
const isShortTitle = ({ words, classes }: Tokens, start: number) =>
  words[start] === 'del' && (classes[start + 1]! & FIRST_NAME) !== 0;

/** "DCI Ada Lund"; "Class Ada Lund" behind "Sgt. 1st"; "Con Ada Lund" behind "Det"; "Sr Ada Lund", a nun */
const isRank = ({ words, classes }: Tokens, k: number, end: number, { surnames }: Spelling) =>
  RANKS.has(words[k]!) && (k < end - 2 ? (classes[k + 1]! & FIRST_NAME) !== 0 : surnames.has(words[k + 1]!));

/** Ranks and callings, which others bear as a name. */
const RANKS: ReadonlySet<string> = new Set([
  ...POLICE_RANKS,
  ...SHORT_POLICE_RANKS,
  ...'ch class con csp dc dci dcs di ds marshal pc pcso wpc'.split(' '),
  ...'abbot advocate apostle br canon cantor chaplain deacon elder garda naik patriarch pir prophet ranger'.split(
    ' ',
  ),
  ...'rector reeve sr vicar'.split(' '),
]);

/** Behind "Secretary of Homeland Security": at the last first name, else at the last two words. */
function skipOffice(tokens: Tokens, start: number, end: number): number {
  for (let k = start + 1; k < end; k++) {
    if (tokens.words[k] !== 'of' || !OFFICES.has(tokens.words[k - 1]!)) continue;
    for (let j = k + 2; j < end - 1; j++) if ((tokens.classes[j]! & FIRST_NAME) !== 0) return j;
    return end - k > 3 ? end - 2 : end;
  }
  return start;
}

const isTitle = ({ classes }: Tokens, k: number, end: number) =>
  k < end - 1 && (classes[k]! & (TITLE | FIRST_NAME)) === TITLE;
