/**
 * Numbers that belong to a name.
 *
 *     "Radio 7 said"   "Quayboy 500's song"   "20 Quay said"   but not "Lund 45 percent", "Lund, 45,", "Norrvik 2 Osthaven 1"
 */
import { wordSet } from '../../../article/word-set.js';
import type { Tokens } from '../../words/tokens.js';
import { Shape } from '../../words/shape.js';
import {
  AUXILIARY,
  CALENDAR,
  DETERMINER,
  FIRST_NAME,
  ORGANIZATION,
  PEOPLE,
  PLACE,
  PREPOSITION,
  ROLE,
  TITLE,
  VERB,
} from '../../words/lexicon.js';

/** Is the token behind `last`, the last word of a name so far, a number that is part of the name? */
export function isNumberOfName(tokens: Tokens, last: number): boolean {
  const { words, shape, classes, sentence, quoted } = tokens;
  const k = last + 1;
  if (shape[k] !== Shape.number || sentence[k] !== sentence[last] || quoted[k] !== quoted[last]) return false;
  if (isHouse(tokens, last)) return true;
  if (
    PARTS.has(words[last]!) ||
    !WHOLE.test(words[k]!) ||
    (classes[last]! & (CALENDAR | DETERMINER | PREPOSITION)) !== 0
  )
    return false;
  if (STATIONS.has(words[last]!)) return !UNITS.has(words[k + 1]!);
  return words[k + 1] === "'s" || (classes[k + 1]! & VERB) !== 0;
}

/**
 * "20 Quay said", "rapper 20 Quay": a number in figures that opens a sentence or stands behind what somebody is, before a
 * single word with a capital that counts nobody ("20 Danes").
 */
export function opensWithNumber(tokens: Tokens, i: number): boolean {
  const { words, shape, classes, sentence } = tokens;
  if (shape[i] !== Shape.number || shape[i + 1] !== Shape.capital) return false;
  // "the 9th Circuit"
  if (words[i + 1] === 'circuit' && /\D$/.test(words[i]!)) return true;
  if (!SHORT.test(words[i]!)) return false;
  const counted = FIRST_NAME | ORGANIZATION | PEOPLE | PLACE | ROLE | TITLE | CALENDAR;
  if ((classes[i + 1]! & counted) !== 0 || words[i + 1]!.endsWith('s')) return false;
  if (i > 0 && sentence[i - 1] === sentence[i])
    return (classes[i - 1]! & ROLE) !== 0 && (classes[i - 1]! & (CALENDAR | PREPOSITION)) === 0;
  return words[i + 2] === "'s" || words[i + 2] === ',' || (classes[i + 2]! & (VERB | AUXILIARY)) !== 0;
}
const SHORT = /^\d{1,3}$/;

/** "No 10 said", which stands for the prime minister. */
export const isHouse = ({ words, classes }: Tokens, k: number): boolean =>
  (words[k] === 'no' || words[k] === 'number') &&
  (words[k + 1] === '10' || words[k + 1] === '11') &&
  (words[k + 2] === "'s" || (classes[k + 2]! & (VERB | AUXILIARY)) !== 0);

const WHOLE = /^\d{1,4}$/;
/** What is told from others of its kind by a number. */
export const STATIONS: ReadonlySet<string> = new Set(['channel', 'formula', 'news', 'no', 'number', 'radio']);
/** What is told from others of its kind by a number, and is nobody. */
export const PARTS = wordSet(
  'act amendment appendix article chapter clause day figure game grade group item level page paragraph part phase proposition proverbs psalm question round rule section stage step table title verse week year',
);
const UNITS = wordSet('days hours hundred million minutes months percent seconds weeks years');
