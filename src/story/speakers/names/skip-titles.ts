/**
 * Where the name proper begins in a run of capitals that may open with titles and honorifics.
 *
 *     "Former Vice President Ada Lund", "Del. Ada Lund"  →  at "Ada"
 */
import { wordSet } from '../../../article/word-set.js';
import type { Tokens } from '../../words/tokens.js';
import { isCapital, Shape } from '../../words/shape.js';
import {
  DETERMINER,
  FIRST_NAME,
  HONORIFIC,
  ORGANIZATION,
  PEOPLE,
  PLACE,
  PREPOSITION,
  ROLE,
  SUFFIX,
  VERB,
  TITLE,
} from '../../words/lexicon.js';
import { isPlacePair } from '../../words/is-place-name.js';
import { OFFICES, POLICE_RANKS, SHORT_POLICE_RANKS } from './office-words.js';
import type { Spelling } from '../../words/spelling.js';
import { skipOfficeNoun } from './is-office-alone.js';

/** The first token of the name proper: after honorifics, titles and nouns for what somebody is. */
export const skipTitles = (tokens: Tokens, start: number, end: number, spelling: Spelling): number =>
  Math.max(skipHonorifics(tokens, start, end, spelling), skipOfficeNoun(tokens, start, end, spelling));

/** "Former Vice President Ada Lund": at "Ada". */
function skipHonorifics(tokens: Tokens, start: number, end: number, spelling: Spelling): number {
  let first = skipOffice(tokens, start, end);
  // "Ada King III"
  const last = (tokens.classes[end - 1]! & SUFFIX) === 0 ? end - 1 : end - 2;
  for (let k = first; k < last; k++) {
    const classes = tokens.classes[k]!;
    if (k > start && isSecondName(classes, tokens.classes[k - 1]!)) break;
    if (isTanSri(tokens, k) || (k === first && (isShortTitle(tokens, k) || isDato(tokens, k - 1)))) {
      first = k + 1;
      continue;
    }
    if (k === first && (classes & PEOPLE) !== 0 && (classes & FIRST_NAME) === 0) {
      if (!isFirm(tokens, k, end, spelling)) first = k + 1;
    } else if (k === first && isRank(tokens, k, end, spelling)) first = k + 1;
    else if (
      (classes & (TITLE | HONORIFIC)) !== 0 &&
      !(
        (classes & FIRST_NAME) !== 0 &&
        k === first &&
        !(classes & HONORIFIC) &&
        (k === end - 2 || isName(tokens, k + 1))
      )
    )
      first = k + 1;
    // "Quaylund Asia Chairman Fu Lund": Asia is a first name, too.
    else if ((classes & FIRST_NAME) !== 0 && k > start && !isTitle(tokens, k + 1, end)) break;
  }
  return first;
}

/** "Dean" in "Harry Dean Lund", though deans are called so, too. */
const isSecondName = (classes: number, before: number) =>
  (classes & (TITLE | HONORIFIC | FIRST_NAME)) === (TITLE | FIRST_NAME) &&
  (before & (FIRST_NAME | TITLE | ORGANIZATION | PLACE)) === FIRST_NAME;

/** "British Land", "Southern Quay Lines", "the American Observer"; but "Polish Ada Lund", "the French Lund", "Spaniard Lund" */
const isFirm = ({ words, classes }: Tokens, k: number, end: number, { surnames, alone }: Spelling) =>
  (ADJECTIVE.test(words[k]!) || (words[k - 1] === 'the' && k === end - 2 && !alone.has(words[k + 1]!))) &&
  (classes[k + 1]! & (FIRST_NAME | TITLE | HONORIFIC | ROLE | PEOPLE)) === 0 &&
  !surnames.has(words[end - 1]!);

/** What hardly stands before a person's name; "Kenyan" does, and "Czech". */
const ADJECTIVE = /(?:ern|ish|[nt]ch|lsh)$|^(?:african|asian|black|european|white)$/;

/** "Del. Ada Lund", which is no "del Mar". */
const isShortTitle = ({ words, start: starts, end: ends, classes }: Tokens, start: number) =>
  words[start] === 'del' && ends[start]! - starts[start]! > 3 && (classes[start + 1]! & FIRST_NAME) !== 0;

/** "Tan Sri", though Tan is a surname, too. */
export const isTanSri = ({ words }: Tokens, k: number): boolean =>
  words[k] === 'tan' && words[k + 1] === 'sri';

