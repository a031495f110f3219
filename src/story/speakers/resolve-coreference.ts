/**
 * Whom each mention means, in one pass from the top: names by name, roles by the roles that names were given, pronouns by
 * gender and by who is in focus. Everything that is doubtful says so by a lower certainty.
 *
 *     "Ada Lund, the mayor, … Lund … the mayor … she"  →  all Ada Lund
 */
import { createEntity, type Entity } from './entity.js';
import type { Tokens } from './find-tokens.js';
import { addLoneName, clash, findNamesakes, groupFullNames, type NameIndex } from './group-names.js';
import { PEOPLE, PLACE, lookUp } from './lexicon.js';
import type { Mention } from './mention.js';

/** How a mention was understood; a reason's id where it led to a speaker. */
export type Link =
  | 'full-name'
  | 'surname-of-full-name'
  | 'surname-of-several'
  | 'first-name'
  | 'lone-name'
  | 'role-of-name'
  | 'role-by-focus'
  | 'owned-organization'
  | 'short-organization'
  | 'pronoun-of-subject'
  | 'pronoun-by-gender'
  | 'relative-of-name'
  | 'no-name'
  | 'author';

export interface Resolution {
  /** Index of the entity, or -1. */
  readonly entity: number;
  readonly link: Link;
  /** 0 to 1, before calibration: the lead over the next best. */
  readonly certainty: number;
}

export interface Coreference {
  readonly entities: readonly Entity[];
  /** One for each mention. */
  readonly resolutions: readonly Resolution[];
}

interface State {
  readonly tokens: Tokens;
  readonly mentions: readonly Mention[];
  readonly names: NameIndex;
  readonly resolutions: Resolution[];
  /** By entity: sentence and block of the last mention outside quotes, -1 for none yet. */
  readonly lastSentence: Map<number, number>;
  readonly counts: Map<number, number>;
  /** Organisations by owner and head noun: "12 campaign". */
  readonly owned: Map<string, Entity>;
}

export function resolveCoreference(tokens: Tokens, mentions: readonly Mention[]): Coreference {
  const names = groupFullNames(mentions);
  const state: State = {
    tokens,
    mentions,
    names,
    resolutions: [],
    lastSentence: new Map(),
    counts: countNames(names, mentions),
    owned: new Map(),
  };
  mentions.forEach((mention, index) => {
    const resolution = resolveOne(state, mention, index);
    state.resolutions.push(resolution);
    if (resolution.entity >= 0) remember(state, mention, index, resolution);
  });
  return { entities: names.entities, resolutions: state.resolutions };
}

function countNames(names: NameIndex, mentions: readonly Mention[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const mention of mentions) {
    if (mention.kind !== 'name') continue;
    const [only, ...rest] = findNamesakes(names, mention);
    if (only !== undefined && rest.length === 0) counts.set(only.index, (counts.get(only.index) ?? 0) + 1);
  }
  return counts;
}

function remember(state: State, mention: Mention, index: number, { entity: number, link }: Resolution): void {
  const entity = state.names.entities[number]!;
  entity.mentions.push(index);
  if (!mention.quoted) state.lastSentence.set(number, state.tokens.sentence[mention.head]!);
  if (mention.kind === 'name') {
    const alias = mention.name;
    entity.aliases.set(alias, (entity.aliases.get(alias) ?? 0) + 1);
    if (mention.gender !== null && mention.honorific) entity.gender = mention.gender;
    if (entity.type === null && (mention.honorific || mention.role !== null)) entity.type = 'person';
    if (mention.role !== null) addRole(entity, mention.role);
  }
  entity.gender ??= link === 'pronoun-of-subject' ? mention.gender : null;
}

function addRole(entity: Entity, role: string): void {
  if (!entity.roles.includes(role)) entity.roles.push(role);
  for (const word of role.toLowerCase().split(/[^\p{L}\p{N}-]+/u))
    if (word.length > 2) entity.roleWords.add(word);
}

function resolveOne(state: State, mention: Mention, index: number): Resolution {
  switch (mention.kind) {
    case 'name':
      return resolveName(state, mention);
    case 'pronoun':
      return mention.gender === null
        ? resolveIt(state, mention, index)
        : resolvePronoun(state, mention, index);
    case 'relative':
      return resolveRelative(state, mention, index);
    case 'author':
      return { entity: -1, link: 'author', certainty: 1 };
    default:
      return resolveRole(state, mention, index);
  }
}

