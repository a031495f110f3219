/**
 * What a mention that is understood tells of whom it means: forms of the name, gender, roles, age.
 *
 *     "Sen. Ada Lund, 46, met …"  →  a senator, the 46-year-old; from here on "the senator" may be Ada Lund
 */
import { wordSet } from '../../../article/word-set.js';
import { takeTitleForName } from '../entities/complete-names.js';
import { addRoleWord, countAlias, type Entity, inferGender } from '../entity.js';
import { Shape } from '../../words/shape.js';
import type { Tokens } from '../../words/tokens.js';
import { PEERS } from '../names/office-words.js';
import type { Mention } from '../mention.js';
import type { Resolution, State } from './coreference-state.js';
import { indexRole } from './index-roles.js';
import { findModifiers } from './is-overtaken.js';
import { readEntries } from '../../../article/read-words.js';

/** Nobody has more; a longer list would be gone through for each of them. */
const MOST_ROLES = 64;

const OWNING = /['’]s$/;

/** From this probability on a pronoun tells the gender of the one it means. */
const TELLING = 0.8;
/** From this one on an honorific tells the gender of the bearer of a surname that several bear. */
const SURE = 0.95;

/** Of the mention of this index, which is known to mean somebody. */
export function rememberMention(state: State, mention: Mention, index: number, resolution: Resolution): void {
  const { tokens } = state;
  const { entity: number, link, certainty } = resolution;
  const entity = state.entities[number]!;
  if (link !== 'document-of') entity.mentions.push(index);
  if (!mention.quoted) entity.lastSentence = tokens.sentence[mention.head]!;
  if (mention.kind === 'name') rememberName(state, mention, index, resolution, entity);
  // "the Norrvik senator" is a senator further on, too.
  if (link === 'role-by-focus' && SEATS.has(tokens.words[mention.head]!))
    indexRole(state, entity, findModifiers(state, mention).concat(tokens.words[mention.head]!).join(' '));
  const told = mention.kind === 'pronoun' && !mention.possessive && certainty >= TELLING;
  if (told && !hasOtherBefore(state, index, entity)) inferGender(entity, mention.gender);
}

function rememberName(
  state: State,
  mention: Mention,
  index: number,
  { link, certainty }: Resolution,
  entity: Entity,
): void {
  const before = countAlias(entity, mention.name);
  rememberForm(mention, entity);
  // "Mr. Lund", where it is not sure which of the family is meant, tells little of the one taken for him.
  const sure = link !== 'surname-of-several' || certainty >= SURE;
  if (mention.gender !== null && mention.honorific && (sure || entity.gender === null)) {
    entity.gender = mention.gender;
    entity.inferred = !sure;
  }
  if (mention.style === 'plain') takeTitleForName(entity);
  if (mention.honorific || mention.roles.length > 0) entity.type ??= 'person';
  if (mention.roles.length > 0 && entity.gender === null) entity.gender = mention.gender;
  rememberRoles(state, mention, entity);
  shareTitle(state, mention, index, entity);
  if (entity.type === 'organization' && before === 0) indexRole(state, entity, mention.name);
}

function rememberForm({ name, parts }: Mention, entity: Entity): void {
  // "Quayson's said", where the article spoke of a Quayson's sign before.
  if (entity.parts.length === parts.length && OWNING.test(name)) entity.name = name;
  // "Lord Lund", "Lord Lund of Norrvik", where he was Lund or Lord Lund before.
  const longer = parts.length === 1 && entity.parts.length === 1 && name.length > entity.name.length;
  if (longer && PEERS.has(name.split(' ', 1)[0]!.toLowerCase())) entity.name = name;
}

function rememberRoles(state: State, mention: Mention, entity: Entity): void {
  for (const role of mention.roles) {
    if (entity.roles.length === MOST_ROLES || entity.roles.includes(role)) continue;
    entity.roles.push(role);
    indexRole(state, entity, role);
  }
  const age = entity.type === 'organization' ? null : findAge(state.tokens, mention);
  if (age !== null) indexRole(state, entity, age);
  for (const word of findState(state.tokens, mention.last)) addRoleWord(entity, word);
}

const SEATS = wordSet('congressman congresswoman governor mayor senator');

/** "46-year-old" for "Ada Lund, 46, said" */
function findAge({ words, shape }: Tokens, { last }: Mention): string | null {
  const age = words[last + 2];
  if (words[last + 1] !== ',' || shape[last + 2] !== Shape.number || !/^\d{1,2}$/.test(age!)) return null;
  return shape[last + 3] === Shape.mark ? `${age!}-year-old` : null;
}

/** "Sens. Ada Lund and Bo Hart": what one has in the plural, the others of the list have too. */
function shareTitle(state: State, mention: Mention, index: number, entity: Entity): void {
  const { tokens, mentions } = state;
  const before = tokens.words[mention.first - 1];
  if (mention.roles.length > 0 || mention.parts.length < 2 || (before !== 'and' && before !== ',')) return;
  for (let i = index - 1; i >= Math.max(0, index - 4); i--) {
    const { kind, roles, head } = mentions[i]!;
    if (tokens.sentence[head] !== tokens.sentence[mention.head]) return;
    if (kind !== 'name' || roles.length === 0) continue;
    const title = PLURALS.get(roles[0]!.toLowerCase());
    if (title !== undefined) indexRole(state, entity, title);
    return;
  }
}

const PLURALS = new Map([
  ['sens.', 'senator'],
  ['senators', 'senator'],
  ['reps.', 'representative'],
  ['representatives', 'representative'],
  ['govs.', 'governor'],
  ['governors', 'governor'],
  ['mps', 'mp'],
]);

/** "Mayor Lund said the developer should see it before he bought it": somebody else stands between. */
function hasOtherBefore({ tokens, mentions, resolutions }: State, index: number, entity: Entity): boolean {
  const sentence = tokens.sentence[mentions[index]!.head];
  for (let i = index - 1; i >= 0 && tokens.sentence[mentions[i]!.head] === sentence; i--) {
    if (resolutions[i]!.entity === entity.index) return false;
    const { type, possessive, plural, quoted } = mentions[i]!;
    if (type === 'person' && !possessive && !plural && !quoted) return true;
  }
  return false;
}

/** By what it is called for short. */
const STATES = new Map(
  readEntries(new URL('../../words/lists/states.txt', import.meta.url)).map(([short, ...name]) => [
    short!,
    name,
  ]),
);
const NONE: readonly string[] = [];
const PARTY = /^[rdi]-/;

/**
 * The state that an aside behind a name tells, in words: "Ada Lund (R-Fla.)", "Ada Lund, D-N.Y.,", "Bo Hart (Ky.)". `last`: the
 * last token of the name. Empty where there is no such aside; a state without party only in brackets.
 */
function findState(tokens: Tokens, last: number): readonly string[] {
  const opener = tokens.words[last + 1];
  if (opener !== '(' && opener !== ',') return NONE;
  const word = tokens.words[last + 2] ?? '';
  if (PARTY.test(word)) return STATES.get(word.slice(2)) ?? NONE;
  return opener === '(' && tokens.words[last + 3] === ')' ? (STATES.get(word) ?? NONE) : NONE;
}
