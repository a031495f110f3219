/**
 * Bodies whose name other names begin with: the article speaks of the body before it names what belongs to it.
 *
 *     "Quay said … on Quay News and Quay Travel"   "Quay … the Quay QTV box"   →  Quay is by itself
 */
import { addLoneName } from './group-names.js';
import { FIRST_NAME, lookUp } from '../../words/lexicon.js';
import type { Mention } from '../mention.js';
import { isThing } from './is-thing.js';
import type { NameIndex } from './name-index.js';

/** Adds them; somebody known by a first name ("Quay" for Quay Lund) is none of them. */
export function addBrands(index: NameIndex, mentions: readonly Mention[]): void {
  const seen = new Set<string>();
  for (const mention of mentions) {
    if (mention.kind !== 'name') continue;
    const [word = ''] = mention.parts;
    const lone = mention.parts.length === 1 && !mention.honorific && mention.roles.length === 0;
    if (lone && !mention.quoted && !seen.has(word) && isBrand(index, word)) {
      const entity = addLoneName(index, mention);
      entity.type ??= 'organization';
    }
    seen.add(word);
  }
}

function isBrand(index: NameIndex, word: string): boolean {
  if (index.bySurname.has(word) || index.byName.has(word) || (lookUp(word) & FIRST_NAME) !== 0) return false;
  return (index.byPart.get(word) ?? []).some((entity) => entity.parts[0] === word && isThing(entity));
}
