/**
 * Numbers that belong to a name.
 *
 *     "Radio 7 said"   "Quayboy 500 thanked"   but not "Lund 45 percent", "Lund, 45,", "Norrvik 2 Osthaven 1"
 */
import { type Tokens, Shape } from '../../words/find-tokens.js';
import { AUXILIARY, CALENDAR, VERB } from '../../words/lexicon.js';

/** Is the token behind `last`, the last word of a name so far, a number that is part of the name? */
export function isNumberOfName(tokens: Tokens, last: number): boolean {
  const { words, shape, classes, sentence } = tokens;
  const k = last + 1;
  if (shape[k] !== Shape.number || sentence[k] !== sentence[last] || PARTS.has(words[last]!)) return false;
  if (STATIONS.has(words[last]!)) return !UNITS.has(words[k + 1]!);
  return (classes[k + 1]! & VERB) !== 0 && (classes[last]! & CALENDAR) === 0;
}

/** "No 10 said", which stands for the prime minister. */
export const isHouse = ({ words, classes }: Tokens, k: number): boolean =>
  (words[k] === 'no' || words[k] === 'number') &&
  (words[k + 1] === '10' || words[k + 1] === '11') &&
  (words[k + 2] === "'s" || (classes[k + 2]! & (VERB | AUXILIARY)) !== 0);

/** What is told from others of its kind by a number. */
const STATIONS: ReadonlySet<string> = new Set(['channel', 'formula', 'news', 'no', 'number', 'radio']);
/** What is told from others of its kind by a number, and is nobody. */
export const PARTS: ReadonlySet<string> = new Set(
  (
    'act amendment appendix article chapter clause day figure game grade group item level page paragraph part phase ' +
    'proposition proverbs psalm question round rule section stage step table title verse week year'
  ).split(' '),
);
const UNITS = new Set('days hours hundred million minutes months percent seconds weeks years'.split(' '));
