/**
 * Whom a phrase without a name means: an organisation that somebody owns, somebody whose role it repeats, or nobody named.
 *
 *     "Sen. Ada Lund … the senator"  →  Ada Lund;   "Lund's campaign"  →  the Ada Lund campaign;   "an aide"  →  no name
 */
import { readWords } from '../../article/read-words.js';
import { type Resolution, type State, UNKNOWN } from './coreference-state.js';
import { addRoleWord, createEntity, type Entity } from './entity.js';
import { clash } from './group-names.js';
import { isPlaceName } from './is-place-name.js';
import { Shape } from './find-tokens.js';
import { DETERMINER, PEOPLE, PLACE, lookUp } from './lexicon.js';
import type { Mention } from './mention.js';
import { resolvePronoun } from './resolve-pronouns.js';

/** "senator sen": a noun, and words of names and titles that tell it. */
const KINDS = readKinds();
/** By so many sentences a name is nearer than a phrase. */
const NAMED = 3;
/** By so many sentences each mention of somebody brings him nearer, up to four. */
const OFTEN = 1.5;
/** The most holders of one role looked at, the last ones. */
const MEMORY = 12;

function readKinds(): Map<string, string[]> {
  const kinds = new Map<string, string[]>();
  for (const line of readWords(new URL('./words/kinds.txt', import.meta.url))) {
    const [noun, ...words] = line.split(' ');
    for (const word of words) kinds.set(word, [...(kinds.get(word) ?? []), noun!]);
  }
  return kinds;
}

export function resolveRole(state: State, mention: Mention, index: number): Resolution {
  const head = state.tokens.words[mention.head]!;
  const owner = findOwner(state, mention, index);
  if (mention.kind === 'document') return resolveDocument(state, mention, owner);
  if (mention.type === 'organization' && owner !== null) return resolveOwned(state, owner, head);
  if (head === 'police' && mention.first === mention.head) return resolvePolice(state, mention);
  if (!mention.definite || mention.plural) return createNameless(state, mention);
  if (head === 'paper' && followsDocument(state, mention, index)) return createNameless(state, mention);
  const known = findByRole(state, mention, head);
  if (known !== null) return known;
  if (mention.type === 'person' && owner === null && !isGeneral(state, mention)) {
    const focus = resolvePronoun(state, mention, index);
    if (focus.entity >= 0 && state.names.entities[focus.entity]!.named)
      return { entity: focus.entity, link: 'role-by-focus', certainty: focus.certainty };
  }
  return createNameless(state, mention);
}

/** "In a memo … the paper went on": something written, not a newspaper. */
function followsDocument({ tokens, mentions }: State, { head }: Mention, index: number): boolean {
  for (let i = index - 1; i >= 0; i--) {
    const before = mentions[i]!;
    if (tokens.sentence[head]! - tokens.sentence[before.head]! > 1) return false;
    if (before.kind === 'document' && PAPERS.has(tokens.words[before.head]!)) return true;
  }
  return false;
}

const PAPERS = new Set(['memo', 'memorandum', 'report', 'study', 'letter', 'document', 'brief', 'analysis']);

/** "the woman", "the crowd": says too little to mean somebody named before. */
function isGeneral(state: State, mention: Mention): boolean {
  return mention.head - mention.first < 2 && !KINDS.has(state.tokens.words[mention.head]!);
}

/** The name that opens the phrase: "Lund" in "Lund's campaign" and "the Lund campaign". */
function findOwner(state: State, mention: Mention, index: number): Entity | null {
  for (let i = index - 1; i >= 0 && state.mentions[i]!.head >= mention.first; i--) {
    const inner = state.mentions[i]!;
    const { entity } = state.resolutions[i]!;
    if (entity < 0 || inner.last >= mention.head || inner.inside < 0) continue;
    const owner = state.names.entities[entity]!;
    if (mention.type !== 'person' || inner.possessive || !isPlaceName(owner.parts)) return owner;
  }
  return null;
}

