/**
 * Bodies that are told to be one by what stands before their name.
 *
 *     "software company Quay" where "Quay Logistics" is named too: one
 */
import type { Entity } from '../entity.js';
import { addOrganization, organizationKey } from './group-organizations.js';
import type { Mention } from '../mention.js';
import type { NameIndex } from './name-index.js';

/** Notes whom the phrase tells to be a body; called when all other names are known. */
export function nameBody(index: NameIndex, mention: Mention): void {
  const body = mention.parts.length > 1 ? findSame(index, mention) : findLonger(index, mention.parts[0]!);
  if (body === undefined || body.type === 'person') {
    const added = addOrganization(index, mention);
    const [first = ''] = mention.parts;
    if (mention.parts.length > 1 && !index.byEdge.has(first)) index.byEdge.set(first, added);
    return;
  }
  body.type = 'organization';
  index.byName.set(organizationKey(mention.name), body);
}

const findSame = (index: NameIndex, { parts }: Mention) =>
  index.bySurname.get(parts.at(-1)!)?.find((entity) => entity.parts.join(' ') === parts.join(' '));

/** The only longer name that begins so, unless it is of something that the body makes. */
function findLonger(index: NameIndex, word: string): Entity | undefined {
  const longer = (index.byPart.get(word) ?? []).filter(({ parts }) => parts[0] === word);
  return longer.length === 1 && !isThing(longer[0]!) ? longer[0] : undefined;
}

/** "Quay Travel", "Quay QTV": what a body makes or runs. */
export const isThing = ({ parts, name }: Entity): boolean =>
  parts.length === 2 && (THINGS.has(parts[1]!) || isAcronym(name));

function isAcronym(name: string): boolean {
  const [first = '', second = ''] = name.split(' ');
  return first !== first.toUpperCase() && ACRONYM.test(second);
}

const ACRONYM = /^[A-Z]{2,5}$/;

/** What is called by somebody's name, and no surname. */
export const THINGS: ReadonlySet<string> = new Set(
  'act awards brothers bus channels day digital effect hour live mobile movies music news online plan plus prize radio rally show sport sports tour tower train travel week'.split(
    ' ',
  ),
);
