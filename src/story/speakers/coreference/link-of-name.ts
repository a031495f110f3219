/**
 * By what a name means its entity.
 *
 *     of Ada Lund: "Ada Lund"  →  full-name      "Lund"  →  surname-of-full-name      "Ada"  →  first-name
 */
import type { Entity } from '../entity.js';
import { surnameOf } from '../entities/name-parts.js';
import type { Mention } from '../mention.js';
import type { Link } from './coreference-state.js';

export function linkOfName(entity: Entity, mention: Mention): Link {
  // A party's name has one word and is whole.
  if (mention.plural) return 'full-name';
  if (entity.parts.length === 1) return 'lone-name';
  if (mention.parts.length > 1) return 'full-name';
  if (entity.type === 'organization') return 'short-organization';
  return surnameOf(entity.parts) === surnameOf(mention.parts) ? 'surname-of-full-name' : 'first-name';
}
