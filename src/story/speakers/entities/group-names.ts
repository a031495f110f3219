/**
 * Which names are one person's or one organisation's: full names first, then surnames, first names and acronyms.
 *
 *     "Ada M. Lund", "Ada Lund", "Mrs. Lund", "Ada"  →  one;  "Per Lund Jr." and "Per Lund"  →  two
 */
import { createEntity, type Entity } from '../entity.js';
import { foldLetters } from '../../words/fold-letters.js';
import {
  type Gender,
  FIRST_NAME,
  MAN,
  PARTICLE,
  SUFFIX,
  TITLE,
  WOMAN,
  genderOf,
  lookUp,
} from '../../words/lexicon.js';
import type { Mention } from '../mention.js';
import { chooseByStyle } from '../names/find-style.js';
import { findSurnameFirst } from './find-surname-first.js';
import { indexSpelling } from './misspelt-names.js';
import {
  addOrganization,
  findByHead,
  findByInitials,
  indexBody,
  organizationKey,
} from './group-organizations.js';
import { KIN } from '../../words/name-words.js';
import { nameBody, THINGS } from './name-body.js';
import { isNickname, NICKNAMES, sameFirstName } from './same-first-name.js';
import { createNameIndex, pushCapped, type NameIndex } from './name-index.js';

/** The most people of one surname who are told apart; a longer list would be gone through for each of its names. */
const MOST = 8;
/** The most people who are weighed for one name: no article of a newspaper calls more of them by one surname. */
const MOST_MEANT = 5;

/** Entities of all names that stand by themselves: full names of people, and organisations. */
export function groupFullNames(mentions: readonly Mention[]): NameIndex {
  const index = createNameIndex();
  const told: Mention[] = [];
  for (const mention of mentions) {
    if (mention.kind !== 'name') continue;
    if (mention.type !== 'organization') {
      if (bareParts(mention.parts).length > 1) addPerson(index, mention);
      else index.alone.add(surnameOf(mention.parts));
    } else if (mention.roles.length > 0) told.push(mention);
    else addOrganization(index, mention);
  }
  for (const mention of told) nameBody(index, mention);
  return index;
}

const isSuffix = (part: string, i: number) => i > 0 && (lookUp(part) & SUFFIX) !== 0;
const suffixOf = (parts: readonly string[]) => (parts.some(isSuffix) ? parts.filter(isSuffix).join(' ') : '');
const bareParts = (parts: readonly string[]) =>
  parts.some(isSuffix) ? parts.filter((part, i) => !isSuffix(part, i)) : parts;

/** "bari" for Omar al-Bari, who is called Bari and Al-Bari too. */
export const surnameOf = (parts: readonly string[]): string => foldLetters(lastOf(parts));

/** The same with the marks of its letters. */
function lastOf(parts: readonly string[]): string {
  const last = parts.at(-1)!;
  return last.charCodeAt(2) === HYPHEN && last.length > 5 ? last.slice(3) : last;
}

const HYPHEN = 0x2d;

function addPerson(index: NameIndex, mention: Mention): Entity {
  const parts = bareParts(mention.parts);
  const suffix = suffixOf(mention.parts);
  const surname = surnameOf(parts);
  const family = index.bySurname.get(surname) ?? [];
  const known = family.find(
    (entity) =>
      entity.suffix === suffix && sameFirstName(entity.parts, parts) && !clash(entity.gender, mention.gender),
  );
  if (known === undefined && isTitled(family, parts)) return family[0]!;
  const longer = known === undefined ? findLonger(index, parts) : undefined;
  if (longer !== undefined) {
    pushCapped(index.bySurname, surname, longer);
    return longer;
  }
  if (known !== undefined) {
    if (isFuller(parts, known.parts)) {
      known.name = mention.name;
      known.parts = parts;
    }
    known.gender ??= mention.gender;
    known.style ??= mention.style;
    known.type ??= mention.type;
    return known;
  }
  const entity = createEntity(index.entities.length, mention.name, true);
  entity.parts = parts;
  entity.suffix = suffix;
  entity.type = mention.type;
  entity.gender = mention.gender;
  entity.style = mention.style;
  index.entities.push(entity);
  if (family.length < MOST) family.push(entity);
  index.bySurname.set(surname, family);
  for (const part of parts.slice(0, -1)) if (part.length > 1) pushCapped(index.byPart, part, entity);
  for (const other of NICKNAMES.get(parts[0]!) ?? []) pushCapped(index.byNickname, other, entity);
  indexSpelling(index, surname, entity);
  indexBody(index, entity);
  return entity;
}

/** The one whose name has these parts inside: "San Mora" for "Ada San Mora Lund". */
function findLonger(index: NameIndex, parts: readonly string[]): Entity | undefined {
  const found = (index.byPart.get(parts.at(-1)!) ?? NOBODY).filter((entity) => {
    const at = (lookUp(entity.parts[0]!) & FIRST_NAME) === 0 ? -1 : entity.parts.indexOf(parts[0]!, 1);
    return at > 0 && parts.every((part, k) => entity.parts[at + k] === part);
  });
  return found.length === 1 ? found[0] : undefined;
}

/** "Dean Lund" where Ada Lund was named before: a title that is a first name too. */
const isTitled = (family: readonly Entity[], parts: readonly string[]) =>
  family.length === 1 && parts.length === 2 && (lookUp(parts[0]!) & TITLE) !== 0;

