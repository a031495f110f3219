/**
 * People whom the article never names in full, though it does their relatives.
 *
 *     "Mr. Lund came … Mr. Lund's wife, Ada Lund"   "President Lund … his daughter, Ada Lund"   →  Lund | Ada Lund
 */
import type { Entity } from '../entity.js';
import { addLoneName } from './group-names.js';
import { surnameOf } from './name-parts.js';
import { clash } from '../../words/lexicon.js';
import type { Mention } from '../mention.js';
import { KIN } from '../../words/kin.js';
import type { NameIndex } from './name-index.js';

/** Adds them; who is named in full first is called by surname later, whatever a first name tells of the gender. */
export function addEarlyNames(index: NameIndex, mentions: readonly Mention[]): void {
  const early = new Map<string, number>();
  const full = new Map<string, number>();
  mentions.forEach(({ kind, type, quoted, parts, honorific, roles }, i) => {
    if (kind !== 'name' || type === 'organization' || quoted) return;
    const surname = surnameOf(parts);
    if (parts.length > 1) {
      if (!full.has(surname)) full.set(surname, i);
    } else if (!full.has(surname) && !early.has(surname) && (honorific || roles.length > 0))
      early.set(surname, i);
  });
  for (const [surname, i] of early) {
    const family = index.bySurname.get(surname) ?? [];
    const first = mentions[full.get(surname) ?? -1];
    if (first === undefined || !isAnother(mentions[i]!, first, family)) continue;
    addLoneName(index, mentions[i]!).firstNaming = i;
  }
}

/** Of another gender than all who are named in full, or called by title before the first of them, a relative. */
function isAnother(early: Mention, full: Mention, family: readonly Entity[]): boolean {
  if (early.gender !== null) return family.every(({ gender }) => clash(gender, early.gender));
  return full.roles.some((role) => RELATIVE.test(role));
}

const RELATIVE = new RegExp(`^(?:his|her|\\p{L}+['’]s) (?:\\p{L}+ )?(?:${[...KIN].join('|')})$`, 'iu');
