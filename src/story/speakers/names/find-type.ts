/**
 * The words of a name that no title and no place opens → what bears it: a person, an organisation, or null for what cannot be told.
 *
 *     "Ada Lund"  →  a person;   "Lund and Voss", "the Harbour Board", "G20"  →  an organisation;   "Lund"  →  null
 */
import type { SpeakerType } from '../../../types.js';
import { isPlacePair, isStates } from '../../words/is-place-name.js';
import { JOINTS } from './joins-body.js';
import { OFFICES } from './office-words.js';
import type { Tokens } from '../../words/tokens.js';
import { Shape } from '../../words/shape.js';
import { isWordTogether } from './continues-name.js';
import { isLocalNoun } from './find-local-body.js';
import { isShortArticle } from './skip-particles.js';
import { BODY_SURNAMES } from './find-person.js';
import { STATIONS } from './is-number-of-name.js';
import { skipOwner } from './is-own-genitive.js';
import { isParty } from './is-party.js';
import {
  AUXILIARY,
  DETERMINER,
  FIRST_NAME,
  HONORIFIC,
  lookUp,
  ORGANIZATION,
  PEOPLE,
  PLACE,
  SPEECH_VERB,
  TITLE,
  VERB,
} from '../../words/lexicon.js';
import type { Spelling } from '../../words/spelling.js';

/** A single word in capitals is an abbreviation up to so many letters; a longer one is shouted. */
const LONGEST_ABBREVIATION = 6;

/** "team Lund", "Hurricane Ada" */
const TEAMS = new Set(['cyclone', 'hurricane', 'team', 'typhoon']);
const VERSUS = new Set(['v', 'vs']);

export function findType(
  tokens: Tokens,
  start: number,
  end: number,
  { surnames }: Spelling,
): SpeakerType | null {
  if (end - start === 1) {
    if (isSurnameAlone(tokens, start, surnames)) return null;
    if (isBrand(tokens, start, surnames)) return 'organization';
  }
  if (isBodyByForm(tokens, start, end)) return 'organization';
  for (let k = start; k < end; k++) {
    if ((tokens.classes[k]! & HONORIFIC) !== 0) return 'person';
    if (k > start && tokens.words[k] === 'of' && OFFICES.has(tokens.words[k - 1]!))
      return end - k > 3 ? 'person' : null;
    if (JOINTS.has(tokens.words[k]!) && !isShortArticle(tokens, k + 1)) return 'organization'; // not "in 't Veld"
  }
  const person = hasFirstName(tokens, start, end);
  if (isBodyByWords(tokens, start, end, person)) return 'organization';
  return person || hasTitle(tokens, start, end) ? 'person' : null;
}

/** "Israel said" in an article about Ada Israel. */
function isSurnameAlone({ words, classes }: Tokens, i: number, surnames: ReadonlySet<string>): boolean {
  if (!surnames.has(words[i]!) || (classes[i]! & (PLACE | ORGANIZATION)) === 0) return false;
  return (classes[i + 1]! & (VERB | AUXILIARY)) !== 0 || (classes[i - 1]! & SPEECH_VERB) !== 0;
}

/** A lone word with a capital inside, which firms and sites have: "QuayPost", "QuayNR", but not "McLund", "MaryAda", nor a surname of the article. */
function isBrand({ text, words, start, end }: Tokens, i: number, surnames: ReadonlySet<string>): boolean {
  if (surnames.has(words[i]!)) return false;
  const word = text.slice(start[i], end[i]);
  if (!MAY_HAVE_INNER.test(word)) return false;
  const inner = INNER.exec(word);
  return inner !== null && inner[1] !== 'Fitz' && (lookUp(inner[1]!.toLowerCase()) & FIRST_NAME) === 0;
}

/** A capital behind the first letter; what is not ASCII may be one. */
const MAY_HAVE_INNER = /.[A-Z\u0080-\uFFFF]/;

/** Four letters or more, several capitals, or two words, before a capital that goes on in small letters; or two capitals at the end. */
const INNER =
  /^(\p{Lu}\p{Ll}{3,}|\p{Lu}{2,}|\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+)(?:\p{Lu}\p{Ll}|(?<=\p{Ll})\p{Lu}{2,}$)/u;

