/**
 * Which names are one person's or one organisation's: full names first, then surnames, first names and acronyms.
 *
 *     "Ada M. Lund", "Ada Lund", "Mrs. Lund", "Ada"  →  one;  "Per Lund Jr." and "Per Lund"  →  two
 */
import { addEntity, type Entity } from '../entity.js';
import { type Gender, FIRST_NAME, genderOf, lookUp, MAN, PARTICLE, WOMAN } from '../../words/lexicon.js';
import type { Mention } from '../mention.js';
import { indexSpelling } from './misspelt-names.js';
import { findOffice } from './is-by-title-another.js';
import { isTitled } from './find-namesakes.js';
import { addOrganization, indexBody } from './group-organizations.js';
import { bareParts, isSurnameAlone, suffixOf, surnameOf } from './name-parts.js';
import { isNickname, NICKNAMES, sameFirstName } from './same-first-name.js';
import { createNameIndex, pushCapped, type NameIndex } from './name-index.js';

/** The most people of one surname who are told apart; a longer list would be gone through for each of its names. */
const MOST = 8;

/** Entities of all names that stand by themselves: full names of people, and organisations. */
export function groupFullNames(mentions: readonly Mention[]): NameIndex {
  const index = createNameIndex();
  for (const mention of mentions) {
    if (mention.kind !== 'name') continue;
    if (mention.type !== 'organization') {
      if (bareParts(mention.parts).length > 1) addPerson(index, mention);
      else addAlone(index, mention);
    } else {
      const body = addOrganization(index, mention);
      // "Quay said" where the article knows the software company Quay Logistics
      const [first = ''] = mention.parts;
      if (mention.roles.length > 0 && !index.byEdge.has(first)) index.byEdge.set(first, body);
    }
  }
  return index;
}

function addAlone({ alone, juniors }: NameIndex, { parts }: Mention): void {
  (suffixOf(parts) === '' ? alone : juniors).add(surnameOf(bareParts(parts)));
}

function addPerson(index: NameIndex, mention: Mention): Entity {
  const parts = bareParts(mention.parts);
  const suffix = suffixOf(mention.parts);
  const surname = surnameOf(parts);
  const family = index.bySurname.get(surname) ?? [];
  // "Del Lund" may be the only Bo del Lund III.
  const alike = (entity: Entity) =>
    entity.suffix === suffix || (family.length === 1 && isSurnameAlone(parts, entity.parts));
  const known = family.find((entity) => alike(entity) && sameFirstName(entity.parts, parts));
  if (known === undefined && isTitled(family, parts)) return family[0]!;
  const longer = known === undefined ? findLonger(index, parts) : undefined;
  if (longer !== undefined) {
    // Found by what is the last word of the short name, too.
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
    known.office ??= findOffice(mention);
    known.type ??= mention.type;
    return known;
  }
  const { name, type, gender, style } = mention;
  const office = findOffice(mention);
  const entity = addEntity(index.entities, name, true, { parts, suffix, type, gender, style, office });
  if (family.length < MOST) family.push(entity);
  index.bySurname.set(surname, family);
  for (const part of parts.slice(0, -1)) if (part.length > 1) pushCapped(index.byPart, part, entity);
  for (const other of NICKNAMES.get(parts[0]!) ?? []) pushCapped(index.byNickname, other, entity);
  indexSpelling(index, surname, entity);
  indexBody(index, entity);
  return entity;
}

/** "Ahmad Lundi", who was Tan Sri Ahmad Lundi Mat Berg before: without the father's name, which is no word of another kind. */
function findLonger({ byPart }: NameIndex, parts: readonly string[]): Entity | undefined {
  const isOpened = (entity: Entity) =>
    entity.type === 'person' &&
    entity.parts.length > parts.length &&
    entity.parts.length <= parts.length + LONGEST_FATHER &&
    parts.every((part, k) => part === entity.parts[k]) &&
    entity.parts.slice(parts.length).every((part) => (lookUp(part) & ~OF_NAMES) === 0);
  const found = (byPart.get(parts[0]!) ?? []).filter(isOpened);
  return found.length === 1 ? found[0] : undefined;
}

/** In words: "Mat Berg". */
const LONGEST_FATHER = 2;
const OF_NAMES = FIRST_NAME | WOMAN | MAN | PARTICLE;

/** Longer, or with the first name written out; but "Sly Ada Lund" adds nothing to "Ada Lund". */
function isFuller(parts: readonly string[], than: readonly string[]): boolean {
  const first = isSurelyFirst(parts);
  if (first !== isSurelyFirst(than)) return first;
  if (parts.length !== than.length) return parts.length > than.length;
  // "Bo" may be short for "Boris", but is what the article calls him.
  return than[0]!.length < parts[0]!.length && (than[0]!.length === 1 || !isNickname(parts[0]!, than[0]!));
}

/** "Ada Lund"; of "Ben Lundi" it is not sure. */
const isSurelyFirst = ([first = '']: readonly string[]) =>
  (lookUp(first) & (FIRST_NAME | PARTICLE)) === FIRST_NAME;

/** An entity for a name that stands alone in the article. */
export function addLoneName(index: NameIndex, mention: Mention): Entity {
  const entity = addEntity(index.entities, mention.name, true, {
    parts: bareParts(mention.parts),
    suffix: suffixOf(mention.parts),
    type: mention.type,
    gender: mention.gender ?? loneGender(mention),
    office: findOffice(mention),
  });
  pushCapped(index.bySurname, surnameOf(entity.parts), entity);
  return entity;
}

/** A name alone may be a first name or a surname, and men's first names are surnames as often ("Scott", "Warren"). */
function loneGender(mention: Mention): Gender | null {
  const classes = lookUp(mention.parts[0]!);
  const first = (classes & FIRST_NAME) !== 0;
  return first && genderOf(classes) === 'female' ? 'female' : null;
}
