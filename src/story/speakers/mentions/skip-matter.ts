/**
 * Over what an office looks after, to the name that may follow without a comma.
 *
 *     "minister for health and ageing Ada Lund", "Leader of the council Ada Lund"  →  at "Ada"
 *     "a lawyer for investor Bo Hart"  →  none
 */
import { wordSet } from '../../../article/word-set.js';
import type { Tokens } from '../../words/tokens.js';
import { Shape, isCapital } from '../../words/shape.js';
import {
  AUXILIARY,
  DETERMINER,
  NUMBER_WORD,
  ORGANIZATION,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  ROLE,
  SPEECH_VERB,
  TITLE,
} from '../../words/lexicon.js';

/** The token behind the office and its matter; right behind the head where none follows. */
export function skipMatter({ words, classes, shape }: Tokens, head: number): number {
  const joint = words[head + 1] ?? '';
  // "mother of two Ada Lund"
  if (joint === 'of' && (classes[head + 2]! & NUMBER_WORD) !== 0) return head + 3;
  // "spokesman on defence"; but one "for" somebody
  if (!JOINTS.has(joint) || !(OFFICES.has(words[head]!) || joint === 'on')) return head + 1;
  const first = words[head + 2] === 'the' ? head + 3 : head + 2;
  let k = first;
  // "Norrvik council"
  if (isCapital(shape[k]!) && shape[k + 1] === Shape.lower && (classes[k + 1]! & ORGANIZATION) !== 0) k++;
  // "state" in "secretary of state" may be a verb elsewhere; and "governors" are many.
  const isMatter = (stops: number) =>
    shape[k] === Shape.lower &&
    (classes[k]! & (words[k]!.endsWith('s') ? stops & ~(ROLE | TITLE) : stops)) === 0;
  if (isMatter(NO_MATTER) || isChiefOfStaff(words, head)) k++;
  while (isMatter(NO_MATTER | SPEECH_VERB)) k++;
  return k > first ? k : head + 1;
}

/** Staff is who somebody is, too. */
const isChiefOfStaff = (words: Tokens['words'], head: number) =>
  words[head] === 'chief' && words[head + 2] === 'staff';

const JOINTS = new Set(['for', 'of', 'on']);
const NO_MATTER = AUXILIARY | DETERMINER | POSSESSIVE | PREPOSITION | PRONOUN | ROLE | TITLE;

/** Nouns behind which a matter stands, and not somebody: an "aide of" serves people. */
const OFFICES = wordSet(
  'captain chair chairman chairperson chairwoman chief commissioner coordinator dean director editor executive founder governor head headteacher holder leader lecturer man manager mayor mec member minister officer owner player president professor reader rector secretary speaker superintendent undersecretary vice-president woman',
);
