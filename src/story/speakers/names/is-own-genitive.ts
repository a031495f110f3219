/**
 * Names that hold or end like an owner's: those of shops, of firms, and of bodies for many.
 *
 *     "Quayson's said"   "…,” said Quayson's in a statement"   "the People's Post"   "King's College";   but not "Quayson's aide", "a friend of Lund's said"
 */
import { wordSet } from '../../../article/word-set.js';
import { continuesName } from './continues-name.js';
import { hasHeadAfter } from './has-head.js';
import type { Tokens } from '../../words/tokens.js';
import {
  FIRST_NAME,
  HONORIFIC,
  lookUp,
  PLACE,
  PREPOSITION,
  ROLE,
  SPEECH_VERB,
  TITLE,
} from '../../words/lexicon.js';
import { isBodyOnly } from '../../words/nouns.js';
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

/** "People's Post", "Fishermen's Union": of many, who own together. */
export const isOfMany = ({ words }: Tokens, i: number): boolean =>
  words[i + 1] === "'s" && (MANY.has(words[i]!) || isOfTrade(words[i]!));

/** "fishermen", but not "Bremen" */
const isOfTrade = (word: string) =>
  word.endsWith('men') && (lookUp(`${word.slice(0, -3)}man`) & (ROLE | TITLE)) !== 0;

const OPENING = new Set([',', 'and', 'but']);
const FINITE = new Set(['said', 'says', 'told']);
const MANY = new Set(['children', 'men', 'people', 'women']);

/**
 * What is called after somebody ("King's College", "St. Ann's Harbour Chapel"), and no place's or person's own ("Norrvik's
 * College", "Ada Lund's School"); and the office of whoever holds it ("Sheriff's Office", "State's Attorney").
 */
export function isOwnBody(tokens: Tokens, i: number): boolean {
  const { words, classes } = tokens;
  if (words[i + 1] !== "'s" || !continuesName(tokens, i + 2, i)) return false;
  const body = words[i + 2]!;
  // "Norrvik's Voice"
  if (body === 'voice') return true;
  if (SAINT.has(words[i - 1]!)) return endsAsBody(tokens, i + 2);
  if ((words[i] === 'state' || words[i] === 'commonwealth') && body === 'attorney') return true;
  // An examiner is a newspaper, too.
  if (((classes[i]! & (TITLE | ROLE)) !== 0 || words[i] === 'examiner') && HELD.has(body)) return true;
  if (ROYAL.has(words[i]!) || ROYAL.has(words[i - 1]!)) return CALLED_AFTER.has(body) || OF_ROYALS.has(body);
  const person = (classes[i - 1]! & (FIRST_NAME | HONORIFIC)) !== 0;
  return !person && CALLED_AFTER.has(body) && (classes[i]! & (PLACE | FIRST_NAME)) !== PLACE;
}

/** "Harbour Chapel"; but not the "Prime Minister" of St. Norr */
function endsAsBody(tokens: Tokens, first: number): boolean {
  let last = first;
  while (continuesName(tokens, last + 1, last)) last++;
  const body = isBodyOnly(tokens.classes[last]!);
  return body || CALLED_AFTER.has(tokens.words[last]!);
}

const ROYAL = new Set(['king', 'prince', 'princess', 'queen']);
const OF_ROYALS = new Set(['bench', 'club', 'county', 'court', 'fund', 'hall', 'theatre', 'trust']);
const SAINT = new Set(['saint', 'st', 'st.']);
const HELD = new Set(['bureau', 'court', 'department', 'office']);
const CALLED_AFTER = wordSet(
  'abbey academy association basilica cathedral chapel church college foundation hospice hospital infirmary school society university',
);

/** Behind the last genitive in a run: at "County" in "Queen Anne's County Clerk"; else `start`. */
export function skipOwner({ words }: Tokens, start: number, end: number): number {
  for (let k = end - 1; k > start; k--) if (words[k] === "'s") return k + 1;
  return start;
}

/** "Quayson's Inc.", "Quayson's Analytics Inc.": nothing but what all firms are called stands behind the genitive. */
export function isOwnFirm(tokens: Tokens, i: number): boolean {
  const { words, classes } = tokens;
  if (words[i + 1] !== "'s" || (classes[i]! & PLACE) !== 0) return false;
  let k = i + 2;
  while (k < i + 4 && continuesName(tokens, k, i) && !FIRMS.has(words[k]!) && TRADES.has(words[k]!)) k++;
  return continuesName(tokens, k, i) && FIRMS.has(words[k]!);
}

const FIRMS = wordSet('analytics co corp group holdings inc llc ltd plc service services');
const TRADES = new Set(['brands', 'international', 'investors']);

/** "Harbour Workers' Union", "Residents' Action Group" */
export function isPluralOwner(tokens: Tokens, i: number): boolean {
  const { words, start, end } = tokens;
  const mark = words[i + 1];
  if ((mark !== "'" && mark !== '’') || start[i + 1] !== end[i] || !words[i]!.endsWith('s')) return false;
  return continuesName(tokens, i + 2, i) && hasHeadAfter(tokens, i + 2);
}
