/**
 * Over what an office looks after, to the name that may follow without a comma.
 *
 *     "minister for health and ageing Ada Lund"  →  at "Ada";   "a lawyer for investor Bo Hart"  →  none
 */
import { type Tokens, Shape } from '../../words/find-tokens.js';
import {
  AUXILIARY,
  DETERMINER,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  ROLE,
  SPEECH_VERB,
  TITLE,
} from '../../words/lexicon.js';

/** The token behind the office and its matter; right behind the head where none follows. */
export function skipMatter({ words, classes, shape, sentence, quoted }: Tokens, head: number): number {
  const joint = words[head + 1] ?? '';
  if (!JOINTS.has(joint) || !(OFFICES.has(words[head]!) || (joint === 'on' && SPOKESMEN.has(words[head]!))))
    return head + 1;
  const same = (k: number) => sentence[k] === sentence[head] && quoted[k] === quoted[head];
  let k = head + 2;
  // "state" in "secretary of state" may be a verb elsewhere.
  const isMatter = (stops: number) => shape[k] === Shape.lower && same(k) && (classes[k]! & stops) === 0;
  if (isMatter(NO_MATTER)) k++;
  while (k > head + 2 && k - head < LONGEST && isMatter(NO_MATTER | SPEECH_VERB)) k++;
  return k > head + 2 && words[k - 1] !== 'and' && shape[k] === Shape.capital && same(k) ? k : head + 1;
}

const JOINTS = new Set(['for', 'of', 'on']);
/** "minister for health and the environment" and longer ones have a comma. */
const LONGEST = 7;
const NO_MATTER = AUXILIARY | DETERMINER | POSSESSIVE | PREPOSITION | PRONOUN | ROLE | TITLE;

/** Nouns behind which a matter stands, and not somebody: an "aide of" serves people. */
const OFFICES = new Set(
  'chair chairman chairwoman chief commissioner coordinator dean director editor head lecturer manager minister officer president professor reader secretary superintendent undersecretary vice-president'.split(
    ' ',
  ),
);

/** "spokesman on defence"; but one "for" somebody */
const SPOKESMEN = new Set(['spokesman', 'spokesperson', 'spokeswoman']);
