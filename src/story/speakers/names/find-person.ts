/**
 * Where the person's own name begins in a run of capitals, behind what belongs before it.
 *
 *     "Norrvik County Clerk Ada Lund"  →  at "Ada";   "Norrvik-based Ada Lund"  →  at "Ada"
 */
import { wordSet } from '../../../article/word-set.js';
import { isPlacePair } from '../../words/is-place-name.js';
import type { Tokens } from '../../words/tokens.js';
import { Shape, isCapital } from '../../words/shape.js';
import {
  FIRST_NAME,
  HONORIFIC,
  lookUp,
  ORGANIZATION,
  PARTICLE,
  PEOPLE,
  PLACE,
  PREPOSITION,
  ROLE,
  TITLE,
} from '../../words/lexicon.js';
import { KIN } from '../../words/kin.js';
import { beginsSentence } from '../../words/spelling.js';

/** Words for bodies and papers that are surnames too: "Ada Law", "Bo Hall". */
export const BODY_SURNAMES = wordSet(
  'bank cable chant church court farm force guard guardian hall house law mail page post press school star story sun union',
);

/** The token of the person's first name; `start` where nothing stands before it, or no person is named. */
export function findPerson(tokens: Tokens, start: number, end: number): number {
  const body = (tokens.classes[end - 1]! & (ORGANIZATION | FIRST_NAME)) === ORGANIZATION;
  if (body && !BODY_SURNAMES.has(tokens.words[end - 1]!)) return start;
  const next = Math.max(skipOffice(tokens, start, end), skipPlace(tokens, start, end));
  if (next > start) return next;
  if (end - start > 1 && isKinBeforeName(tokens, start)) return start + 1;
  if ((tokens.classes[start]! & FIRST_NAME) !== 0 && !isPair(tokens, start)) return start;
  return Math.max(skipLookedAfter(tokens, start, end), skipRole(tokens, start, end));
}

/** A first name before the last word; but "Court" in "U.S. Court of Appeals", which is one, too. */
const isFirst = ({ words, classes }: Tokens, k: number, end: number) =>
  k < end - 1 &&
  (classes[k]! & FIRST_NAME) !== 0 &&
  ((classes[k]! & ORGANIZATION) === 0 || words[k + 1] !== 'of');

const isPair = ({ words }: Tokens, i: number) => isPlacePair(words[i]!, words[i + 1] ?? '');

/** "House of Commons Speaker Ada Lund": an office with its body. */
function skipOffice(tokens: Tokens, start: number, end: number): number {
  for (let k = end - 2; k >= start; k--) {
    const bears = isFirst(tokens, k + 1, end) ? standsBefore(tokens, k, start) : opensPerson(tokens, k, end);
    if (!bears && !isInCharge(tokens, k)) continue;
    // "Quay Secretary Dr. Bo Hart"
    return (tokens.classes[k + 1]! & HONORIFIC) !== 0 && k < end - 2 ? k + 2 : k + 1;
  }
  return start;
}

/** "Norrvik Ada Lund" behind "senator from", "the ambassador to Norrvik Xu Lundi"; but not "the governor of Norrvik Highway Patrol". */
function skipPlace(tokens: Tokens, start: number, end: number): number {
  const { words, classes } = tokens;
  const pair = isPair(tokens, start);
  if (!pair && (classes[start]! & PLACE) === 0) return start;
  const next = start + (pair ? 2 : 1);
  const office = findOfficeBefore(tokens, start);
  if (SENT.has(words[office]!) && isTwoWords(tokens, next - 1, end)) return next;
  // "representative from Texas Bo Hart", though Texas is a first name, too; but not "president of Virginia Young Democrats"
  const known = pair || (classes[start]! & FIRST_NAME) === 0;
  const held = office >= 0 && (classes[end - 1]! & PEOPLE) === 0;
  return isFirst(tokens, next, end) && (known || held) ? next : start;
}

