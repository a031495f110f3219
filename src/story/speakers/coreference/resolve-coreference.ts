/**
 * Whom each mention means, in one pass from the top: names by name, roles by the roles that names were given, pronouns by
 * gender and by who is in focus. Everything that is doubtful says so by a lower certainty.
 *
 *     "Ada Lund, the mayor, … Lund … the mayor … she"  →  all Ada Lund
 */
import { wordSet } from '../../../article/word-set.js';
import { addBrands } from '../entities/add-brands.js';
import { addShortForms } from '../entities/add-short-forms.js';
import { addClippedNames, addOtherNames } from '../entities/add-other-names.js';
import { addEarlyNames } from '../entities/add-early-names.js';
import type { Cue } from '../../quotations/cues/cue.js';
import { askNamesakes } from './antecedents/ask-namesakes.js';
import { judge } from './antecedents/model.js';
import { judgeNamesake } from './antecedents/namesake-model.js';
import { createSheet } from './antecedents/sheet.js';
import { createViews } from './antecedents/views.js';
import type { Coreference, Judges, Link, Resolution, State } from './coreference-state.js';
import type { Entity } from '../entity.js';
import { Shape } from '../../words/shape.js';
import type { Tokens } from '../../words/tokens.js';
import { isPastOffice } from './is-past-office.js';
import { addLoneName, groupFullNames } from '../entities/group-names.js';
import { findNamesakes, findOnly } from '../entities/find-namesakes.js';
import { isSurnameFirst } from '../entities/find-surname-first.js';
import { mendSurnames } from '../entities/mend-surnames.js';
import { findMisspelt } from '../entities/misspelt-names.js';
import type { SpeakerType } from '../../../types.js';
import type { NameIndex } from '../entities/name-index.js';
import { findParent } from './find-parent.js';
import { nameKin } from '../entities/complete-names.js';
import type { Mention } from '../mention.js';
import { rememberMention } from './remember-mention.js';
import { resolveIt } from './resolve-it.js';
import { resolvePronoun } from './resolve-pronouns.js';
import { resolveRelative } from './resolve-relative.js';
import { createNameless, KINDS, OWNERS } from './index-roles.js';
import { resolveRole } from './resolve-roles.js';
import { surnameOf } from '../entities/name-parts.js';

/** `cues` as `findCues` gives them; `judges`: others than the learned ones, to measure them. */
export function resolveCoreference(
  tokens: Tokens,
  mentions: readonly Mention[],
  cues: readonly (Cue | null)[],
  judges: Judges = LEARNED,
): Coreference {
  const names = groupFullNames(mentions);
  addEarlyNames(names, mentions);
  addBrands(names, mentions);
  addShortForms(names, tokens, mentions);
  addOtherNames(names, tokens, mentions);
  addClippedNames(names, tokens, mentions);
  const bearers = new Map<string, number>();
  learnFromNames(names, mentions, bearers);
  learnFromAdministration(tokens, names, mentions, bearers);
  const state: State = {
    tokens,
    mentions,
    cues,
    names,
    entities: names.entities,
    judges,
    sheet: createSheet(),
    views: createViews(mentions.length),
    sentenceStart: startSentences(tokens),
    resolutions: [],
    subjects: new Uint8Array(mentions.length),
    owned: new Map(),
    documents: new Map(),
    pairs: new Map(),
    byRole: new Map(),
    mostNamed: { person: countMost(names, 'person'), untyped: countMost(names, null) },
    bearers,
  };
  mentions.forEach((mention, index) => {
    const resolution = resolveOne(state, mention, index);
    state.resolutions.push(resolution);
    if (resolution.entity >= 0) rememberMention(state, mention, index, resolution);
  });
  mendSurnames(names.entities);
  return state;
}

const LEARNED: Judges = { pronoun: judge, namesake: judgeNamesake };

/** Once for all: to ask everybody each time would take too long where thousands are named. */
function countMost({ entities }: NameIndex, type: SpeakerType | null): number {
  let most = 0;
  for (const entity of entities) if (entity.type === type) most = Math.max(most, entity.timesNamed);
  return most;
}

