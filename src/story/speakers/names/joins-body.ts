/**
 * Bodies whose names go on over a word that ends others.
 *
 *     "Norrvik Fire and Rescue Service"   "Devon and Norfolk Police"   "Society for the Protection of Birds"
 *     but not "Lund and Norfolk Police", "the envoy of Norrvik"
 */
import { wordSet } from '../../../article/word-set.js';
import { Shape, isCapital } from '../../words/shape.js';
import type { Tokens } from '../../words/tokens.js';
import { isCountry } from '../../words/is-country.js';
import { CALENDAR, FIRST_NAME, HONORIFIC, ORGANIZATION, PEOPLE, PLACE, TITLE } from '../../words/lexicon.js';
import { beginsSentence } from '../../words/spelling.js';

/** Words that join two halves of an organisation's name: "Bank of Nordhaven", "Citizens for Clean Harbours". */
export const JOINTS = new Set(['of', 'for', 'on', 'and', '&', 'in', 'against', 'to', 'without']);

/** Does a joint stand in the name from `start` to before `end`? */
export const hasJoint = ({ words }: Tokens, start: number, end: number): boolean =>
  words.slice(start, end).some((word) => JOINTS.has(word));

/** Does the body that begins at `start` go on over the joint at `i`? */
export function joinsBody(tokens: Tokens, start: number, i: number): boolean {
  const { words, classes } = tokens;
  const before = words[i - 1]!;
  if (words[i] === 'and')
    return (
      HOUSES.has(words[i + 1]!) || isField(tokens, i) || (i - 1 === start && isPairOfPlaces(tokens, start))
    );
  if (AIMS.has(before) && words[i] === 'of') return true;
  // "Prevention of Cruelty to Animals"
  if (before === 'cruelty' && words[i] === 'to') return true;
  if (words[i] !== 'of') return false;
  // "said Friends of the Quay"; but "Friends of Lund said"
  if (before === 'friends')
    return i - 1 === start && (words[i + 1] === 'the' || !beginsSentence(tokens, start));
  // "the Royal College of Nurses", though Royal is a first name, too
  const articled = words[start - 1] === 'the' || words[start] === 'royal';
  return articled && i - 1 > start && (classes[i - 1]! & ORGANIZATION) !== 0;
}

/** "Save Our Quays", "Stop the Quays", "Action on Salt", "Transport for Norrvik", "Unite Here Local 9": campaigns, and what is called like one. */
export function isCall({ words, shape, classes }: Tokens, i: number): boolean {
  const goesOn = CALLS.get(words[i]!)?.includes(words[i + 1] ?? '') === true;
  return goesOn && isCapital(shape[i + 2]!) && (classes[i + 2]! & CALENDAR) === 0;
}

const CALLS = new Map([
  ['action', ['against', 'for', 'on']],
  ['democracy', ['for']],
  ['march', ['for']],
  ['mind', ['the']],
  ['right', ['to']],
  ['rise', ['and']],
  ['save', ['our', 'the']],
  ['stop', ['our', 'the']],
  ['transport', ['for']],
  ['unite', ['here']],
]);

/** "Devon and Norfolk Police", "Kell and Norrvik City Council": two places and what both have. */
export function isPairOfPlaces({ words, shape, classes }: Tokens, start: number): boolean {
  if (words[start + 1] !== 'and' || !isCapital(shape[start + 2]!) || !isCapital(shape[start + 3]!))
    return false;
  if (!LOCAL.has(words[start + 3]!) || isCountry([words[start]!])) return false;
  return [start, start + 2].every(
    (k) => (classes[k]! & OTHER) === 0 && (classes[k]! & (FIRST_NAME | PLACE)) !== FIRST_NAME,
  );
}

const OTHER = HONORIFIC | ORGANIZATION | PEOPLE | TITLE;

/** "Hart and Co", "Hart and Sons" */
const HOUSES = new Set(['co', 'sons']);

/** What places have together. */
const LOCAL = wordSet(
  'albion ambulance borough city combined constabulary council county district fire health hospital hospitals nhs partnership police university',
);

/** "Department of Tides and Norrvik Council", "… and the Harbour Board": another body begins at `next`, behind the joint. */
export function beginsOther({ words, shape }: Tokens, start: number, next: number): boolean {
  let last = next;
  while (isCapital(shape[last + 1]!)) last++;
  // "Department of Tides and the Norrvik Roundtable", but "Department of Tides and the Coast"
  if (words[next - 1] === 'the') return last > next;
  return last > next && WHOLE.has(words[last]!) && words.slice(start, next).includes('of');
}

/** What no department ends with that is called after all that it looks after. */
const WHOLE = wordSet('airways bank council hospital police railway trust union university water');

/** "Customs and Border Protection": around "and" at `i`. */
export const isField = (tokens: Tokens, i: number): boolean =>
  isCapital(tokens.shape[i + 1]!) && joinsField(tokens, i);

/** However written: "police and crime commissioner". */
export const joinsField = ({ words }: Tokens, i: number): boolean =>
  words[i] === 'and' && FIELDS.has(`${words[i - 1]!} ${words[i + 1]!}`);

/** What one body looks after. */
const FIELDS = new Set(
  (
    'arts culture,asian pacific,children family,customs border,fire rescue,fish game,fish wildlife,food drink,health human,health safety,' +
    'health social,housing urban,immigration customs,immigration nationality,immigration naturalization,parks recreation,parks wildlife,police crime,revenue customs,search rescue'
  ).split(','),
);

/** What a body is for, and of what it is. */
const AIMS = wordSet(
  'advancement conservation control elimination preservation prevention promotion protection reunification',
);

/**
 * The last token of a name whose initials stand in brackets behind it; -1 where none do.
 *
 *     "Quay Tides and Harbour Protection (QTHP)"   "Foundation for Rights in Harbours (FRIH)"
 *     but not "Quay Voss and Harbour Lund Protection (HLP)"
 */
export function findShortenedEnd({ words, shape }: Tokens, start: number): number {
  const limit = start + LONGEST_SHORTENED;
  let end = start;
  while (end < limit && (isCapital(shape[end]!) || JOINTS.has(words[end]!) || words[end] === 'the')) end++;
  if (end === limit || words[end] !== '(' || shape[end + 1] !== Shape.capitals || words[end + 2] !== ')')
    return -1;
  const short = words[end + 1]!;
  const run = words.slice(start, end);
  const initials = (of: readonly string[]) => of.map((word) => word.charAt(0)).join('');
  const capitals = run.filter((_, k) => isCapital(shape[start + k]!));
  return short.length > 2 && (short === initials(run) || short === initials(capitals)) ? end - 1 : -1;
}

const LONGEST_SHORTENED = 10;
