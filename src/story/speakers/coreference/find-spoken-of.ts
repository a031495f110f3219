/**
 * Who does not speak because the speaker has just named them.
 *
 *     "“… before Falk was with us.” He added: “…”"              not Falk
 *     "Hart said: “Thank you, Lund.” She added: “…”", Hart a man   Lund may be she
 */
import { isSpeaking } from '../../quotations/cues/cue.js';
import type { State } from './coreference-state.js';
import type { Entity } from '../entity.js';
import { clash } from '../../words/lexicon.js';
import { MEMORY } from './antecedents/sheet.js';
import type { Mention } from '../mention.js';

/** Those named in the quotation right before the sentence of somebody who goes on speaking; nobody elsewhere. */
export function findSpokenOf(state: State, mention: Mention, index: number): ReadonlySet<Entity> {
  const { tokens, mentions, resolutions, names, cues } = state;
  const cue = cues[index];
  if (cue == null || !ADDING.has(tokens.words[cue.token]!)) return NOBODY;
  const found = new Set<Entity>();
  const own = tokens.sentence[mention.head]!;
  for (let i = index - 1; i >= Math.max(0, index - MEMORY); i--) {
    const { head, quoted } = mentions[i]!;
    if (tokens.sentence[head]! < own - 1) break;
    const entity = names.entities[resolutions[i]!.entity];
    if (entity === undefined) continue;
    if (isSpeaking(cues[i]) && clash(entity.gender, mention.gender)) return NOBODY;
    if (quoted) found.add(entity);
  }
  return found;
}

const NOBODY: ReadonlySet<Entity> = new Set();
const ADDING = new Set(['added', 'adds', 'concluded', 'continued', 'continues']);
