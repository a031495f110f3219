/**
 * Bodies whose name other names begin with: the article speaks of the body before it names what belongs to it.
 *
 *     "Quay said … on Quay News and Quay Travel"   "Quay … sells Quay Premium"   →  Quay is by itself
 */
import { addLoneName } from './group-names.js';
import { FIRST_NAME, lookUp } from '../../words/lexicon.js';
import type { Entity } from '../entity.js';
import type { Mention } from '../mention.js';
import type { NameIndex } from './name-index.js';

/** Adds them; somebody known by a first name ("Quay" for Quay Lund) is none of them. */
export function addBrands(index: NameIndex, mentions: readonly Mention[]): void {
  const seen = new Set<string>();
  for (const mention of mentions) {
    if (mention.kind !== 'name') continue;
    const [word = ''] = mention.parts;
    const lone = mention.parts.length === 1 && !mention.quoted;
    const called = lone && !seen.has(word) ? listCalled(index, word) : [];
    if (called.length > 0) addLoneName(index, mention);
    seen.add(word);
  }
}

/** Those called after it. */
function listCalled(index: NameIndex, word: string): Entity[] {
  if (index.bySurname.has(word) || index.byName.has(word) || (lookUp(word) & FIRST_NAME) !== 0) return [];
  return (index.byPart.get(word) ?? []).filter((entity) => entity.parts[0] === word);
}