/** "Environment Ada Lund" behind "minister for the"; "Opposition Ada Lund" behind "leader of the", whatever her first name. */
function skipLookedAfter(tokens: Tokens, start: number, end: number): number {
  if (findOfficeBefore(tokens, start) < 0) return start;
  if (tokens.words[start] === 'opposition' && end - start > 2) return start + 1;
  for (let k = start + 1; k < end - 1; k++) if (isFirst(tokens, k, end)) return k;
  return start;
}

/** "DFO Ada Lund", "Trapper Bo Hart", "Voter Ada Lund"; "Mother-of-three", whatever she is called. */
function skipRole(tokens: Tokens, start: number, end: number): number {
  const { words, classes } = tokens;
  const named = isFirst(tokens, start + 1, end);
  const told = end - start > 2 && tellsTrade(tokens, start);
  if (told && (named || /-of-|-old$/.test(words[start]!))) return start + 1;
  // "Queen Anne's County High"
  if (words[start + 2] === "'s") return start;
  if (!isRole(words[start]!, classes[start]!) || !beginsSentence(tokens, start)) return start;
  const lone = end - start === 2 && (classes[start + 1]! & FIRST_NAME) !== 0;
  return lone || isTwoWords(tokens, start, end) ? start + 1 : start;
}

/**
 * "Norrvik Tides and Winds Commissioner A. Bo Lund", "Quay Secretary Dr. Bo Hart"; "US District Judge Xua Lundi", whatever her
 * first name.
 */
function opensPerson({ classes, shape, words }: Tokens, k: number, end: number): boolean {
  if (k > end - 3 || !isOffice(classes[k]!)) return false;
  if (shape[k + 1] === Shape.initial || (classes[k + 1]! & HONORIFIC) !== 0) return true;
  return JUDGES.has(words[k]!);
}
const JUDGES = wordSet('congressman congresswoman judge sheriff');

/** "Daughter Ada", "Son Bo Hart", where a sentence begins, "Justices Ada Lund and Bo Hart"; but "Son Heung", "Sister Ada", "Uncle Bo" */
const isKinBeforeName = (tokens: Tokens, i: number) =>
  (isSeveral(tokens, i) || (RELATIVES.has(tokens.words[i]!) && beginsSentence(tokens, i))) &&
  (tokens.classes[i + 1]! & FIRST_NAME) !== 0;
const isSeveral = ({ words, noun }: Tokens, i: number) =>
  words[i]!.endsWith('s') && isOffice(noun[i]!) && (words[i + 2] === 'and' || words[i + 3] === 'and');
const RELATIVES = new Set(
  [...KIN].filter((word) => !/^(?:aunt|brother|father|mother|nan|sister|uncle)$/.test(word)),
);

/** What somebody is, by its letters: an office in capitals, or who does something where a sentence begins; but "E.J. Lund". */
function tellsTrade(tokens: Tokens, i: number): boolean {
  const word = tokens.words[i]!.replace(/\./g, '');
  if (tokens.shape[i] === Shape.capitals) return word.length > 2;
  return beginsSentence(tokens, i) && DOER.test(word);
}
const DOER = /^(?:[a-z]{3,}(?:[eo]r|ist|man|mate|fan|warden|woman)|[a-z-]+-(?:of-[a-z]+|old))$/;

/** "Boss", "Singer-guitarists" */
function isRole(word: string, classes: number): boolean {
  if ((classes & ROLE) !== 0) return (classes & ORGANIZATION) === 0;
  const last = word.slice(word.lastIndexOf('-') + 1).replace(/s$/, '');
  return last.length < word.length && (lookUp(last) & ROLE) !== 0;
}

/** "Boss Henk Addink"; but not "Dockers Without Quays" */
const isTwoWords = ({ shape, classes }: Tokens, start: number, end: number) =>
  end - start === 3 &&
  shape[start + 1] === Shape.capital &&
  ((classes[start + 1]! | classes[start + 2]!) & (ORGANIZATION | PLACE | PREPOSITION | ROLE | TITLE)) === 0;