// ── Names ──────────────────────────────────────────────────────────────────────────────────────────────────────────

function resolveName(state: State, mention: Mention): Resolution {
  const found = findNamesakes(state.names, mention);
  if (found.length === 0) {
    const entity = addLoneName(state.names, mention);
    return { entity: entity.index, link: 'lone-name', certainty: 1 };
  }
  if (found.length === 1) {
    const entity = found[0]!;
    const link =
      entity.parts.length === 1
        ? 'lone-name'
        : mention.parts.length > 1
          ? 'full-name'
          : entity.type === 'organization'
            ? 'short-organization'
            : entity.parts.at(-1) === mention.parts.at(-1)
              ? 'surname-of-full-name'
              : 'first-name';
    return { entity: entity.index, link, certainty: 1 };
  }
  return chooseNamesake(state, mention, found);
}

/** Of several with one surname: who is named most, unless another was named just before. */
function chooseNamesake(state: State, mention: Mention, found: readonly Entity[]): Resolution {
  const sentence = state.tokens.sentence[mention.head]!;
  const weigh = (entity: Entity) => {
    const last = state.lastSentence.get(entity.index);
    const distance = last === undefined ? 60 : sentence - last;
    return (
      (state.counts.get(entity.index) ?? 0) +
      (distance <= 1 ? 4 : distance <= 3 ? 2.5 : distance < 60 ? 1 : 0)
    );
  };
  const ranked = [...found]
    .map((entity) => ({ entity, weight: weigh(entity) }))
    .sort((a, b) => b.weight - a.weight || a.entity.index - b.entity.index);
  const [best, next] = ranked as [(typeof ranked)[0], (typeof ranked)[0]];
  return {
    entity: best.entity.index,
    link: 'surname-of-several',
    certainty: (best.weight - next.weight) / (best.weight + 1),
  };
}

// ── Pronouns ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** How far back a pronoun may reach, in mentions. */
const MEMORY = 40;

