/**
 * Who had the last sentence, and may go on where a description acts: its speaker, or else its subject.
 *
 *     "Lund was glad that she beat Voss. “…,” said the Swede"  →  Lund
 */
import { isSpeaking } from '../../quotations/cues/cue.js';
import { isSubject, type State } from './coreference-state.js';
import { MEMORY } from './antecedents/sheet.js';
import type { Mention } from '../mention.js';

/** Nobody had the last sentence, or it is not clear who; and: the turn is another's than who had it. */
export const NOBODY = -1;
const OTHER = -2;

/**
 * The index of an entity, or one of those. `bare`: the description is a noun alone; "the Norrvik director" may be new, and is
 * not the subject.
 */
export function findLastHolder(state: State, mention: Mention, index: number, bare: boolean): number {
  const { tokens, mentions, resolutions, cues } = state;
  const own = tokens.sentence[mention.head]!;
  let last = -1;
  let subject = NOBODY;
  for (let i = index - 1; i >= Math.max(0, index - MEMORY); i--) {
    const { head: at, quoted, last: end } = mentions[i]!;
    const sentence = tokens.sentence[at]!;
    if (quoted || sentence === own) continue;
    if (last >= 0 && sentence !== last) break;
    last = sentence;
    // "“…,” said Lund. “…,” said the Swede": somebody else's turn.
    if (isSpeaking(cues[i])) return opensQuoted(state, own) ? OTHER : resolutions[i]!.entity;
    // "Lund and Voss met": either may be meant.
    if (isSubject(state, i)) subject = tokens.words[end + 1] === 'and' ? NOBODY : resolutions[i]!.entity;
  }
  if (bare || subject === NOBODY) return subject;
  return own - last > 1 ? NOBODY : OTHER;
}

const opensQuoted = ({ tokens, sentenceStart }: State, sentence: number) =>
  tokens.quoted[sentenceStart[sentence]! + 1]! > 0;
