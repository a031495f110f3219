/**
 * Whether a relative whom the article does not name was spoken of since whoever is in focus, and may be meant as well.
 *
 *     "Lund met his uncle. “Listen,” the old sailor said"   →  the uncle may be
 */
import type { State } from './coreference-state.js';
import type { Entity } from '../entity.js';
import { MEMORY } from './antecedents/sheet.js';
import { KIN } from '../../words/name-words.js';
import type { Mention } from '../mention.js';

export function isOvertakenByKin(state: State, { head }: Mention, index: number, focus: Entity): boolean {
  const { tokens, mentions, resolutions } = state;
  const own = tokens.sentence[head]!;
  for (let i = index - 1; i >= Math.max(0, index - MEMORY); i--) {
    const other = mentions[i]!;
    if (own - tokens.sentence[other.head]! > 1) return false;
    if (other.inside >= 0) continue;
    if (resolutions[i]!.entity === focus.index) return false;
    if (other.kind === 'role' && KIN.has(tokens.words[other.head]!)) return true;
  }
  return false;
}