function resolvePronoun(state: State, mention: Mention, index: number): Resolution {
  const weights = new Map<number, number>();
  const from = Math.max(0, index - MEMORY);
  for (let i = index - 1; i >= from; i--) {
    const entity = state.resolutions[i]!.entity;
    if (entity < 0 || !fits(state.names.entities[entity]!, mention)) continue;
    const weight = weighAntecedent(state, mention, i);
    if (weight > 0)
      weights.set(
        entity,
        Math.max(weights.get(entity) ?? 0, weight) + (weights.has(entity) ? 0.15 * weight : 0),
      );
  }
  const ranked = [...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const best = ranked[0];
  if (best === undefined) return { entity: -1, link: 'no-name', certainty: 0 };
  const certainty = 1 - (ranked[1]?.[1] ?? 0) / best[1];
  const known = state.names.entities[best[0]]!.gender !== null;
  return {
    entity: best[0],
    link: certainty > 0.35 ? 'pronoun-of-subject' : 'pronoun-by-gender',
    certainty: known ? certainty : certainty * 0.7,
  };
}

function fits(entity: Entity, mention: Mention): boolean {
  return entity.type !== 'organization' && !clash(entity.gender, mention.gender);
}

function weighAntecedent(state: State, mention: Mention, i: number): number {
  const { tokens } = state;
  const before = state.mentions[i]!;
  const distance = tokens.sentence[mention.head]! - tokens.sentence[before.head]!;
  const blocks = tokens.block[mention.head]! - tokens.block[before.head]!;
  let weight = Math.max(0, 4 - 0.75 * distance - 0.5 * blocks);
  if (before.quoted) weight *= 0.25;
  if (before.possessive) weight *= 0.6;
  if (before.inside >= 0) weight *= 0.6;
  if (isSubject(state, i)) weight += 1.2;
  if (state.names.entities[state.resolutions[i]!.entity]!.gender !== null) weight *= 1.3;
  if (state.resolutions[i]!.link === 'pronoun-by-gender') weight *= 0.8;
  return weight;
}

/** The first mention of its sentence, or the one before a verb of speech. */
function isSubject(state: State, i: number): boolean {
  const mention = state.mentions[i]!;
  const sentence = state.tokens.sentence[mention.head];
  for (let j = i - 1; j >= 0 && state.tokens.sentence[state.mentions[j]!.head] === sentence; j--) {
    const other = state.mentions[j]!;
    if (!other.quoted && other.inside < 0 && !other.possessive) return false;
  }
  return !mention.quoted;
}

/** "it" and "they": the last organisation in focus; "they" may be people nobody named. */
function resolveIt(state: State, mention: Mention, index: number): Resolution {
  for (let i = index - 1; i >= Math.max(0, index - 12); i--) {
    const before = state.mentions[i]!;
    const entity = state.resolutions[i]!.entity;
    if (before.quoted || entity < 0) continue;
    const { type } = state.names.entities[entity]!;
    const suits = mention.plural ? before.plural || type === 'organization' : type === 'organization';
    if (suits && isSubject(state, i)) return { entity, link: 'pronoun-by-gender', certainty: 0.5 };
  }
  return { entity: -1, link: 'no-name', certainty: 0 };
}

function resolveRelative(state: State, mention: Mention, index: number): Resolution {
  for (let i = index - 1; i >= Math.max(0, index - 3); i--) {
    const before = state.mentions[i]!;
    if (state.tokens.sentence[before.head] !== state.tokens.sentence[mention.head]) break;
    if (mention.first - before.last <= 2 && before.inside < 0)
      return {
        entity: state.resolutions[i]!.entity,
        link: 'relative-of-name',
        certainty: state.resolutions[i]!.certainty,
      };
  }
  return { entity: -1, link: 'no-name', certainty: 0 };
}

// ── Roles ──────────────────────────────────────────────────────────────────────────────────────────────────────────

function resolveRole(state: State, mention: Mention, index: number): Resolution {
  const head = state.tokens.words[mention.head]!;
  const owner = findOwner(state, mention, index);
  if (mention.type === 'organization' && owner !== null) return resolveOwned(state, owner, head);
  if (!mention.definite || mention.plural) return createNameless(state, mention);
  if (owner === null || mention.type === 'person') {
    const known = findByRole(state, mention, head);
    if (known !== null) return known;
  }
  return createNameless(state, mention);
}

/** The name that opens the phrase: "Lund" in "Lund's campaign" and "the Lund campaign". */
function findOwner(state: State, mention: Mention, index: number): Entity | null {
  for (let i = index - 1; i >= 0 && state.mentions[i]!.head >= mention.first; i--) {
    const inner = state.mentions[i]!;
    const entity = state.resolutions[i]!.entity;
    if (entity >= 0 && inner.last < mention.head && inner.inside >= 0) return state.names.entities[entity]!;
  }
  return null;
}

function resolveOwned(state: State, owner: Entity, head: string): Resolution {
  if (
    !owner.named ||
    ((lookUp(owner.parts.at(-1) ?? '') & (PEOPLE | PLACE)) !== 0 &&
      owner.parts.length === 1 &&
      head !== 'police')
  )
    return { entity: -1, link: 'no-name', certainty: 0 };
  const key = `${owner.index} ${head}`;
  let entity = state.owned.get(key);
  if (entity === undefined) {
    entity = createEntity(state.names.entities.length, `${owner.name} ${head}`, true);
    entity.type = 'organization';
    entity.roleWords.add(head);
    state.names.entities.push(entity);
    state.owned.set(key, entity);
  }
  entity.name = `${owner.name} ${head}`;
  return { entity: entity.index, link: 'owned-organization', certainty: 1 };
}

/** The last person or organisation in focus whose role or name has this noun. */
function findByRole(state: State, mention: Mention, head: string): Resolution | null {
  let best: Entity | null = null;
  let last = -1;
  let rivals = 0;
  for (const entity of state.names.entities) {
    const sentence = state.lastSentence.get(entity.index) ?? -1;
    if (!entity.named || !suits(entity, mention, head)) continue;
    rivals++;
    if (sentence > last) [best, last] = [entity, sentence];
  }
  if (best === null) return null;
  return { entity: best.index, link: 'role-of-name', certainty: 1 / rivals };
}

function suits(entity: Entity, mention: Mention, head: string): boolean {
  if (clash(entity.gender, mention.gender)) return false;
  if (mention.type === 'organization')
    return entity.type === 'organization' && (entity.parts.includes(head) || entity.roleWords.has(head));
  return entity.type !== 'organization' && entity.roleWords.has(head);
}

function createNameless(state: State, mention: Mention): Resolution {
  const text = state.tokens.text.slice(mention.start, mention.end);
  const entity = createEntity(state.names.entities.length, text, false);
  entity.type = mention.type;
  entity.gender = mention.gender;
  state.names.entities.push(entity);
  return { entity: entity.index, link: 'no-name', certainty: 1 };
}
