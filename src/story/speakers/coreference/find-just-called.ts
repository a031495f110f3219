/**
 * Whom a noun means that was just used of somebody, however often others were mentioned who have the role, too.
 *
 *     "One senator said … the senator said"   "One of Judge Hart's colleagues, Judge Ada Lund, said … the judge said"
 */
import { isSpeaking } from '../../quotations/cues/cue.js';
import { isSubject, type Resolution, type State } from './coreference-state.js';
import type { Entity } from '../entity.js';
import type { Mention } from '../mention.js';
import { PARAGRAPH_STEP } from '../../words/number-sentences.js';

/** Of those who have the role the one mentioned last, if called so there as the subject; else null. */
export function findJustCalled(
  state: State,
  { head }: Mention,
  holders: readonly Entity[],
): Resolution | null {
  const { tokens, mentions } = state;
  const last = (entity: Entity) => entity.mentions.at(-1) ?? -1;
  const latest = holders.reduce<Entity | undefined>((a, b) => (a && last(a) > last(b) ? a : b), undefined);
  if (latest === undefined) return null;
  const index = last(latest);
  const mention = mentions[index];
  if (mention === undefined || tokens.sentence[head]! - tokens.sentence[mention.head]! > PARAGRAPH_STEP)
    return null;
  if (!latest.named)
    return isSpeaking(state.cues[index]) ? { entity: latest.index, link: 'no-name', certainty: 1 } : null;
  const called =
    mention.roles.some((role) => role.toLowerCase() === tokens.words[head]) && isSubject(state, index);
  return called ? { entity: latest.index, link: 'role-of-name', certainty: 0.9 } : null;
}