/** By sentence: its first token. */
function startSentences({ count, sentence }: Tokens): Int32Array {
  const starts = new Int32Array(count === 0 ? 0 : sentence[count - 1]! + 1);
  for (let k = count - 1; k >= 0; k--) starts[sentence[k]!] = k;
  return starts;
}

/**
 * What the names that mean one alone tell ahead of the pass from the top: how often each is named, how often by first
 * name, the gender that an honorific says, and who bears which role.
 */
function learnFromNames(names: NameIndex, mentions: readonly Mention[], bearers: Map<string, number>): void {
  mentions.forEach((mention, index) => {
    if (mention.kind !== 'name') return;
    const entity = findOnly(names, mention);
    if (entity === undefined) return;
    entity.timesNamed++;
    // "Ariel Lund", who is Mr. Lund further on
    if (mention.honorific) entity.gender ??= mention.gender;
    // "Mayor Lund", in an article about "the Lund brand"
    if (mention.type === 'person' && entity.parts.length === 1) entity.type = 'person';
    if (mention.style === 'plain') entity.style ??= 'plain';
    for (const role of mention.roles) {
      noteBearer(bearers, role, entity.index);
      noteInitials(bearers, role, entity.index);
    }
    if (entity.firstNaming === Infinity && (mention.honorific || mention.parts.length > 1))
      entity.firstNaming = index;
    const { parts } = entity;
    if (mention.parts.length === 1 && parts.length > 1 && mention.parts[0] === parts[0])
      entity.timesByFirstName++;
  });
}

/** "the Lund administration": a president's, where the article calls nobody else so. */
function learnFromAdministration(
  { words }: Tokens,
  names: NameIndex,
  mentions: readonly Mention[],
  bearers: Map<string, number>,
): void {
  if ((bearers.get('president') ?? OTHERS) !== OTHERS) return;
  const heads = new Set<number>();
  for (const mention of mentions)
    if (
      mention.kind === 'name' &&
      mention.type !== 'organization' &&
      words[mention.last + 1] === 'administration'
    )
      heads.add(findOnly(names, mention)?.index ?? -1);
  const [head] = heads;
  if (heads.size === 1 && head! >= 0) bearers.set('president', head!);
}

function noteBearer(bearers: Map<string, number>, role: string, bearer: number): void {
  if (isPastOffice(role)) return; // Who was mayor is not called the mayor.
  // Nor is the mayor's adviser, an adviser to the mayor, or the deputy mayor; but an article of theirs may mean somebody
  // else by the word.
  const words = role.toLowerCase().replace(OWNERS, '').split(' ');
  const end = words.some((word) => UNDER.has(word)) ? 0 : words.findIndex((word) => TAIL.has(word));
  words.forEach((word, k) => {
    const own = end < 0 || k < end ? bearer : OTHERS;
    // "Sen. Lund" is a senator.
    for (const noun of [word, ...(KINDS.get(word.replace('.', '')) ?? [])]) {
      const known = bearers.get(noun) ?? OTHERS;
      if (known === OTHERS) bearers.set(noun, own);
      else if (own !== OTHERS && own !== known) bearers.set(noun, -1);
    }
  });
}

/** "DPP" for the Deputy Public Prosecutor, "CP" for the Commissioner of Police; of two, nobody's. */
function noteInitials(bearers: Map<string, number>, role: string, bearer: number): void {
  if (isPastOffice(role)) return;
  const initials = role.split(' ').map((word) => word.charAt(0));
  const capitals = initials.filter((letter) => letter !== letter.toLowerCase()).join('');
  if (capitals.length < 2) return;
  bearers.set(capitals, (bearers.get(capitals) ?? bearer) === bearer ? bearer : -1);
}

/** "the DPP", where the article gives nobody this name, but somebody the office in full. */
function findByInitials({ tokens, bearers }: State, { name, parts, first }: Mention): number {
  if (parts.length > 1 || tokens.words[first - 1] !== 'the' || tokens.shape[first] !== Shape.capitals)
    return -1;
  return bearers.get(name) ?? -1;
}

/** In place of who has a role: others are told by it. */
const OTHERS = -2;
const UNDER = new Set(['deputy', 'vice']);
const TAIL = new Set(['at', 'for', 'in', 'of', 'to', 'with']);

