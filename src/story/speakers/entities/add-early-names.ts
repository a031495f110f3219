/**
 * People whom the article never names in full, though it does their relatives.
 *
 *     "Mr. Lund came … Mr. Lund's wife, Ada Lund"   "President Lund … his daughter, Ada Lund"   →  Lund | Ada Lund
 */
import type { Entity } from '../entity.js';
import { addLoneName } from './group-names.js';
import { push } from '../../push.js';
import { tellsPresident } from '../tells-president.js';
import { bareParts, suffixOf, surnameOf } from './name-parts.js';
import { sameFirstName } from './same-first-name.js';
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
    const surname = surnameOf(bareParts(parts));
    if (parts.length > 1) {
      if (!full.has(surname)) full.set(surname, i);
    } else if (!full.has(surname) && !early.has(surname) && (honorific || roles.length > 0))
      early.set(surname, i);
  });
  const within = indexWithin(mentions, early);
  for (const [surname, i] of early) {
    const family = index.bySurname.get(surname) ?? [];
    const first = mentions[full.get(surname) ?? -1];
    if (first === undefined) continue;
    const one = mentions[i]!;
    const bearer =
      findPresident(one, first, family) ??
      (isAnother(one, first, family) && !isNamedWithin(within.get(surname) ?? [], family)
        ? addLoneName(index, one)
        : undefined);
    if (bearer !== undefined) bearer.firstNaming = i;
  }
}

/** By surname of those who are called by it early: the names that have it behind another word, “Bo Lund Day”, too. */
function indexWithin(
  mentions: readonly Mention[],
  early: ReadonlyMap<string, number>,
): Map<string, Mention[]> {
  const within = new Map<string, Mention[]>();
  if (early.size === 0) return within;
  for (const mention of mentions) {
    const { kind, type, parts } = mention;
    if (kind !== 'name' || type === 'organization') continue;
    for (const part of new Set(parts)) if (part !== parts[0] && early.has(part)) push(within, part, mention);
  }
  return within;
}

/** "President Lund … Ada Lund … “Bo Lund Day”": somebody of another first name, though only in what is called so. */
const isNamedWithin = (within: readonly Mention[], family: readonly Entity[]) =>
  within.some(({ parts }) => !family.some((one) => sameFirstName(one.parts, parts)));

/** Of another gender than all who are named in full, or called by title before the first of them, a relative. */
function isAnother(early: Mention, full: Mention, family: readonly Entity[]): boolean {
  if (early.gender !== null) return family.every(({ gender }) => clash(gender, early.gender));
  return (
    full.roles.some((role) => RELATIVE.test(role)) || (isPresident(early) && family.every(isNoPresident))
  );
}

const isPresident = ({ roles }: Mention) => roles.some(tellsPresident);

/** "President Lund … first lady Ada Lund … Bo Lund": the only other one who may be president was named first. */
function findPresident(early: Mention, { parts }: Mention, family: readonly Entity[]): Entity | undefined {
  if (!isPresident(early)) return undefined;
  const isFirst = (one: Entity) =>
    one.suffix === suffixOf(parts) && sameFirstName(one.parts, bareParts(parts));
  const others = family.filter((one) => !isNoPresident(one));
  return others.length === 1 && !others.some(isFirst) ? others[0] : undefined;
}

/**
 * "President Lund … Ada Lund … Bo Lund Jr.": the wife and the son. Who is president would be named in full before, or with the
 * office.
 */
const isNoPresident = ({ gender, suffix, office }: Entity) =>
  office !== 'head' && (gender === 'female' || suffix !== '');

const RELATIVE = new RegExp(`^(?:his|her|\\p{L}+['’]s) (?:\\p{L}+ )?(?:${[...KIN].join('|')})$`, 'iu');
