import type { CueForm } from '../quotations/cue.js';
import type { State } from './coreference-state.js';
import type { Entity } from './entity.js';
import { FIRST_NAME, lookUp } from './lexicon.js';

/** "Harbour Strategies", "Norrvik": nothing tells that it is a person, it never spoke, and the first word is no first name. */
export function isHardlyPerson({ cues, mentions }: State, { type, parts, mentions: own }: Entity): boolean {
  if (type !== null || parts.length === 0 || (lookUp(parts[0]!) & FIRST_NAME) !== 0) return false;
  for (let i = own.length - 1; i >= 0 && i >= own.length - SEEN; i--) {
    const cue = cues[own[i]!];
    if (cue?.strong === true && SPEAKING.has(cue.form) && !mentions[own[i]!]!.quoted) return false;
  }
  return true;
}

/** So many mentions of somebody are looked at. */
const SEEN = 12;
const SPEAKING: ReadonlySet<CueForm> = new Set([
  'subject',
  'over-aside',
  'over-words',
  'later-verb',
  'inverted',
]);