/** "Dato’", before a name. */
export const isDato = ({ words, shape, start, end }: Tokens, k: number): boolean =>
  words[k] === 'dato' &&
  APOSTROPHES.has(words[k + 1]!) &&
  start[k + 1] === end[k] &&
  isCapital(shape[k + 2]!);
const APOSTROPHES = new Set(["'", '’']);

/** "DCI Ada Lund"; "Class Ada Lund" behind "Sgt. 1st"; "Con Ada Lund" behind "Det"; "Sr Ada Lund", a nun */
function isRank(tokens: Tokens, k: number, end: number, spelling: Spelling): boolean {
  const { words, shape } = tokens;
  const word = words[k]!;
  if (word === 'marshal') return words[k - 1] === 'air' || words[k - 1] === 'chief';
  if (PARTS_OF_RANKS.has(word)) return words[k - 1] === 'det' || CALLED_CHIEF.has(words[k + 1]!);
  if (shape[k] === Shape.capitals && (POLICE_RANKS.has(word) || RANKS.has(word))) return true;
  if (SHORT_POLICE_RANKS.has(word) || SHORT_RANKS.has(word) || CALLINGS.has(word))
    return isBearer(tokens, k + 1, end, spelling);
  // "DPP Lund", but not "Ada Lund"
  if (shape[k] === Shape.capitals && OFFICE_LETTERS.has(word)) return isBearer(tokens, k + 1, end, spelling);
  // "Trooper First Class"
  if (word === 'first') return words[k + 1] === 'class';
  return word === 'class' && (shape[k - 1] === Shape.number || words[k - 1] === 'first');
}

/** A first name with a surname, or a surname of the article; two words that speak, where nothing tells of a body. */
function isBearer(tokens: Tokens, k: number, end: number, { surnames }: Spelling): boolean {
  const { words, classes } = tokens;
  if (k === end - 1) return surnames.has(words[k]!);
  if ((classes[k]! & FIRST_NAME) !== 0) return true;
  // "DC Bo Lund said", "said DC Bo Lund", "DC Bo Lund, who"
  const speaks = (((classes[k - 2] ?? 0) | (classes[end] ?? 0)) & VERB) !== 0 || words[end + 1] === 'who';
  return k === end - 2 && speaks;
}

/** Other ranks of the police, which hardly stand without a name; the short ones are initials of other things, too. */
const RANKS = wordSet('cji dci dcs mhk pcso wpc');
const SHORT_RANKS = wordSet('acc cs csp dc di ds hhj mca mec pc');
/** Of offices, posts and places in a team; initials of people, too. */
const OFFICE_LETTERS = wordSet('ada adg ag bdo cec cmo cp da dcc dg dpp evp fm gm lhp qb rhp sdm svp vp');
const PARTS_OF_RANKS = new Set(['ch', 'con']);
const CALLED_CHIEF = new Set(['insp', 'supt']);
/** What somebody is called who has a calling, and others are named. */
const CALLINGS = wordSet(
  'abbot advocate apostle br canon cantor chaplain deacon elder garda naik patriarch pir prophet ranger rector reeve sr vicar',
);

/** Behind "Secretary of Homeland Security": at the last first name, else at the last two words. */
function skipOffice(tokens: Tokens, start: number, end: number): number {
  for (let k = start + 1; k < end; k++) {
    if (tokens.words[k] !== 'of' || !OFFICES.has(tokens.words[k - 1]!)) continue;
    for (let j = k + 2; j < end - 1; j++) if ((tokens.classes[j]! & FIRST_NAME) !== 0) return j;
    // "Secretary of State Lund"
    if (tokens.words[k + 1] === 'state' && k === end - 3 && isName(tokens, end - 1)) return end - 1;
    // "President of the United States"
    if (isPlacePair(tokens.words[end - 2]!, tokens.words[end - 1]!)) return end;
    // "Director of the Centre for Tides, Ada Lund,": the name stands behind the comma.
    if (tokens.words[end] === ',' && isCapital(tokens.shape[end + 1]!) && isCapital(tokens.shape[end + 2]!))
      return end;
    // "Secretary of the Port Council of Norrvik" goes on with a place, and "Secretary of State of the Quay" names nobody.
    return end - k > 3 && (tokens.classes[end - 2]! & (DETERMINER | PREPOSITION)) === 0 ? end - 2 : end;
  }
  return start;
}

const isTitle = ({ classes }: Tokens, k: number, end: number) =>
  k < end - 1 && (classes[k]! & (TITLE | FIRST_NAME)) === TITLE;

const isName = (tokens: Tokens, i: number) => (tokens.classes[i]! & (TITLE | HONORIFIC | ROLE)) === 0;