/** "the Harbour Board report": the board's words. "the report" alone has no name. */
function resolveDocument(state: State, mention: Mention, owner: Entity | null): Resolution {
  if (owner?.named === true && !isPlaceName(owner.parts))
    return { entity: owner.index, link: 'document-of', certainty: 0.5 };
  const kind =
    owner === null && mention.definite ? ISSUERS.get(state.tokens.words[mention.head]!) : undefined;
  const issuers = kind === undefined ? [] : namedHolders(state, kind);
  const [only] = issuers;
  return only !== undefined && issuers.length === 1
    ? { entity: only.index, link: 'document-of', certainty: 0.5 }
    : createNameless(state, mention);
}

/** What kind of body writes such a document: "the ruling" is the court's, where the article names one court. */
const ISSUERS = new Map([
  ['ruling', 'court'],
  ['judgment', 'court'],
  ['judgement', 'court'],
  ['verdict', 'court'],
  ['article', 'newspaper'],
  ['editorial', 'newspaper'],
]);

/** Organisations by name that have the noun; of many the first two. */
function namedHolders(state: State, noun: string): Entity[] {
  const found: Entity[] = [];
  for (const entity of state.byRole.get(noun) ?? []) {
    if (entity.named && entity.type === 'organization' && found.push(entity) === 2) break;
  }
  return found;
}

/** "Police said": the force, where the article names one. */
function resolvePolice(state: State, mention: Mention): Resolution {
  const forces = namedHolders(state, 'police');
  const [only] = forces;
  return only !== undefined && forces.length === 1
    ? { entity: only.index, link: 'role-of-name', certainty: 0.7 }
    : createNameless(state, mention);
}

function resolveOwned(state: State, owner: Entity, head: string): Resolution {
  if (!owner.named || (isPlaceName(owner.parts) && head !== 'police')) return UNKNOWN;
  const key = `${owner.index} ${head}`;
  let entity = state.owned.get(key);
  if (entity === undefined) {
    entity = createEntity(state.names.entities.length, '', true);
    entity.type = 'organization';
    state.names.entities.push(entity);
    state.owned.set(key, entity);
    indexRole(state, entity, head);
  }
  entity.name = `${owner.name} ${head}`;
  return { entity: entity.index, link: 'owned-organization', certainty: 1 };
}

/** The last one in focus who has this noun for a role, or in the name; words before it must not speak against. */
function findByRole(state: State, mention: Mention, head: string): Resolution | null {
  const holders = findLastHolders(state, mention, head);
  const modifiers = findModifiers(state, mention);
  const badges = findBadges(state, mention);
  let best: Entity | null = null;
  let most = -Infinity;
  let next = -Infinity;
  for (const entity of holders) {
    if (contradicts(entity, modifiers) || hasOtherBadge(entity, badges)) continue;
    const shared = modifiers.filter((word) => entity.roleWords.has(word)).length;
    const weight =
      shared * 20 +
      OFTEN * Math.min(4, entity.mentions.length) +
      (entity.named ? NAMED : 0) +
      (state.lastSentence.get(entity.index) ?? -30);
    if (weight > most) [best, next, most] = [entity, most, weight];
    else if (weight > next) next = weight;
  }
  if (best === null) return null;
  const link = best.named ? 'role-of-name' : 'no-name';
  if (mention.type === 'organization' && best.named && isOvertaken(state, best, mention)) return null;
  return { entity: best.index, link, certainty: next === -Infinity ? 1 : Math.min(0.9, (most - next) / 12) };
}

/** In order of appearance; a long article has thousands of officials, so the search begins with the last one. */
function findLastHolders(state: State, mention: Mention, head: string): Entity[] {
  const all = state.byRole.get(head) ?? [];
  const holders: Entity[] = [];
  for (let i = all.length - 1; i >= 0 && i >= all.length - FARTHEST && holders.length < MEMORY; i--)
    if (suits(all[i]!, mention)) holders.push(all[i]!);
  return holders.reverse();
}

