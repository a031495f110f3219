/**
 * Whom a name may mean among those whom the article names.
 *
 *     "Lund"  →  Ada Lund and Bo Lund      "Mr. Lund"  →  Bo Lund      "Ada"  →  Ada Lund
 */
import { lastWord } from '../../words/last-word.js';
import { wordSet } from '../../../article/word-set.js';
import type { Entity } from '../entity.js';
import type { Mention } from '../mention.js';
import { chooseByStyle } from '../names/find-style.js';
import { foldLetters } from '../../words/fold-letters.js';
import { clash, FIRST_NAME, lookUp, MAN, PARTICLE, TITLE, WOMAN } from '../../words/lexicon.js';
import { KIN } from '../../words/kin.js';
import { PLATFORMS } from '../../words/platforms.js';
import { isByTitleAnother } from './is-by-title-another.js';
import { findSurnameFirst, LEADING_SURNAMES } from './find-surname-first.js';
import { findByHead, organizationKey } from './group-organizations.js';
import { pushCapped, type NameIndex } from './name-index.js';
import { bareParts, isSurnameAlone, lastOf, suffixOf, surnameOf } from './name-parts.js';
import { sameFirstName } from './same-first-name.js';

const NOBODY: readonly Entity[] = [];

/** All entities that a name may mean, without regard to where it stands. Empty: nobody known. */
export function findNamesakes(index: NameIndex, mention: Mention): readonly Entity[] {
  const found = findBearers(index, mention);
  if (index.same.size === 0) return found;
  return [...new Set(found.map((entity) => index.same.get(entity) ?? entity))];
}

/** The only one whom a name may mean; undefined where that is nobody, or one of several. */
export function findOnly(index: NameIndex, mention: Mention): Entity | undefined {
  const found = findNamesakes(index, mention);
  return found.length === 1 ? found[0] : undefined;
}

function findBearers(index: NameIndex, mention: Mention): readonly Entity[] {
  if (mention.type === 'organization')
    return listOf(
      departmentOf(index, mention) ??
        findByHead(index, mention) ??
        index.byName.get(organizationKey(mention.name)),
    );
  const parts = bareParts(mention.parts);
  // "Quay Analytics", where the article names Quay Analytics Inc.
  const firm =
    mention.type === null && parts.length > 1 ? index.byName.get(organizationKey(mention.name)) : undefined;
  if (firm?.type === 'organization') return [firm];
  // "Wilma Twitter"
  if (parts.length === 1 && PLATFORMS.has(parts[0]!)) return findPlatform(index, mention, parts[0]!);
  const family = findFamily(index, mention, parts);
  // "Lund Jr" is nobody whom the article calls Lund alone, nor the other way round.
  if (parts.length === 1 && family.length === 0 && suffixOf(mention.parts) !== '') return NOBODY;
  if (parts.length === 1 && family.length > 0) family.push(...findSurnameFirst(index, surnameOf(parts)));
  const all = index.bySurname.get(surnameOf(parts)) ?? NOBODY;
  if (family.length === 0 && isTitled(all, parts)) return all;
  if (parts.length > 1 || family.length > 0) return chooseByStyle(family, mention);
  const word = lastOf(parts);
  const others = (index.byPart.get(word) ?? NOBODY).filter((entity) => goesBy(index, entity, word, mention));
  // "Mora", of Ada Mora Lund and Bo Mora Hart: nobody tells whose it is. "Quayo", who makes Quayo Lamps and Quayo Ropes
  if (others.length > 1 && (others.every(({ parts }) => parts[0] !== word) || others.every(isNoPerson)))
    return NOBODY;
  if (others.length > 0) return others.map((entity) => trimName(index, entity, word));
  if ((lookUp(word) & FIRST_NAME) !== 0) {
    const known = index.byNickname.get(word) ?? NOBODY;
    if (known.length > 0) return known;
  }
  return listOf(index.byName.get(organizationKey(mention.name)) ?? shortForm(index, mention));
}

/** "Twitter", where the article names Twitter Inc. or nothing else so. */
function findPlatform(index: NameIndex, { name }: Mention, word: string): readonly Entity[] {
  const body = index.byName.get(organizationKey(name));
  if (body !== undefined) return [body];
  return (index.bySurname.get(word) ?? NOBODY).filter((entity) => entity.parts.length === 1);
}

