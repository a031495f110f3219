/**
 * Bodies whose noun has no capital, behind the place or the people that they belong to.
 *
 *     "Norrvik city council said"   "the Norrvik police"   "the French foreign ministry"   → one name each
 *     "a French council"   "Norrvik police officers"   → none
 */
import { wordSet } from '../../../article/word-set.js';
import {
  ADVERB,
  CALENDAR,
  COMMON,
  FIRST_NAME,
  FUNCTION,
  PEOPLE,
  PLACE,
  ROLE,
  SPEECH_VERB,
} from '../../words/lexicon.js';
import { Shape } from '../../words/shape.js';
import type { Tokens } from '../../words/tokens.js';

/** The token of the noun, where the run of capitals from `start` to `last` is a place and a body of it follows; else `last`. */
export function findLocalBody(tokens: Tokens, start: number, last: number): number {
  const { words, shape } = tokens;
  if (shape[last + 1] !== Shape.lower) return last;
  let next = last + 1;
  while (next <= last + MOST_KINDS && KINDS.has(words[next]!)) next++;
  const isNoun = BODIES.has(words[next]!) || (next > last + 1 && SERVICES.has(words[next]!));
  const head = isNoun ? next : next - 1;
  if (head === last || !isLocalNoun(tokens, head) || !endsPhrase(tokens, head + 1)) return last;
  return isPlace(tokens, start, last) && !INDEFINITE.has(words[start - 1]!) ? head : last;
}

/** May token `k` be the noun of such a name? */
export const isLocalNoun = ({ words, shape }: Tokens, k: number) =>
  shape[k] === Shape.lower && (BODIES.has(words[k]!) || SERVICES.has(words[k]!));

/** "regional health department" */
const MOST_KINDS = 2;
const KINDS = wordSet(
  'agriculture air ambulance borough central city civil county culture defence defense district economy education energy environment federal finance fire foreign health home interior international justice labor labour metropolitan municipal national parish police provincial regional rural shire state town trade transport village',
);

/** Of which a place has one. */
const BODIES = wordSet(
  'airport army coastguard consulate council embassy government hospital legislature military ministry municipality navy parliament police prison university zoo',
);

/** Of which it has one of a kind. */
const SERVICES = wordSet('assembly authority bank board brigade department force office service');

const INDEFINITE = wordSet('a an another any each every no one some');

/** Nothing that would make it part of a longer noun: "Norrvik police officers", "the French government plan". */
function endsPhrase({ words, shape, classes, noun }: Tokens, k: number): boolean {
  if (shape[k] === Shape.mark) return true;
  if (shape[k] !== Shape.lower || noun[k] !== 0) return false;
  return (classes[k]! & (FUNCTION | ADVERB | SPEECH_VERB)) !== 0 || words[k]!.endsWith('ed');
}

/** "Norrvik", "North Norrvik", "French"; but "Ada", "Mayor Lund", "Riot". */
function isPlace({ classes, shape }: Tokens, start: number, last: number): boolean {
  for (let k = start; k <= last; k++) {
    const known = classes[k]!;
    if ((known & (PLACE | PEOPLE)) !== 0) continue;
    if (shape[k] !== Shape.capital || (known & OTHERS) !== 0) return false;
  }
  return true;
}

const OTHERS = FUNCTION | COMMON | CALENDAR | FIRST_NAME | ROLE;
