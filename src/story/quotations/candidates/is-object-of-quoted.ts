/**
 * Whether nothing but a verb is quoted, whose object stands behind it.
 *
 *     would “tame” Lund          Lund, who does not say so
 *     would “stay” Lund said     not
 */
import { Shape, type Tokens } from '../../words/find-tokens.js';
import { MODALS } from '../../words/modals.js';
import type { Mention } from '../../speakers/mention.js';
import type { Cue } from '../cues/cue.js';
import { firstWord, type Utterance } from '../utterance.js';

export function isObjectOfQuoted(
  tokens: Tokens,
  utterance: Utterance,
  { first, last: end }: Mention,
  cue: Cue | null,
): boolean {
  const { first: open, last } = utterance;
  if (cue?.token === end + 1) return false;
  const alone = firstWord(tokens, utterance) === last - 1 && tokens.shape[last] === Shape.mark;
  const before = tokens.words[open - 1]!;
  return alone && first === last + 1 && (before === 'to' || MODALS.has(before));
}