/** Those of the surname; of the first name, too, if there is one. `parts`: the name without "Jr." */
function findFamily(index: NameIndex, mention: Mention, parts: readonly string[]): Entity[] {
  const surname = surnameOf(parts);
  const suffix = suffixOf(mention.parts);
  const apart = parts.length > 1 || index.juniors.has(surname);
  const family: Entity[] = [];
  for (const entity of index.bySurname.get(surname) ?? NOBODY) {
    const another = apart && entity.suffix !== suffix && !isSurnameAlone(parts, entity.parts);
    if (clash(entity.gender, mention.gender) || another) continue;
    if (parts.length === 1 ? !isByTitleAnother(entity, mention) : sameFirstName(entity.parts, parts))
      family.push(entity);
  }
  return family;
}

/**
 * But "Lund" is not the "Lund Train", "Lord Lund" not Lund Quayside, "Omar" not Bo Omar Lund, who is "Lund", and "his father,
 * Omar" not Omar Hart, whose name nobody else has.
 */
function goesBy(index: NameIndex, { parts }: Entity, word: string, { style, roles }: Mention): boolean {
  const { alone, bySurname } = index;
  if (parts[0] === word) {
    // "Dr Goh" may be Goh Wee Lund.
    if (style === 'titled' && (lookUp(word) & FIRST_NAME) === 0 && !LEADING_SURNAMES.has(word)) return false;
    if (roles.some(isKinRole) && bySurname.get(surnameOf(parts))?.length === 1) return false;
    return !THINGS.has(parts[1]!);
  }
  return (lookUp(word) & FIRST_NAME) === 0 || !alone.has(surnameOf(parts));
}

const isNoPerson = ({ type, gender }: Entity) => type === null && gender === null;

const isKinRole = (role: string) => KIN.has(lastWord(role));

/**
 * "Ada Lund Harbour Day", a run of capitals too long, is Ada Lund where "Lund" stands alone; "Ada Lund Moreno" has two
 * surnames and goes by the first, as "Ada Lund da Mora" does.
 */
function trimName(index: NameIndex, entity: Entity, surname: string): Entity {
  const at = entity.parts.indexOf(surname);
  if (at < 1) return entity;
  const next = entity.parts[at + 1] ?? '';
  const second =
    entity.parts.length === at + 2 && !THINGS.has(next) && (lookUp(next) & ~(FIRST_NAME | WOMAN | MAN)) === 0;
  if (second || (lookUp(next) & PARTICLE) !== 0) {
    pushCapped(index.bySurname, foldLetters(surname), entity);
    return entity;
  }
  entity.name = entity.name
    .split(/\s+/)
    .slice(0, at + 1)
    .join(' ');
  entity.parts = entity.parts.slice(0, at + 1);
  pushCapped(index.bySurname, foldLetters(surname), entity);
  return entity;
}

/** "State said", where the State Department is named. */
const departmentOf = (index: NameIndex, { parts }: Mention) =>
  parts.length === 1 ? index.byName.get(organizationKey(`${parts[0]!} department`)) : undefined;
const listOf = (entity: Entity | undefined): readonly Entity[] => (entity === undefined ? NOBODY : [entity]);

/** "Peabody" for "Peabody Energy", "the Times" for "The Harbour Times"; but not "Mr Lund" or "Mayor Lund" for "the Lund Foundation". */
function shortForm(index: NameIndex, mention: Mention): Entity | undefined {
  return mention.honorific || mention.type === 'person' ? undefined : index.byEdge.get(mention.parts[0]!);
}

/** "Dean Lund" where Ada Lund was named before: a title that is a first name too. */
export const isTitled = (family: readonly Entity[], parts: readonly string[]) =>
  family.length === 1 && (lookUp(parts[0]!) & TITLE) !== 0;

/** What is called by somebody's name, and no surname. */
const THINGS = wordSet(
  'act app apps awards brothers bus casino channels cloud day digital effect hotel hour live maps mobile movies music news online plan plaza plus prize radio rally resort show sport sports tour tower train travel week',
);
