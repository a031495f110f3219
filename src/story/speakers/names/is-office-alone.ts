/**
 * Whether a run of capitals is an office and no name: "Senior Lecturer", "Marketing Manager".
 *
 *     "said Senior Lecturer, Ada Lund"  →  an office;   "said Bo Baker", "the Norrvik Observer"  →  none
 */
import { wordSet } from '../../../article/word-set.js';
import { readWords } from '../../../article/read-words.js';
import type { Tokens } from '../../words/tokens.js';
import { Shape, isCapital } from '../../words/shape.js';
import {
  FIRST_NAME,
  HONORIFIC,
  ORGANIZATION,
  PEOPLE,
  PLACE,
  ROLE,
  SPEECH_VERB,
  TITLE,
} from '../../words/lexicon.js';
import { isPlacePair } from '../../words/is-place-name.js';
import { POSTNOMINALS } from './office-words.js';
import { beginsSentence, type Spelling } from '../../words/spelling.js';
import { skipOwner } from './is-own-genitive.js';

/** "the Foreign Minister", "said Senior Lecturer": the words from `start` to before `end` are an office and no name. */
export const namesOffice = (tokens: Tokens, start: number, end: number, spelling: Spelling): boolean =>
  isDefiniteOffice(tokens, start, end, spelling) || isOfficeAlone(tokens, start, end, spelling);

/**
 * "the Prime Minister", "Norrvik's Foreign Minister", "the Minister of Works": an office with a capital, and no name; what
 * somebody is called by in the article stays one ("the Bishop campaign").
 */
function isDefiniteOffice(tokens: Tokens, start: number, end: number, spelling: Spelling): boolean {
  const { words, sentence, classes } = tokens;
  // "the US President"
  const before = (classes[start - 1]! & (PEOPLE | PLACE)) !== 0 ? start - 2 : start - 1;
  if (!BEFORE_OFFICES.has(words[before]!) || sentence[before] !== sentence[start]) return false;
  // "the Princess Royal"
  const to = words[end - 1] === 'royal' && end - 1 > start ? end - 1 : end;
  let head = start;
  while (head < to - 1 && words[head + 1] !== 'of' && words[head + 1] !== 'for') head++;
  const word = words[head]!;
  const isBearer =
    BEARERS.has(word.slice(word.lastIndexOf('-') + 1)) ||
    PAIRS.has(`${words[head - 1]!} ${word}`) ||
    // "the Scottish Executive" is a government.
    (isOfficeNoun(tokens, head, spelling.surnames) && word !== 'executive') ||
    isOfficeOf(tokens, head);
  if (!isBearer) return false;
  if (spelling.surnames.has(word)) return false;
  if (isSeat(tokens, head, end)) return true;
  // "the former Secretary of State Ada Lund" is a name.
  for (let k = head + 1; k < to; k++) if ((classes[k]! & FIRST_NAME) !== 0) return false;
  return end - head <= LONGEST_OFFICE || end - findLastJoint(tokens, head, end) <= LONGEST_TAIL;
}

/** "the Leader of the Opposition", "the Vicar of Norrvik", "the Master of the Rolls" */
const isOfficeOf = ({ words, classes, noun }: Tokens, head: number) =>
  words[head + 1] === 'of' &&
  (noun[head]! & (ROLE | TITLE)) !== 0 &&
  (classes[head]! & (ORGANIZATION | PEOPLE)) === 0;

/** "the Member of Parliament for St Ada Eastern": whoever sits for it; but "the Member of Parliament for Norrvik Ada Lund" */
function isSeat({ words, classes }: Tokens, head: number, end: number): boolean {
  if (words[head] !== 'member' || words[head + 1] !== 'of') return false;
  let joint = head + 2;
  while (joint < end && words[joint] !== 'for') joint++;
  const named = joint + 1 < end - 1 && (classes[joint + 2]! & FIRST_NAME) !== 0;
  return joint < end - 1 && (words[joint + 1] === 'st' || !named);
}

/** "and" in "Minister for Tides, Winds and Salt": where the last of all that is looked after begins. */
function findLastJoint({ words }: Tokens, head: number, end: number): number {
  for (let k = end - 1; k > head; k--) if (words[k] === 'and') return k;
  return head;
}

/** "and Salt" */
const LONGEST_TAIL = 2;
/** "Minister of Foreign Affairs", in tokens. */
const LONGEST_OFFICE = 4;

