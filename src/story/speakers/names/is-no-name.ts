/** Runs of capitals that name nobody: abbreviations, offices alone, papers. */
import { wordSet } from '../../../article/word-set.js';
import { isOffice, BODY_SURNAMES } from './find-person.js';
import type { Tokens } from '../../words/tokens.js';
import { Shape } from '../../words/shape.js';
import {
  ABBREVIATION,
  AUXILIARY,
  DOCUMENT,
  FIRST_NAME,
  HONORIFIC,
  ORGANIZATION,
  POSSESSIVE,
  PREPOSITION,
  RELATIVE,
  ROLE,
  SPEECH_VERB,
  TITLE,
} from '../../words/lexicon.js';
import { PARTS } from './is-number-of-name.js';
import { FORMS_OF_HONOUR } from '../../words/nouns.js';
import { POLICE_RANKS, SHORT_POLICE_RANKS } from './office-words.js';

/** "Md.", "Lund Speech": an abbreviation alone, something written. */
export function isNoName(tokens: Tokens, start: number, last: number): boolean {
  const classes = tokens.classes[last]!;
  // "UNIDENTIFIED MALE:"
  if (tokens.words[start] === 'unidentified') return true;
  // "His Honour", "Her Royal Highness"
  if (FORMS_OF_HONOUR.has(tokens.words[last]!) && (tokens.classes[start - 1]! & POSSESSIVE) !== 0)
    return true;
  if (isDistrict(tokens, start, last)) return true;
  if (start === last) {
    if (SHORT_NOUNS.has(tokens.words[last]!) || isNumbered(tokens, last)) return true;
    // "the OC said"
    if (
      tokens.words[last - 1] === 'the' &&
      tokens.shape[last] === Shape.capitals &&
      (POLICE_RANKS.has(tokens.words[last]!) || SHORT_POLICE_RANKS.has(tokens.words[last]!))
    )
      return true;
    // "A DIG, who", "an NGO said": one of many
    if (
      ONE.has(tokens.words[last - 1]!) &&
      tokens.shape[last] === Shape.capitals &&
      standsAsHead(tokens, last)
    )
      return true;
    const dotted = tokens.end[last]! - tokens.start[last]! > tokens.words[last]!.length;
    if (dotted && (classes & ABBREVIATION) !== 0) return true;
    if ((classes & FIRST_NAME) !== 0) return false;
    if ((classes & DOCUMENT) !== 0 && (classes & ORGANIZATION) === 0 && isOfText(tokens, last)) return true;
    return (classes & ABBREVIATION) !== 0 || isBareOffice(tokens, last);
  }
  // "Article IX"
  if (PARTS.has(tokens.words[last - 1]!) && ROMAN.test(tokens.words[last]!)) return true;
  if (tokens.shape[last] === Shape.capitals && CHIEFS.has(tokens.words[last]!)) return true;
  if (isOffice(classes) && isBareOffice(tokens, last)) return true;
  // "the Norrvik Review"
  if (
    (classes & DOCUMENT) === 0 ||
    (classes & (FIRST_NAME | ORGANIZATION)) !== 0 ||
    tokens.words[last] === 'review'
  )
    return false;
  const titled = last === start + 2 && (tokens.classes[start]! & HONORIFIC) !== 0;
  const person = (titled || last === start + 1) && (tokens.classes[last - 1]! & FIRST_NAME) !== 0;
  const surname = BODY_SURNAMES.has(tokens.words[last]!) && tokens.words[start - 1] !== 'the';
  return !person || !(surname || hasRoleBefore(tokens, start));
}

const ONE = new Set(['a', 'an', 'another']);

/** No noun follows: "an FBI agent". */
const standsAsHead = ({ words, shape, classes }: Tokens, i: number) =>
  words[i + 1] === ',' ||
  words[i + 1] === '.' ||
  (shape[i + 1] === Shape.lower &&
    (classes[i + 1]! & (AUXILIARY | PREPOSITION | RELATIVE | SPEECH_VERB)) !== 0);

/** "the Constitution", "Report by the board" */
const isOfText = ({ words }: Tokens, i: number) => words[i - 1] === 'the' || words[i + 1] === 'by';

/** "the Quay CEO" */
const CHIEFS = new Set(['ceo', 'cfo', 'cmd', 'coo', 'cto']);

/** "the 2nd Congressional District" */
const isDistrict = ({ words, shape }: Tokens, start: number, last: number) =>
  words[last] === 'district' && shape[start - 1] === Shape.number;

/** "spokesman Bo Letter": what somebody is, before a first name. */
const hasRoleBefore = ({ classes, shape }: Tokens, start: number) =>
  shape[start - 1] === Shape.lower && isOffice(classes[start - 1]!);

/** Nouns in capitals that name nobody. */
const SHORT_NOUNS = wordSet(
  'alternate am amendment aunt auntie brother ceo cfo clarification coo courtesy dad dvd editorial father grandma grandpa id image internet junior legislature man manual media mom mother mum ok pm problems protest psa question racist scripture setting sister source sources squad super territories tv uncle vp web whip',
);

/** "Article 33", "Isaiah 45:1", "Docker 2" */
const isNumbered = ({ words, shape, classes }: Tokens, i: number) => {
  if (shape[i + 1] !== Shape.number) return false;
  return (
    (classes[i]! & (ROLE | FIRST_NAME)) === ROLE ||
    PARTS.has(words[i]!) ||
    (words[i + 2] === ':' && shape[i + 3] === Shape.number)
  );
};

const ROMAN = /^[ivx]+$/;

/** "Ambassador to the …": an office with its own phrase, not a name. */
const isBareOffice = (tokens: Tokens, i: number) =>
  (tokens.classes[i]! & TITLE) !== 0 && AFTER_OFFICES.has(tokens.words[i + 1]!);
const AFTER_OFFICES = new Set(['to', 'from', 'for']);
