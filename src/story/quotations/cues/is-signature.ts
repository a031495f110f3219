import { ANY_DASHES } from '../../words/dashes.js';
import { Shape, isCapital } from '../../words/shape.js';
import type { Tokens } from '../../words/tokens.js';
import { AUXILIARY, CONJUNCTION, PLACE, PREPOSITION, ROLE, SPEECH_VERB, TITLE } from '../../words/lexicon.js';
import { skipThe } from './beside.js';
import type { Mention } from '../../speakers/mention.js';

/** Where a signature begins: the dash right before a mention, or a name alone in its paragraph; -1 where there is none. */
export function findSignatureStart(tokens: Tokens, mention: Mention): number {
  const { words } = tokens;
  if (isOfSigner(tokens, mention) || isTownOfState(tokens, mention)) return -1;
  let k = skipWhatSignerIs(tokens, mention);
  if (!ANY_DASHES.has(words[k]!)) return isBareSignature(tokens, mention) ? mention.first : -1;
  while (ANY_DASHES.has(words[k - 1]!)) k--;
  return k;
}

/** Before "Harbour Board clerk" in "— Harbour Board clerk Ada Lund", and "Tide Post's" in "— Tide Post's Ada Lund". */
function skipWhatSignerIs(tokens: Tokens, { first, kind, type, parts }: Mention): number {
  const { words, block } = tokens;
  const before = first - 1;
  if (kind !== 'name' || type === 'organization' || parts.length < 2) return before;
  if (!isWhatSomebodyIs(tokens, before)) return before;
  let k = before;
  while (k >= first - LONGEST_ROLE && block[k] === block[first] && isOfRole(tokens, k)) k--;
  return ANY_DASHES.has(words[k]!) ? k : before;
}

/** "Harbour Board" in "— Harbour Board clerk Ada Lund" signs nothing. */
function isOfSigner(tokens: Tokens, { first, last, type }: Mention): boolean {
  const { words, shape, block } = tokens;
  if (type === 'person' || !ANY_DASHES.has(words[skipThe(tokens, first - 1)]!)) return false;
  let k = last + 1;
  while (k <= last + LONGEST_ROLE && block[k] === block[last] && isOfRole(tokens, k) && !isCapital(shape[k]!))
    k++;
  return k > last + 1 && isCapital(shape[k]!) && block[k] === block[last] && isWhatSomebodyIs(tokens, k - 1);
}

/** "— Norrvik, Kentucky": where it was said; but "— Xua Lund, Kentucky Post" */
function isTownOfState({ words, classes, shape, block }: Tokens, { type, gender, last }: Mention): boolean {
  if (type !== null || gender !== null || words[last + 1] !== ',') return false;
  const next = last + 3;
  return (classes[last + 2]! & PLACE) !== 0 && !(block[next] === block[last] && isCapital(shape[next]!));
}

/** In tokens. */
const LONGEST_ROLE = 8;

const isOfRole = ({ words, shape, classes }: Tokens, k: number) =>
  words[k] === "'s" || isCapital(shape[k]!) || (shape[k] === Shape.lower && (classes[k]! & NO_ROLE) === 0);

const isWhatSomebodyIs = ({ words, noun }: Tokens, k: number) =>
  words[k] === "'s" || (noun[k]! & (ROLE | TITLE)) !== 0;

const NO_ROLE = AUXILIARY | CONJUNCTION | SPEECH_VERB | PREPOSITION;

/** "“It will hold.” ¶ Ada Lund, The Post": behind a paragraph of nothing but quoted words, and with nothing behind but for whom she writes. */
function isBareSignature({ words, shape, block, quoted }: Tokens, mention: Mention): boolean {
  const { first, last, kind, type, parts } = mention;
  if (kind !== 'name' || type === 'organization' || parts.length < 2 || words[last + 1] !== ',') return false;
  let k = first - 1;
  if (block[k] === block[first] || (quoted[k] ?? 0) === 0) return false;
  while (quoted[k]! > 0) k--;
  if (block[k] === block[first - 1]) return false;
  let end = last + 2;
  while (block[end] === block[first] && (isCapital(shape[end]!) || words[end] === 'the')) end++;
  return end > last + 2 && block[end] !== block[first];
}

/** "— Ada Lund (@adalund)": hardly anything but a handle stands behind who signs a tweet. */
export const hasHandle = ({ words }: Tokens, { last }: Mention): boolean => words[last + 1] === '(';

/**
 * Whether a paragraph that opens with a dash and a name behind quoted words is nothing but a signature.
 *
 *     “The quay stays.” ¶ – Ada Lund, Norrvik          a signature
 *     “The quay stays.” ¶ – Ada Lund, who is hurt.     a list
 */
export function isSignatureLine({ block, classes, shape }: Tokens, { last }: Mention): boolean {
  if (block[last + 1] === block[last] && shape[last + 1] !== Shape.mark) return false;
  // Not "May 3".
  for (let k = last + 1; block[k] === block[last]; k++)
    if ((classes[k]! & AUXILIARY) !== 0 && shape[k] === Shape.lower) return false;
  return true;
}