function resolveOne(state: State, mention: Mention, index: number): Resolution {
  switch (mention.kind) {
    case 'name':
      return resolveName(state, mention, index);
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

function resolveName(state: State, mention: Mention, index: number): Resolution {
  // "the younger Lund", where the article knows the elder one, or only one of them by name
  const { words, start } = state.tokens;
  if (mention.parts.length === 1 && GENERATIONS.has(words[mention.head - 1]!)) {
    const from = words[mention.head - 2] === 'the' ? mention.head - 2 : mention.head - 1;
    return createNameless(state, mention, start[from]);
  }
  const found = findNamesakes(state.names, mention);
  if (found.length > 1) return chooseNamesake(state, mention, index, found);
  const misspelt = found.length === 0 ? findMisspelt(state.names, mention) : undefined;
  if (misspelt !== undefined) return { entity: misspelt.index, link: 'misspelt-name', certainty: 0.6 };
  // "the Board said": whose board nobody tells.
  const article = mention.first - 1;
  const bare = mention.parts.length === 1 && (found[0]?.parts.length ?? 1) === 1;
  if (bare && words[article] === 'the' && BODIES.has(mention.parts[0]!))
    return createNameless(state, mention, start[article]);
  // Initials alone are taken for a body's.
  const holder = (found[0]?.parts.length ?? 1) > 1 ? -1 : findByInitials(state, mention);
  if (holder >= 0) return { entity: holder, link: 'role-of-name', certainty: 1 };
  const entity = found[0] ?? addLoneName(state.names, mention);
  if (mention.roles.length > 0) nameKin(state.names, entity, mention.roles);
  return { entity: entity.index, link: linkOfName(entity, mention), certainty: 1 };
}

/** Bodies that many have: with a capital they are a name only where the article names them in full. */
const BODIES = wordSet(
  'agency assembly association authority bench board bureau cabinet center centre chamber church commission committee company council court department directorate foundation government judiciary majority management ministry minority opposition panel presidency school secretariat society state tribunal trust trustees union university',
);

const GENERATIONS = new Set(['elder', 'older', 'younger']);

/** Of several with one surname: whom the learned model holds to be meant. */
function chooseNamesake(state: State, mention: Mention, index: number, found: readonly Entity[]): Resolution {
  const parent = mention.parts.length === 1 ? findParent(state, mention, found) : undefined;
  if (parent !== undefined) return { entity: parent.index, link: 'surname-of-several', certainty: 0.9 };
  const sheet = askNamesakes(state, mention, index, found);
  const shares = state.judges.namesake(sheet, index);
  const best = shares.indexOf(Math.max(...shares));
  const bearer = found[best]!;
  // Whose first name it may be never wins.
  const entity = isSurnameFirst(bearer, found) ? -1 : bearer.index;
  return {
    entity,
    link: 'surname-of-several',
    certainty: Math.min(shares[best]!, recallCertainty(state, bearer)),
  };
}

/** What takes up a doubtful surname is as doubtful, until a full name stands again. */
function recallCertainty({ mentions, resolutions }: State, { mentions: own }: Entity): number {
  for (let k = own.length - 1; k >= 0 && k >= own.length - MEMORY; k--) {
    const index = own[k]!;
    if (mentions[index]!.kind !== 'name' || mentions[index]!.quoted) continue;
    const { link, certainty } = resolutions[index]!;
    return link === 'surname-of-several' ? certainty : 1;
  }
  return 1;
}

/** So many mentions of a bearer are looked at. */
const MEMORY = 12;

/**
 * By what a name means its entity.
 *
 *     of Ada Lund: "Ada Lund"  →  full-name      "Lund"  →  surname-of-full-name      "Ada"  →  first-name
 */
function linkOfName(entity: Entity, mention: Mention): Link {
  // A party's name has one word and is whole.
  if (mention.plural) return 'full-name';
  if (entity.parts.length === 1) return 'lone-name';
  if (mention.parts.length > 1) return 'full-name';
  if (entity.type === 'organization') return 'short-organization';
  return surnameOf(entity.parts) === surnameOf(mention.parts) ? 'surname-of-full-name' : 'first-name';
}
