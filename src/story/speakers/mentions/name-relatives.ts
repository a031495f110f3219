/**
 * A relative who is called by the first name, and further on by the surname with "Mr" or "Mrs", is named in full.
 *
 *     "Bo Lund left. His wife, Ada, stayed. … Mrs Lund said"   →  Ada Lund
 *     "Ada's father, Karl, stayed. … Mr Lund said"             →  Karl Lund, as Ada goes by her first name
 */
import { clash } from '../../words/lexicon.js';
import type { Draft } from '../mention.js';

/** So many relatives, and people of one surname, are looked at. */
const MOST = 8;

export function nameRelatives(mentions: readonly Draft[]): void {
  const bearers = new Map<string, Draft[]>();
  const relatives: Draft[] = [];
  const firstNames = new Set<string>();
  for (const mention of mentions) {
    if (mention.kind !== 'name' || mention.type === 'organization' || mention.quoted) continue;
    const surname = mention.parts.at(-1)!;
    const family = bearers.get(surname) ?? [];
    if (mention.parts.length > 1) {
      if (family.length < MOST) bearers.set(surname, [...family, mention]);
    } else if (!mention.honorific) {
      firstNames.add(surname);
      if (mention.roles.some(isKin) && relatives.unshift(mention) > MOST) relatives.pop();
    } else if (family.length > 0 && family.every((bearer) => isAnother(bearer, mention, firstNames))) {
      nameOne(relatives, mention);
    }
  }
}

const isKin = (role: string) => KIN.has(role.slice(role.lastIndexOf(' ') + 1));
const KIN = new Set('dad father husband mom mother mum widow widower wife'.split(' '));

/** Of another gender, or called by the first name. */
const isAnother = ({ gender, parts }: Draft, called: Draft, firstNames: ReadonlySet<string>) =>
  clash(gender, called.gender) || firstNames.has(parts[0]!);

/** The last of them that fits, wherever the same first name stands. */
function nameOne(relatives: readonly Draft[], { gender, name }: Draft): void {
  const found = relatives.find((each) => each.gender !== null && each.gender === gender);
  for (const each of relatives) {
    if (each.parts[0] !== found?.parts[0] || each.parts.length > 1) continue;
    each.parts = [...each.parts, name.toLowerCase()];
    each.name = `${each.name} ${name}`;
  }
}
