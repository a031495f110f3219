/**
 * Relatives whose first name alone is given beside the surname that both have.
 *
 *     "Lund's son Bo said"  →  Bo Lund;   but not "Lund's wife Ada", who may go by her own name
 */
import type { Entity } from './entity.js';
import { foldLetters } from './fold-letters.js';
import { FIRST_NAME, lookUp } from './lexicon.js';
import type { NameIndex } from './name-index.js';

const KIN = /^(\p{L}+)['’]s (?:\p{Ll}+ )?(?:son|daughter|brother|father)$/u;

/** Gives somebody with a lone first name the surname of the owner in a role like "Lund's son". */
export function nameKin(index: NameIndex, entity: Entity, roles: readonly string[]): void {
  if (entity.parts.length > 1 || (lookUp(entity.parts[0]!) & FIRST_NAME) === 0) return;
  const surname = roles.map((role) => KIN.exec(role)?.[1]).find((owner) => owner !== undefined);
  if (surname === undefined) return;
  const family = index.bySurname.get(foldLetters(surname.toLowerCase())) ?? [];
  if (!family.some(({ type, parts }) => type !== 'organization' && parts.length > 1)) return;
  entity.name = `${entity.name} ${surname}`;
  entity.parts = [...entity.parts, surname.toLowerCase()];
}