/** "Minister for the Environment Ada Lund": the office before "Environment"; -1 where none is. */
export function findOfficeBefore({ words, classes, sentence }: Tokens, start: number): number {
  const joint = words[start - 1] === 'the' ? start - 2 : start - 1;
  const office = joint - 1;
  const ties = TIES.has(words[joint]!) || (words[joint] === 'to' && SENT.has(words[office]!));
  if (!ties || sentence[office] !== sentence[start]) return -1;
  return isOffice(classes[office]!) ? office : -1;
}

const TIES = new Set(['for', 'from', 'of']);
/** "ambassador to Norrvik Ada Lund" */
const SENT = new Set(['ambassador', 'envoy']);

/** "Special Agent in Charge Ada Lund", "Sergeant at Arms Bo Hart", "President Pro Tem Voss": the last word of the office. */
export const isInCharge = ({ words, shape }: Tokens, k: number) =>
  isCapital(shape[k]!) && k > 0 && words[k - 1] === CLOSERS.get(words[k]!);
const CLOSERS = new Map([
  ['arms', 'at'],
  ['charge', 'in'],
  ['tem', 'pro'],
  ['tempore', 'pro'],
]);

/** "the Honorable Ada Lund": how an office holder is called, and no office. */
export const FORMS_OF_ADDRESS = new Set(['honorable', 'honourable']);

/** Offices and what else stands before a first name: "Harbour Recorder Ada Lund", "the Honorable Ada Lund", "Navy SEAL Bo Hart". */
function standsBefore(tokens: Tokens, k: number, start: number): boolean {
  const classes = tokens.classes[k]!;
  // "Marine Bo Hart", though Marine is a first name: of "Marine Le Voss"
  if (tokens.words[k] === 'marine') return (tokens.classes[k + 1]! & PARTICLE) === 0;
  // A place before a full name: a line that a scraper joined to the one before it.
  if (isOffice(classes) || (k > start && (classes & (PLACE | FIRST_NAME)) === PLACE)) return true;
  const word = tokens.words[k]!;
  // "Justices Ada Lund and Bo Hart"
  if (word.endsWith('s') && (lookUp(word.slice(0, -1)) & (TITLE | FIRST_NAME)) === TITLE) return true;
  // "Norrvik County Clerk Ada Lund": whatever stands between a body and a first name is an office.
  if (k > start && (tokens.classes[k - 1]! & (ORGANIZATION | FIRST_NAME)) === ORGANIZATION) return true;
  // "the School of Law Dean Ada Lund", though Dean is a first name, too: of "Harry Dean Lund"
  if (word === 'dean' && k > start) return (tokens.classes[k - 1]! & FIRST_NAME) === 0;
  // "the Harbour Committee Bo Hart", where the office itself was left out or stands before the body
  if (((classes & (ORGANIZATION | FIRST_NAME)) === ORGANIZATION && !OF_PEOPLE.has(word)) || FIELDS.has(word))
    return true;
  // "Congress-watcher Bo Hart"
  if (IN_SMALL.test(tokens.text.slice(tokens.start[k], tokens.end[k]))) return true;
  // "Quays DL Bo Hart"
  return FORMS_OF_ADDRESS.has(word) || (k > start && tokens.shape[k] === Shape.capitals);
}

const IN_SMALL = /-\p{Ll}[^-]*$/u;

/** What some of them look after: "the former acting Homeland Security Ada Lund", "the Chamber of Commerce Bo Hart". */
const FIELDS = new Set(['commerce', 'security']);

/** Bodies that are called after people: "Team Ada Lund". */
const OF_PEOPLE = wordSet('camp clinic club hotel institute orchestra school team');

export const isOffice = (classes: number) => (classes & (TITLE | ROLE)) !== 0 && (classes & FIRST_NAME) === 0;