/** How many holders of one role are looked at for those that suit. */
const FARTHEST = 500;

/** "the agency": another body was named since the one that the article calls so. */
function isOvertaken(state: State, { index: own }: Entity, mention: Mention): boolean {
  const sentence = state.tokens.sentence[mention.head]!;
  const last = state.lastSentence.get(own) ?? -1;
  if (sentence - last <= 1) return false;
  for (let i = state.resolutions.length - 1; i >= 0; i--) {
    const other = state.mentions[i]!;
    if (sentence - state.tokens.sentence[other.head]! > 1) return false;
    const { entity } = state.resolutions[i]!;
    if (other.quoted || other.kind !== 'name' || entity < 0 || entity === own) continue;
    const { type, parts } = state.names.entities[entity]!;
    if (type !== 'person' && parts.length > 1 && !isPlaceName(parts)) return true;
  }
  return false;
}

/** "the Danish candidate" is not who was called the Swedish one. */
function contradicts(entity: Entity, modifiers: readonly string[]): boolean {
  const foreign = modifiers.some(
    (word) => (lookUp(word) & (PEOPLE | PLACE)) !== 0 && !entity.roleWords.has(word),
  );
  if (!foreign) return false;
  for (const word of entity.roleWords) if ((lookUp(word) & (PEOPLE | PLACE)) !== 0) return true;
  return false;
}

/** "the Blue candidate" is not who was called the Green one. */
function hasOtherBadge(entity: Entity, badges: readonly string[]): boolean {
  if (badges.length === 0 || badges.some((word) => entity.roleWords.has(word))) return false;
  return entity.roles.some((role) => /^\p{Lu}[\p{L}-]+ \p{Ll}/u.test(role));
}

/** Words with a capital between the determiner and the noun. */
function findBadges({ tokens }: State, { first, head }: Mention): string[] {
  const badges: string[] = [];
  for (let k = first; k < head; k++) {
    const badge = tokens.shape[k] === Shape.capital || tokens.shape[k] === Shape.capitals;
    if (badge && (tokens.classes[k]! & DETERMINER) === 0) badges.push(tokens.words[k]!);
  }
  return badges;
}

function findModifiers(state: State, mention: Mention): string[] {
  const words: string[] = [];
  for (let k = mention.first; k < mention.head; k++) {
    if ((state.tokens.classes[k]! & DETERMINER) === 0) words.push(state.tokens.words[k]!);
  }
  return words;
}

function suits(entity: Entity, mention: Mention): boolean {
  if (clash(entity.gender, mention.gender)) return false;
  return mention.type === 'organization' ? entity.type === 'organization' : entity.type !== 'organization';
}

function createNameless(state: State, mention: Mention): Resolution {
  const entity = createEntity(
    state.names.entities.length,
    state.tokens.text.slice(mention.start, mention.end),
    false,
  );
  entity.type = mention.type;
  entity.gender = mention.gender;
  state.names.entities.push(entity);
  // "a spokesman … the spokesman": one and the same, though nobody names him.
  if (!mention.plural && !mention.definite) indexRole(state, entity, state.tokens.words[mention.head]!);
  return { entity: entity.index, link: 'no-name', certainty: 1 };
}

/** Notes a role, a title or the words of an organisation's name, with the nouns they tell. */
export function indexRole(state: State, entity: Entity, role: string): void {
  const small = role.toLowerCase();
  for (const word of PLAIN_WORDS.test(small) ? small.split(' ') : small.split(/[^\p{L}\p{N}-]+/u)) {
    addRole(state, entity, word);
    for (const noun of KINDS.get(word) ?? []) addRole(state, entity, noun);
  }
}

const PLAIN_WORDS = /^[a-z0-9-]+(?: [a-z0-9-]+)*$/;

function addRole(state: State, entity: Entity, noun: string): void {
  if (noun === '' || !addRoleWord(entity, noun)) return;
  const holders = state.byRole.get(noun);
  if (holders === undefined) state.byRole.set(noun, [entity]);
  else holders.push(entity);
}