/** "Radio 7", "team Lund", "US Marines", "Covid-19", "the Reds", "King's College", "Norrvik police", "Lund v. Norrvik" */
function isBodyByForm(tokens: Tokens, start: number, end: number): boolean {
  const { words } = tokens;
  const final = findFinal(tokens, start, end);
  return (
    (final < end - 1 && STATIONS.has(words[final]!)) ||
    (end - start === 2 && TEAMS.has(words[start]!)) ||
    (end - start > 1 && isWordTogether(tokens, end - 1)) ||
    (end - start > 1 && isStates(tokens, start)) ||
    (end - start === 1 && /\d/.test(words[start]!)) ||
    isParty(tokens, start, end) ||
    skipOwner(tokens, start, end) > start ||
    (end - start > 1 && isLocalNoun(tokens, end - 1)) ||
    VERSUS.has(words[end]!)
  );
}

function isBodyByWords(tokens: Tokens, start: number, end: number, person: boolean): boolean {
  const { words } = tokens;
  const final = findFinal(tokens, start, end);
  return (
    isBodyByLast(tokens, start, end, person) ||
    (words[final] === 'executive' && isExecutive(tokens, start, final)) ||
    // "China Daily", where China is a first name, too; "Norrvik High", but not "Ada High"
    ((words[final] === 'daily' || (words[final] === 'high' && !person)) && final > start) ||
    (end - start === 2 && isPlacePair(words[start]!, words[start + 1]!)) ||
    arePlaces(tokens, start, end) ||
    isNational(tokens, start, end) ||
    isAbbreviation(tokens, start, end)
  );
}

/** "Harbour Board", "this Washington Post story", but "Ada Law" */
function isBodyByLast(tokens: Tokens, start: number, end: number, person: boolean): boolean {
  const last = tokens.classes[findFinal(tokens, start, end)]!;
  if ((last & ORGANIZATION) === 0) return false;
  if (end - start === 1) return (last & FIRST_NAME) === 0;
  // "Washington Post", though Washington is a first name, too
  const isPaper = PAPERS.has(tokens.words[end - 1]!) && (tokens.classes[start]! & PLACE) !== 0;
  const isBearer = person && end - start === 2 && BODY_SURNAMES.has(tokens.words[end - 1]!) && !isPaper;
  return !isBearer || (tokens.classes[start - 1]! & DETERMINER) !== 0;
}

const PAPERS = new Set(['mail', 'post', 'star', 'sun']);

/** The last word, before a number: "Radio" in "Radio 7". */
const findFinal = ({ shape }: Tokens, start: number, end: number) =>
  end - start > 1 && shape[end - 1] === Shape.number ? end - 2 : end - 1;

/** "Ada Lund", "Brigadier Ada Lund": before the last word, for which a first name may serve, too. */
function hasFirstName({ classes }: Tokens, start: number, end: number): boolean {
  for (let k = start; k < end - 1; k++)
    if ((classes[k]! & (FIRST_NAME | ORGANIZATION)) === FIRST_NAME) return true;
  return false;
}

function hasTitle({ classes }: Tokens, start: number, end: number): boolean {
  for (let k = start; k < end - 1; k++) if ((classes[k]! & TITLE) !== 0) return true;
  return false;
}

function arePlaces({ classes }: Tokens, start: number, end: number): boolean {
  for (let k = start; k < end; k++) if ((classes[k]! & PLACE) === 0) return false;
  return true;
}

/** "the Scottish Executive" */
const isExecutive = ({ words, shape }: Tokens, start: number, k: number) =>
  words[start - 1] === 'the' && k > start && shape[k] === Shape.capital;

/** "the Danish FA" */
const isNational = ({ classes, shape }: Tokens, start: number, end: number) =>
  end - start === 2 && shape[start + 1] === Shape.capitals && (classes[start]! & PEOPLE) !== 0;

/** "NATO", but no speaker of a transcript: "LUND: …" */
const isAbbreviation = (tokens: Tokens, start: number, end: number) =>
  end - start === 1 &&
  tokens.shape[start] === Shape.capitals &&
  tokens.end[start]! - tokens.start[start]! <= LONGEST_ABBREVIATION &&
  tokens.words[end] !== ':';