/** Longer, or with the first name written out; but "Sly Ada Lund" adds nothing to "Ada Lund". */
function isFuller(parts: readonly string[], than: readonly string[]): boolean {
  const first = opensWithFirst(parts);
  if (first !== opensWithFirst(than)) return first;
  if (parts.length !== than.length) return parts.length > than.length;
  // "Bo" may be short for "Boris", but is what the article calls him.
  return than[0]!.length < parts[0]!.length && (than[0]!.length === 1 || !isNickname(parts[0]!, than[0]!));
}

/** "Ada Lund", "A. Lund"; of "Ben Lundi" it is not sure. */
const opensWithFirst = ([first = '']: readonly string[]) =>
  first.length === 1 || (lookUp(first) & (FIRST_NAME | PARTICLE)) === FIRST_NAME;

export const clash = (a: Gender | null, b: Gender | null) => a !== null && b !== null && a !== b;

const NOBODY: readonly Entity[] = [];

/** All entities that a name may mean, without regard to where it stands. Empty: nobody known. */
export function findNamesakes(index: NameIndex, mention: Mention): readonly Entity[] {
  const found = findBearers(index, mention);
  if (index.same.size === 0) return found;
  return [...new Set(found.map((entity) => index.same.get(entity) ?? entity))];
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
  const surname = surnameOf(parts);
  const family: Entity[] = [];
  const suffix = parts.length > 1 ? suffixOf(mention.parts) : '';
  const all = index.bySurname.get(surname) ?? NOBODY;
  for (const entity of all) {
    if (clash(entity.gender, mention.gender)) continue;
    if (parts.length === 1 || (entity.suffix === suffix && sameFirstName(entity.parts, parts)))
      family.push(entity);
    if (family.length === MOST_MEANT) break;
  }
  if (parts.length === 1 && family.length > 0) family.push(...findSurnameFirst(index, surname));
  if (family.length === 0 && isTitled(all, parts)) return all;
  if (parts.length > 1 || family.length > 0) return chooseByStyle(family, mention);
  const word = lastOf(parts);
  const others = (index.byPart.get(word) ?? NOBODY).filter((entity) => goesBy(index, entity, word, mention));
  // "Mora", of Ada Mora Lund and Bo Mora Hart: nobody tells whose it is.
  if (others.length > 1 && others.every(({ parts }) => parts[0] !== word)) return NOBODY;
  if (others.length > 0) return others.map((entity) => trimName(index, entity, word));
  if ((lookUp(word) & FIRST_NAME) !== 0) {
    const known = index.byNickname.get(word) ?? NOBODY;
    if (known.length > 0) return known;
  }
  return listOf(
    index.byName.get(organizationKey(mention.name)) ??
      shortForm(index, mention) ??
      findByInitials(index, mention),
  );
}

/**
 * But "Lund" is not the "Lund Train", "Lord Lund" not Lund Quayside, "Omar" not Bo Omar Lund, who is "Lund", and "his father,
 * Omar" not Omar Hart, whose name nobody else has.
 */
function goesBy(index: NameIndex, { parts }: Entity, word: string, { style, roles }: Mention): boolean {
  const { alone, bySurname } = index;
  if (style === 'titled' && parts[0] === word && (lookUp(word) & FIRST_NAME) === 0) return false;
  if (parts[0] === word) {
    if (roles.some(isKin) && bySurname.get(surnameOf(parts))?.length === 1) return false;
    return !THINGS.has(parts[1] ?? '');
  }
  return (lookUp(word) & FIRST_NAME) === 0 || !alone.has(surnameOf(parts));
}

const isKin = (role: string) => KIN.has(role.slice(role.lastIndexOf(' ') + 1));

/**
 * "Ada Lund Harbour Day", a run of capitals too long, is Ada Lund where "Lund" stands alone; "Ada Lund Moreno" has two
 * surnames and goes by the first, as "Ada Lund da Mora" does.
 */
function trimName(index: NameIndex, entity: Entity, surname: string): Entity {
  const at = entity.parts.indexOf(surname);
  if (at < 1 || entity.type === 'organization' || (lookUp(entity.parts[0]!) & FIRST_NAME) === 0)
    return entity;
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
  parts.length === 1 ? index.byName.get(`${parts[0]!} department`) : undefined;
const listOf = (entity: Entity | undefined): readonly Entity[] => (entity === undefined ? NOBODY : [entity]);

/** "Peabody" for "Peabody Energy", "the Times" for "The Harbour Times". */
function shortForm(index: NameIndex, mention: Mention): Entity | undefined {
  return index.byEdge.get(mention.parts[0]!);
}

/** An entity for a name that stands alone in the article. */
export function addLoneName(index: NameIndex, mention: Mention): Entity {
  const entity = createEntity(index.entities.length, mention.name, true);
  entity.parts = bareParts(mention.parts);
  entity.type = mention.type;
  entity.gender = mention.gender ?? loneGender(mention);
  index.entities.push(entity);
  pushCapped(index.bySurname, surnameOf(entity.parts), entity);
  return entity;
}

/** A name alone may be a first name or a surname, and men's first names are surnames as often ("Scott", "Warren"). */
function loneGender(mention: Mention): Gender | null {
  const classes = lookUp(mention.parts[0]!);
  const first = (classes & FIRST_NAME) !== 0;
  return first && genderOf(classes) === 'female' ? 'female' : null;
}
