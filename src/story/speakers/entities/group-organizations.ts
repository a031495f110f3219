/**
 * Which names are one organisation's: with and without "the", by initials, by first or last word.
 *
 *     "Nordhaven Harbour Board", "NHB", "the Harbour Board"  →  one
 */
import { createEntity, type Entity } from '../entity.js';
import { FIRST_NAME, lookUp, ORGANIZATION, PEOPLE, PLACE, ROLE, TITLE } from '../../words/lexicon.js';
import type { Mention } from '../mention.js';
import { pushCapped, type NameIndex } from './name-index.js';

/** Small letters, without "the", dots, apostrophes and what all firms are called; the United States as the US. */
export function organizationKey(name: string): string {
  const small = name.toLowerCase();
  const plain = SIMPLE.test(small) ? small : small.replace(/^the\s+/, '').replace(/[.’']/g, '');
  const key = plain.startsWith(STATES) ? `us ${plain.slice(STATES.length)}` : plain;
  const last = key.lastIndexOf(' ');
  return last > 0 && FIRMS.has(key.slice(last + 1)) ? key.slice(0, last) : key;
}
const STATES = 'united states ';
const FIRMS = new Set(['corp', 'inc', 'incorporated', 'llc', 'ltd', 'plc']);

const SIMPLE = /^(?!the\s)[^.’']*$/;

export function addOrganization(index: NameIndex, mention: Mention): Entity {
  const key = organizationKey(mention.name);
  const known =
    index.byName.get(key) ??
    findAcronym(index, mention) ??
    index.byName.get(tailKey(mention.parts)) ??
    findShorter(index, mention.parts);
  if (known !== undefined) {
    known.type ??= 'organization';
    index.byName.set(key, known);
    if (aimOf(mention.parts) > 0) known.parts = mention.parts;
    if (mention.name.length > known.name.length && mention.parts.length > 1) known.name = mention.name;
    return known;
  }
  const entity = createEntity(index.entities.length, mention.name, true);
  entity.parts = mention.parts;
  entity.type = 'organization';
  index.entities.push(entity);
  index.byName.set(key, entity);
  indexShortForms(index, entity);
  if (mention.parts.length > 3 || isTail(mention.parts))
    index.byName.set(tailKey(mention.parts.slice(-2)), entity);
  const short = shortKey(mention.parts);
  if (short !== '' && !index.byName.has(short)) index.byName.set(short, entity);
  return entity;
}

/** "Lund Center" for "Lund Center for Peace" */
const shortKey = (parts: readonly string[]) => parts.slice(0, Math.max(0, aimOf(parts))).join(' ');

/** Where a body's name goes on that is whole without it: the "for" in "Lund Center for Peace"; -1 for none. */
function aimOf(parts: readonly string[]): number {
  const at = parts.indexOf('for');
  return at > 1 && AIMING.has(parts[at - 1]!) ? at : -1;
}

const AIMING = new Set(['center', 'centre', 'fund', 'foundation', 'initiative', 'institute', 'project']);

/** The body that was called by the short form so far. */
function findShorter(index: NameIndex, parts: readonly string[]): Entity | undefined {
  const known = index.byName.get(shortKey(parts));
  return known?.parts.length === aimOf(parts) ? known : undefined;
}

function indexShortForms(index: NameIndex, entity: Entity): void {
  if (entity.parts.length < 2) return;
  const last = entity.parts.at(-1)!;
  // "Lund" alone is not the "Lund Express", but may be the "Lund Company", and the "Lund Center for Peace".
  const body = (lookUp(last) & ORGANIZATION) !== 0 || aimOf(entity.parts) > 0;
  const firsts = body ? [entity.parts[0]!] : [];
  for (const word of [...firsts, last]) {
    // "Representatives" alone are not their house.
    if (!index.byEdge.has(word) && (lookUp(word) & TITLE) === 0) index.byEdge.set(word, entity);
  }
  if (SHORT_HEADS.has(last)) pushCapped(index.byHead, last, entity);
  for (const initials of listInitials(entity.parts))
    if (initials.length > 1 && !index.byInitials.has(initials)) index.byInitials.set(initials, entity);
}

/** "NHB" for "Norrvik Harbour Board", "AFL" for "Anti-Flood League", "DOT" for "Department of Tides" */
const listInitials = (parts: readonly string[]) => [
  initialsOf(parts),
  initialsOf(ownParts(parts)),
  initialsOf(parts.join('-').split('-')),
  initialsOf(parts, OF),
];

/** "CTC" for "Norrvik Center for Tide Control and Prevention": without where it is and what is joined to its name. */
function ownParts(parts: readonly string[]): readonly string[] {
  const first = (lookUp(parts[0]!) & (PEOPLE | PLACE)) !== 0 ? 1 : 0;
  const and = parts.indexOf('and', first);
  return parts.slice(first, and < 0 ? undefined : and);
}

/** "the Times", where the article names one paper that is called so: its head stands for it. */
export function findByHead(index: NameIndex, { parts }: Mention): Entity | undefined {
  const found = parts.length === 1 ? (index.byHead.get(parts[0]!) ?? []) : [];
  return found.length === 1 ? found[0] : undefined;
}

/** Heads that stand for the one body of the article that has them; but the House is not the White House. */
const SHORT_HEADS = new Set(
  (
    'agency association bank board chronicle club college commission committee council department express foundation ' +
    'gazette globe guardian herald institute journal mail ministry monitor news observer post register review society ' +
    'standard star sun telegraph times tribune union university weekly'
  ).split(' '),
);

/** "Radio 7" for "Coast Radio 7", "the High Court" for "Norrvik High Court" */
const isTail = (parts: readonly string[]) =>
  parts.length > 2 && (parts.at(-2) === 'high' || NUMBER.test(parts.at(-1)!));
const NUMBER = /^\d+$/;

/** "Harbour Council" for "Nordhaven City Harbour Council". */
const tailKey = (parts: readonly string[]) => (parts.length === 2 ? `… ${parts.join(' ')}` : '');

/** "Norrvik Freedom Sailors", which nothing tells to be a body but that "NFS" stands alone too. */
export function indexBody(index: NameIndex, entity: Entity): void {
  const { parts, type, gender } = entity;
  if (parts.length < 3 || type !== null || gender !== null) return;
  const initials = initialsOf(parts);
  if (!index.byInitials.has(initials)) index.byInitials.set(initials, entity);
}

/** "NHB" for "Nordhaven Harbour Board", in either order. */
function findAcronym(index: NameIndex, mention: Mention): Entity | undefined {
  if (mention.parts.length > 2) return index.byName.get(initialsOf(mention.parts));
  if (mention.parts.length === 2 && mention.parts[1]!.length > 1) return findNational(index, mention.parts);
  const acronym = organizationKey(mention.name).replace('&', '');
  // "Q&L"
  const short = mention.parts.length === 1 || mention.parts.every((part) => part.length === 1);
  return short && acronym.length > 1 ? index.byInitials.get(acronym) : undefined;
}

/** "the Danish CTC" for "Danish Center for Tide Control" */
function findNational(index: NameIndex, [people = '', initials = '']: readonly string[]): Entity | undefined {
  const found = (lookUp(people) & PEOPLE) === 0 ? undefined : index.byInitials.get(initials);
  return found?.parts[0] === people ? found : undefined;
}

/** "Hab" for "Harbour Anglian Boats", "QrKV" for "Quarn Kleinfort Vesser": initials written like a name, of three words. */
export function findByInitials(
  index: NameIndex,
  { name, parts, roles, honorific }: Mention,
): Entity | undefined {
  if (honorific || roles.length > 0 || (lookUp(parts[0]!) & (FIRST_NAME | ROLE | PLACE)) !== 0)
    return undefined;
  const capitals = name.replace(SMALL_LETTERS, '');
  const key = capitals.length > 1 ? capitals : name;
  if (key.length < 3 || key.length > 5) return undefined;
  const found = index.byInitials.get(key.toLowerCase());
  return found?.type === 'person' ? undefined : found;
}

const SMALL_LETTERS = /\p{Ll}+/gu;

/** `kept`: a small word that counts, too. */
function initialsOf(parts: readonly string[], kept = ''): string {
  let initials = '';
  for (const part of parts) if (!SMALL.has(part) || part === kept) initials += part.charAt(0);
  return initials;
}

const OF = 'of';
const SMALL = new Set([OF, 'the', 'for', 'and', 'on', 'in', '&']);
