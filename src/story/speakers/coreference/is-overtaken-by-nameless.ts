/**
 * Whether the last sentence before a pronoun is about somebody whom nothing names, so that it hardly means whom it seems to.
 *
 *     "Lund sold the Swede. … It hurt the Swede. … he said"   →  the Swede may be
 */
import { MEMORY } from './antecedents/sheet.js';
import type { State } from './coreference-state.js';
import { CROWDS } from '../../words/crowds.js';
import type { Mention } from '../mention.js';

export function isOvertakenByNameless(
  state: State,
  mention: Mention,
  index: number,
  entity: number,
): boolean {
  const { tokens, mentions, resolutions, names } = state;
  const own = tokens.sentence[mention.head];
  let last = -1;
  let nameless = false;
  for (let i = index - 1; i >= Math.max(0, index - MEMORY); i--) {
    const { head, quoted, kind, definite, plural, type } = mentions[i]!;
    const sentence = tokens.sentence[head]!;
    if (quoted) continue;
    if (sentence === own) {
      if (resolutions[i]!.entity === entity) return false;
      continue;
    }
    if (last >= 0 && sentence !== last) break;
    last = sentence;
    const other = names.entities[resolutions[i]!.entity];
    if (other?.index === entity) return false;
    nameless ||=
      kind === 'role' && definite && !plural && type === 'person' && !CROWDS.has(tokens.words[head]!);
  }
  return nameless;
}
