/**
 * Full names that the article gives in another form: of relatives whose first name alone stands beside the surname that both
 * have, and of those whose first name is a title too.
 *
 *     "Lund's son Bo said"  →  Bo Lund;   but not "Lund's wife Ada", who may go by her own name
 *     "farmer Col Lund … Mr Lund"  →  Col Lund;   but not "Col Lund … the colonel"
 */
import { lastWord } from '../../words/last-word.js';
import type { Entity } from '../entity.js';
import { foldLetters } from '../../words/fold-letters.js';
import { FIRST_NAME, lookUp } from '../../words/lexicon.js';
import type { NameIndex } from './name-index.js';

const KIN = /^(\p{L}+)['’]s (?:\p{Ll}+ )?(?:son|daughter|brother|father)$/u;

/** Gives somebody with a lone first name the surname of the owner in a role like "Lund's son". */
export function nameKin(index: NameIndex, entity: Entity, roles: readonly string[]): void {
  if (entity.parts.length > 1 || (lookUp(entity.parts[0]!) & FIRST_NAME) === 0) return;
  const surname = roles.map((role) => KIN.exec(role)?.[1]).find((owner) => owner !== undefined);
  // "Mohd Irfan … Irfan's brother, Salman": the name may be his alone.
  if (surname === undefined || (lookUp(surname.toLowerCase()) & FIRST_NAME) !== 0) return;
  if (!index.bySurname.has(foldLetters(surname.toLowerCase()))) return;
  // "Lund's son Bo Jr." is Bo Lund Jr.
  const [first, ...suffix] = entity.name.split(' ');
  entity.name = [first, surname, ...suffix].join(' ');
  entity.parts = [...entity.parts, surname.toLowerCase()];
}

const TITLE = /(?:^| )(?:Col|Dean|Earl|Major|Prince)$/;

/** Whoever is called "Mr" is no colonel: what was taken for a title is the first name. */
export function takeTitleForName(entity: Entity): void {
  if (entity.parts.length > 1) return;
  const at = entity.roles.findIndex((role) => TITLE.test(role));
  const role = entity.roles[at];
  if (role === undefined) return;
  const first = lastWord(role);
  entity.name = `${first} ${entity.name}`;
  entity.parts = [first.toLowerCase(), ...entity.parts];
  const rest = role.slice(0, -first.length).trim();
  entity.roles.splice(at, 1, ...(rest === '' ? [] : [rest]));
}