const BEFORE_OFFICES = wordSet(
  "the a an 's his her its their our my former current then new acting outgoing late deputy",
);
const PAIRS = new Set(['chief executive', 'first lady', 'majority leader', 'minority leader']);
/** Offices that are surnames, first names or forms of address, too, but that no paper and no body is called by. */
const BEARERS = wordSet(
  'abbot ayatollah bishop cardinal chaplain coach constable count deacon dean duke earl general imam king lady lawyer major man marshal mep mla mp mpp msp nurse pope priest prince princess queen rabbi rector reverend sergeant sheikh sheriff skipper speaker td teacher trooper umpire vicar whip woman',
);

/** The last word is a noun for what somebody is, beside a name or alone behind a verb of speech. */
function isOfficeAlone(tokens: Tokens, start: number, end: number, spelling: Spelling): boolean {
  if (!standsAsOffice(tokens, start, end)) return false;
  if (!isOfficeNoun(tokens, end - 1, spelling.surnames)) return false;
  for (let k = skipOwner(tokens, start, end); k < end - 1; k++) if (!mayModify(tokens, k)) return false;
  return true;
}

/** Where the name begins behind an office in "said Chief Investigator Lund", "Senior Lecturer Ifa Lund said"; else `start`. */
export function skipOfficeNoun(tokens: Tokens, start: number, end: number, spelling: Spelling): number {
  const speaks = ((tokens.classes[start - 1] ?? 0) | (tokens.classes[end] ?? 0)) & SPEECH_VERB;
  // "the County Executive Ada Lund built it", where Lund is called so
  const last = tokens.words[end - 1]!;
  if (speaks === 0 && (!spelling.alone.has(last) || spelling.lower.has(last))) return start;
  for (let k = speaks === 0 ? end - 3 : end - 2; k >= Math.max(start, end - 1 - LONGEST_NAME); k--) {
    if (!isOfficeNoun(tokens, k, spelling.surnames)) continue;
    for (let j = start; j < k; j++) if (!mayModify(tokens, j)) return start;
    return k + 1;
  }
  return start;
}

const LONGEST_NAME = 2;

function standsAsOffice(tokens: Tokens, start: number, end: number): boolean {
  const { words, shape, classes, sentence, quoted } = tokens;
  if (sentence[end] !== sentence[start]) return false;
  const comma = words[end] === ',';
  // "Harbour Mayor: It is late"
  if (words[end] === ':' && beginsSentence(tokens, start)) return true;
  // "said Senior Lecturer, Ada Lund", "Chief Executive of Norrvik"
  if (comma && isCapital(shape[end + 1]!) && isCapital(shape[end + 2]!)) return true;
  if (OF.has(words[end]!)) return true;
  // "…,” Chief Investigator said."
  if ((quoted[start - 1] ?? 0) > 0) return (classes[end]! & SPEECH_VERB) !== 0;
  if (!comma && !STOPS.has(words[end]!)) return false;
  // "Ada Lund, Senior Lecturer, said", "said Senior Lecturer."
  const apposed = words[start - 1] === ',' && isCapital(shape[start - 2]!);
  const according = words[start - 1] === 'to' && words[start - 2] === 'according';
  return apposed || according || (classes[start - 1]! & SPEECH_VERB) !== 0;
}

const OF = new Set(['at', 'for', 'in', 'of', 'with']);
const STOPS = new Set(['.', ';', ':', 'and']);

/** "Lecturer", but nothing that is a surname, a paper or a party too. */
export function isOfficeNoun(tokens: Tokens, k: number, surnames: ReadonlySet<string>): boolean {
  const { words, classes, shape } = tokens;
  const word = words[k]!;
  return (
    (shape[k] === Shape.capital || shape[k] === Shape.capitals) &&
    (classes[k]! & (ROLE | TITLE)) !== 0 &&
    (classes[k]! & (FIRST_NAME | HONORIFIC | ORGANIZATION | PEOPLE)) === 0 &&
    !OFFICE_SURNAMES.has(word) &&
    !POSTNOMINALS.has(word) &&
    !surnames.has(word)
  );
}

const mayModify = ({ classes, words }: Tokens, k: number) =>
  (classes[k]! & HONORIFIC) === 0 &&
  ((classes[k]! & (FIRST_NAME | ROLE | TITLE)) !== FIRST_NAME || isPlacePair(words[k - 1]!, words[k]!));

const OFFICE_SURNAMES = readWords(new URL('../../words/lists/office-surnames.txt', import.meta.url));
