/**
 * Whether a description says of which body somebody is the only one: told of one whom the article need not name.
 *
 *     "the director of the Harbour Board", "the chair of Norrvik's board"   but not "the mayor of Norrvik", "a member of the board"
 */
import { wordSet } from '../../../article/word-set.js';
import { hasGenitive } from '../../words/genitive.js';
import { DETERMINER, PLACE, POSSESSIVE } from '../../words/lexicon.js';
import { Shape } from '../../words/shape.js';
import type { Mention } from '../mention.js';
import type { State } from './coreference-state.js';

export function isOfBody({ tokens }: State, { first, head }: Mention): boolean {
  const { words, shape, classes } = tokens;
  if (words[head + 1] !== 'of' || !HEADS.has(words[head]!)) return false;
  const isCapital = (k: number) => shape[k] === Shape.capital || shape[k] === Shape.capitals;
  // "Ada Lund, the director of the Harbour Board,"
  if (APPOSING.has(words[first - 1]!) && isCapital(first - 2)) return false;
  let k = head + 2;
  while ((classes[k]! & (DETERMINER | POSSESSIVE)) !== 0) k++;
  return isCapital(k) && ((classes[k]! & PLACE) === 0 || hasGenitive(tokens, k, k + 2));
}

/** Of a body rather than of a town, a family or a film. */
const HEADS = wordSet(
  'chair chairman chairperson chairwoman chief dean director editor executive founder head leader president principal publisher secretary treasurer',
);

const APPOSING = new Set([',', '—', '–', '--', '-']);
