/**
 * Names that hold or end like an owner's: those of shops, of firms, and of bodies for many.
 *
 *     "Quayson's said"   "…,” said Quayson's in a statement"   "the People's Post";   but not "Quayson's aide", "a friend of Lund's said"
 */
import { continuesName } from './continues-name.js';
import type { Tokens } from '../../words/find-tokens.js';
import { ORGANIZATION, PLACE, PREPOSITION, SPEECH_VERB } from '../../words/lexicon.js';
import { Shape } from '../../words/shape.js';

/** Does the ending behind token `i` belong to the name that runs from `start` to it? */
export function isOwnGenitive(tokens: Tokens, start: number, i: number): boolean {
  const { words, shape, classes, quoted, sentence } = tokens;
  if (words[i + 1] !== "'s" || quoted[i] !== 0 || quoted[i + 2] !== quoted[i]) return false;
  const before = start === 0 ? 0 : classes[start - 1]!;
  const inverted = (before & SPEECH_VERB) !== 0 && (quoted[start - 2] ?? 0) > 0;
  const ends = shape[i + 2] === Shape.mark || sentence[i + 2] !== sentence[i];
  if (inverted && (ends || (classes[i + 2]! & PREPOSITION) !== 0)) return true;
  const opens =
    start === 0 ||
    sentence[start - 1] !== sentence[start] ||
    quoted[start - 1]! > 0 ||
    OPENING.has(words[start - 1]!);
  return opens && FINITE.has(words[i + 2]!) && sentence[i + 2] === sentence[i];
}

/** "People's Post": of many, who own together. */
export const isOfMany = ({ words }: Tokens, i: number): boolean =>
  words[i + 1] === "'s" && MANY.has(words[i]!);

const OPENING = new Set([',', 'and', 'but']);
const FINITE = new Set(['said', 'says', 'told']);
const MANY = new Set(['children', 'men', 'people', 'women']);

/** "Quayson's Inc.", "Quayson's Analytics Inc.": nothing but what all firms are called stands behind the genitive. */
export function isOwnFirm(tokens: Tokens, i: number): boolean {
  const { words, classes } = tokens;
  if (words[i + 1] !== "'s" || (classes[i]! & PLACE) !== 0) return false;
  let k = i + 2;
  while (k < i + 4 && continuesName(tokens, k, i) && !FIRMS.has(words[k]!) && isOfFirms(tokens, k)) k++;
  return continuesName(tokens, k, i) && FIRMS.has(words[k]!);
}

const isOfFirms = ({ words, classes }: Tokens, k: number) =>
  (classes[k]! & ORGANIZATION) !== 0 || TRADES.has(words[k]!);
const FIRMS = new Set('analytics co corp group holdings inc llc ltd plc service services'.split(' '));
const TRADES = new Set(['brands', 'international', 'investors']);
