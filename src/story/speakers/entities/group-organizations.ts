/**
 * Which names are one organisation's: with and without "the", by initials, by first or last word.
 *
 *     "Nordhaven Harbour Board", "NHB", "the Harbour Board"  →  one
 */
import { wordSet } from '../../../article/word-set.js';
import { createMemo } from '../../create-memo.js';
import { addEntity, type Entity } from '../entity.js';
import { acronymOf } from '../../words/acronym-of.js';
import { lookUp, ORGANIZATION, PEOPLE, PLACE, TITLE } from '../../words/lexicon.js';
import type { Mention } from '../mention.js';
import { pushCapped, type NameIndex } from './name-index.js';

/** Small letters, without "the", dots, apostrophes and what all firms are called; the United States as the US. */
export const organizationKey = createMemo(findKey);

function findKey(name: string): string {
  const small = name.toLowerCase();
  const plain = SIMPLE.test(small) ? small : small.replace(/^the\s+/, '').replace(/[.’']/g, '');
  const key = plain.startsWith(STATES) ? `us ${plain.slice(STATES.length)}` : plain;
  const last = key.lastIndexOf(' ');
  const end = key.slice(last + 1);
  if (last > 0 && FIRMS.has(end)) return key.slice(0, last);
  // "Tides Department" for "Department of Tides"
  return last > 0 && BRANCHES.has(end) ? key.replace(BRANCH, '$1$3 of $2') : key;
}
const BRANCHES = new Set(['department', 'ministry']);
const BRANCH = /^(us )?(.+) (\S+)$/;

/** Longer; but a "Tides Department" is mostly called so, and rarely the "Department of Tides". */
function isBetter(name: string, than: string): boolean {
  const turned =
    Math.abs(name.length - than.length) === OF_LENGTH && organizationKey(name) === organizationKey(than);
  return turned ? name.length < than.length : name.length > than.length;
}
const OF_LENGTH = ' of'.length;
const STATES = 'united states ';

/** "Harbour Department" for "the US Harbour Department"; empty where states and towns have one of the name, too. */
const federalKey = (key: string) => FEDERAL.exec(key)?.[1] ?? '';
const FEDERAL =
  /^us (department of .+|\p{L}+ .*(?:administration|agency|bureau|command|commission|service))$/u;
const FIRMS = new Set(['corp', 'inc', 'incorporated', 'llc', 'ltd', 'plc']);

const SIMPLE = /^(?!the\s)[^.’']*$/;

export function addOrganization(index: NameIndex, mention: Mention): Entity {
  const key = organizationKey(mention.name);
  const known =
    index.byName.get(key) ??
    findAcronym(index, mention) ??
    index.byName.get(tailKey(mention.parts)) ??
    index.byName.get(federalKey(key));
  if (known !== undefined) {
    known.type ??= 'organization';
    index.byName.set(key, known);
    if (isBetter(mention.name, known.name)) known.name = mention.name;
    return known;
  }
  const { name, parts } = mention;
  const entity = addEntity(index.entities, name, true, { parts, type: 'organization' });
  index.byName.set(key, entity);
  const federal = federalKey(key);
  if (federal !== '' && !index.byName.has(federal)) index.byName.set(federal, entity);
  indexShortForms(index, entity);
  if (mention.parts.length > 3 || isTail(mention.parts))
    index.byName.set(tailKey(mention.parts.slice(-2)), entity);
  return entity;
}

function indexShortForms(index: NameIndex, entity: Entity): void {
  if (entity.parts.length < 2 || LOCAL.test(entity.name)) return;
  const last = entity.parts.at(-1)!;
  // "Lund" alone is not the "Lund Express", but may be the "Lund Company", and the "Lund Center for Peace".
  const body = (lookUp(last) & ORGANIZATION) !== 0 || entity.parts.includes('for');
  const firsts = body ? [entity.parts[0]!] : [];
  for (const word of [...firsts, last]) {
    // "Representatives" alone are not their house.
    if (!index.byEdge.has(word) && (lookUp(word) & TITLE) === 0) index.byEdge.set(word, entity);
  }
  // "the Department" for "the Department of Tides", too
  const head = OPENERS.has(entity.parts[0]!) ? entity.parts[0]! : last;
  if (SHORT_HEADS.has(head)) pushCapped(index.byHead, head, entity);
  for (const acronym of listAcronyms(entity.parts))
    if (acronym.length > 1 && !index.byInitials.has(acronym)) index.byInitials.set(acronym, entity);
}

/** "Norrvik police": neither the place alone nor its police have that name. */
const LOCAL = / \p{Ll}+$/u;

/** "NHB" for "Norrvik Harbour Board", "AFL" for "Anti-Flood League", "DOT" for "Department of Tides" */
const listAcronyms = (parts: readonly string[]) => [
  acronymOf(parts),
  acronymOf(ownParts(parts)),
  acronymOf(parts.join('-').split('-')),
  acronymOf(parts, 'of'),
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

/** Heads that stand before "of" or "for". */
const OPENERS = new Set(['bank', 'department', 'ministry', 'university']);

/** Heads that stand for the one body of the article that has them; but the House is not the White House. */
const SHORT_HEADS = wordSet(
  'agency association bank board chronicle city club college commission committee council county courier department dispatch enquirer examiner express foundation gazette globe guardian herald inquirer institute journal mail ministry monitor news observer police post register review rovers sentinel society standard star sun telegraph times tribune union united university wanderers weekly',
);

/** "Radio 7" for "Coast Radio 7", "the High Court" for "Norrvik High Court" */
const isTail = (parts: readonly string[]) =>
  parts.length > 2 && (parts.at(-2) === 'high' || NUMBER.test(parts.at(-1)!));
const NUMBER = /^\d+$/;

/** "Harbour Council" for "Nordhaven City Harbour Council". */
const tailKey = (parts: readonly string[]) => (parts.length === 2 ? `… ${parts.join(' ')}` : '');

/** "Norrvik Freedom Sailors", which nothing tells to be a body but that "NFS" stands alone too. */
export function indexBody(index: NameIndex, entity: Entity): void {
  const { parts, type } = entity;
  if (parts.length < 3 || type !== null) return;
  const initials = acronymOf(parts);
  if (!index.byInitials.has(initials)) index.byInitials.set(initials, entity);
}

/** "NHB" for "Nordhaven Harbour Board", in either order. */
function findAcronym(index: NameIndex, mention: Mention): Entity | undefined {
  if (mention.parts.length > 2) return index.byName.get(acronymOf(mention.parts));
  // "Q&L"
  return index.byInitials.get(organizationKey(mention.name).replace('&', ''));
}
