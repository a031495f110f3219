/**
 * The words of a title before a name, with what belongs to it though it is no part of the run of capitals, and without what
 * is but its end.
 *
 *     "former Mayor Ada Lund"  →  former Mayor;   "Minister for the Tides Ada Lund"  →  Minister for the Tides
 *     "the Board of Quays and Winds Secretary Ada Lund"  →  Secretary
 */
import { wordSet } from '../../../article/word-set.js';
import { findOfficeBefore, FORMS_OF_ADDRESS, isOffice } from './find-person.js';
import type { Tokens } from '../../words/tokens.js';
import { Shape, isCapital } from '../../words/shape.js';
import { DETERMINER, FIRST_NAME, HONORIFIC, ORGANIZATION, PEOPLE, PLACE } from '../../words/lexicon.js';
import { FORMER } from '../../words/former.js';
import { isBodyOnly, STOPS } from '../../words/nouns.js';
import { phraseText } from '../../words/phrase-text.js';

/** Where the title begins before the name at `first`, in a run of capitals that begins at `start`. */
export function findTitleStart(tokens: Tokens, start: number, first: number): number {
  // "the director for the Democratic Senator Ada Lund": another's office.
  for (let k = start; k < first; k++)
    if (
      (isOffice(tokens.classes[k]!) && (tokens.classes[k]! & PEOPLE) === 0) ||
      FORMS_OF_ADDRESS.has(tokens.words[k]!)
    )
      return start;
  // "a spokesman for the British Harbour Trade", "a spokesman for Mr Lund": nobody.
  const other = (tokens.classes[first - 1]! & (PEOPLE | HONORIFIC)) !== 0;
  // "Leader of Opposition Smt. Lund"
  const named =
    tokens.words[start] === 'opposition' || ((tokens.classes[first]! & FIRST_NAME) !== 0 && !other);
  const office = first > start && named ? findOfficeBefore(tokens, start) : -1;
  if (office < 0) return start;
  // "Chief Executive of Norrvik Ada Lund"
  let from = office;
  while (from > 0 && isPartOfOffice(tokens, from - 1)) from--;
  return from;
}

const isPartOfOffice = ({ shape, classes }: Tokens, k: number) =>
  shape[k] === Shape.capital && (classes[k]! & (STOPS | DETERMINER)) === 0;

/** The title in tokens `from` to before `first`; none where a joint leaves nothing but the end of a body. `surnames`: of the article. */
export function titleText(
  tokens: Tokens,
  from: number,
  first: number,
  surnames: ReadonlySet<string>,
): string[] {
  const cut = isCut(tokens, from, first, surnames);
  // "Harbours and Quay Services Ada Lund"
  if (cut && isBodyOnly(tokens.classes[first - 1]!)) return [];
  const begin = cut ? first - 1 : skipFirst(tokens, from);
  return [phraseText(tokens.text, tokens.start[begin]!, tokens.end[first - 1]!)];
}

/** Back over "First" of a lady or a minister, and over "former", also before a country: "former US Secretary". */
function skipFirst(tokens: Tokens, from: number): number {
  const { words, shape, classes, sentence } = tokens;
  const before = from - 1;
  if (before < 0 || sentence[before] !== sentence[from]) return from;
  if (words[before] === 'first' && shape[before] === Shape.capital && OF_FIRST.has(words[from]!))
    return before;
  const land = isCapital(shape[before]!) && (classes[before]! & (PLACE | PEOPLE)) !== 0;
  // "ex-Home Secretary"
  if (FORMER.has(words[before]!) || words[before]!.startsWith('ex-')) return before;
  if (land && FORMER.has(words[before - 1]!) && sentence[before - 1] === sentence[from]) return before - 1;
  return from;
}

const OF_FIRST = wordSet('deputy gentleman lady minister officer secretary');

/** "Board of Chief Harbour Pilots president" */
export const endsBody = ({ words, shape, classes, sentence }: Tokens, first: number) =>
  (words[first - 1] === 'of' || words[first - 1] === 'for') &&
  sentence[first - 2] === sentence[first] &&
  isCapital(shape[first]!) &&
  isCapital(shape[first - 2]!) &&
  (classes[first - 2]! & ORGANIZATION) !== 0;

/**
 * "Securities and Exchange Board Chair", "Friends of Norrvik President": do the words at `from` end a name that a joint cuts?
 * But "Ada Lund and Foreign Minister", "Norrvik and Danish President". `first`: where the person's own name begins.
 */
function isCut(tokens: Tokens, from: number, first: number, surnames: ReadonlySet<string>): boolean {
  const { words, shape, classes, sentence } = tokens;
  const joint = words[from - 1]!;
  const before = from - 2;
  if (before < 0 || sentence[before] !== sentence[from] || !isCapital(shape[before]!)) return false;
  if (isOffice(classes[from]!) || OPENING.has(words[from]!)) return false;
  if (joint === 'of' || joint === 'for') return isOffice(classes[first - 1]!) && !STATES.has(words[from]!);
  if (!AND.has(joint) || surnames.has(words[before]!)) return false;
  return (classes[from]! & (PLACE | PEOPLE)) === 0;
}

const AND = new Set(['and', '&']);
/** "the House of US President Ada Lund" */
const STATES = new Set(['us', 'u.s']);
/** What opens an office. */
const OPENING = wordSet('assistant associate chief deputy first foreign prime senior under vice');
