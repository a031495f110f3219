/**
 * Whom a phrase without a name means: an organisation that somebody owns, somebody whose role it repeats, or nobody named.
 *
 *     "Sen. Ada Lund … the senator"  →  Ada Lund;   "Lund's campaign"  →  the Ada Lund campaign;   "an aide"  →  no name
 */
import { wordSet } from '../../../article/word-set.js';
import type { Resolution, State } from './coreference-state.js';
import type { Entity, Filter } from '../entity.js';
import { MEMORY } from './antecedents/sheet.js';
import { contradicts, isOfOtherParty, isOfUnknownHome, isUnder } from './contradicts.js';
import { findJustCalled } from './find-just-called.js';
import { findNamedNext } from './find-named-next.js';
import { addRole, createNameless } from './index-roles.js';
import { findNamesakes } from '../entities/find-namesakes.js';
import { isPlaceName } from '../../words/is-place-name.js';
import { Shape } from '../../words/shape.js';
import { DETERMINER, FIRST_NAME, lookUp, PREPOSITION, SPEECH_VERB } from '../../words/lexicon.js';
import { skipThe } from '../../quotations/cues/beside.js';
import { addLoneName } from '../entities/group-names.js';
import type { Mention } from '../mention.js';
import { isPresidentElsewhere } from './is-president-elsewhere.js';
import { isOtherLeader } from './is-other-leader.js';
import { isOfOtherOwner } from './is-of-other-owner.js';
import { findBodyInFocus, resolveEditors } from './resolve-body.js';
import { findModifiers, isOvertakenByBody, isOvertakenByPerson, suits } from './is-overtaken.js';
import { isEditorialBoard, resolveOfOwner } from './resolve-of-owner.js';
import { resolveDocument } from './resolve-documents.js';
import { resolveByFocus } from './resolve-focus.js';

/** By so many sentences a name is nearer than a phrase. */
const NAMED = 3;
/** By so many sentences each mention of somebody brings him nearer, up to four. */
const OFTEN = 1.5;
/** Each word that both have counts like so many sentences. */
const SHARED = 20;
/** The most holders of one role looked at, the last ones. */
const MOST_HOLDERS = 12;

export function resolveRole(state: State, mention: Mention, index: number): Resolution {
  const head = state.tokens.words[mention.head]!;
  const owner = findOwner(state, mention, index);
  if (mention.kind === 'document') return resolveDocument(state, mention, index, owner);
  if (owner === null && isEditorialBoard(state, mention)) return resolveEditors(state, mention);
  const next = findNamedNext(state, mention, index);
  if (next !== null) return { entity: next.index, link: 'role-of-name', certainty: 0.9 };
  const isBody = (mention.type === 'organization' || EITHER.has(head)) && !mention.plural;
  const apposed = isBody ? findApposedBody(state, mention, index) : null;
  if (apposed !== null) {
    // "The airline, Quayjet, … The airline"
    apposed.type ??= mention.type === 'organization' ? mention.type : null;
    addRole(state, apposed, head);
    return { entity: apposed.index, link: 'role-of-name', certainty: 0.9 };
  }
  if (mention.type === 'organization' && owner !== null) {
    return owner.named ? resolveOfOwner(state, mention, owner) : createNameless(state, mention);
  }
  if (!mention.definite || mention.plural) return createNameless(state, mention);
  if (head === 'paper' && followsDocument(state, mention, index)) return createNameless(state, mention);
  if (mention.type === 'organization' && isToldByPurpose(state, mention))
    return createNameless(state, mention);
  const known = preferLaterBearer(state, mention, head, findByRole(state, mention, head));
  if (known !== null && isNamedBeside(state, mention, known)) return createNameless(state, mention);
  const isOvertaken =
    known !== null &&
    (isOvertakenByPerson(state, mention, known) || isPresidentElsewhere(state, mention, known));
  const isIts = ITS.has(state.tokens.words[mention.first]!);
  const body = owner === null && !isIts ? findBodySince(state, mention, known) : null;
  if (body !== null) return { entity: body.index, link: 'role-by-focus', certainty: 0.6 };
  if (known !== null && !isOvertaken && !isOfOtherOwner(state, mention, owner, known)) return known;
  if (isIts) return createNameless(state, mention);
  const isOther = nameOthers(state, mention, head);
  const isLeft = (entity: Entity) => (isOvertaken && entity.index === known.entity) || isOther(entity);
  const focus = resolveByFocus(state, mention, index, owner, isLeft);
  return focus ?? createNameless(state, mention);
}

/** Somebody or some body. */
const EITHER = wordSet(
  'broadcaster builder contractor developer distributor employer landlord lender operator organiser organizer owner promoter publisher regulator sponsor supplier',
);

/** "Lund's insurer, Cape Mutual, said", "the network, Hearth TV, said"; but not "her club, Cape Mutual, and the board said". */
function findApposedBody(state: State, { type, first, last }: Mention, index: number): Entity | null {
  const { tokens, mentions, names } = state;
  const { words, classes } = tokens;
  const next = mentions[index + 1];
  // "The capital city, Norrvik, said"
  if (next?.kind !== 'name' || skipThe(tokens, next.first - 1) !== last + 1 || isPlaceName(next.parts))
    return null;
  if (words[last + 1] !== ',' || words[next.last + 1] !== ',' || words[next.last + 2] === 'and') return null;
  const found = findNamesakes(names, next);
  // "The union, Tidewatch, said"; but not "At the club, Lund, who dives, said", "The firm, Ada, is lost"
  const other = next.gender !== null || (lookUp(next.parts[0]!) & FIRST_NAME) !== 0;
  if (found.length === 0 && !other && words[first] === 'the' && (classes[first - 1]! & PREPOSITION) === 0)
    return addLoneName(names, next);
  const body = found.find((entity) => entity.type !== 'person');
  if (body !== undefined) return body;
  // "The utility, Ada Coast Power, said": though its first word is a first name, too
  const [only] = found;
  const speaks =
    type === 'organization' && words[first] === 'the' && (classes[next.last + 2]! & SPEECH_VERB) !== 0;
  if (only === undefined || !speaks || next.parts.length < 2 || next.roles.length > 0) return null;
  only.type = 'organization';
  only.gender = null;
  return only;
}

/** "the guild for the dockers of Norrvik": told of anew. */
const isToldByPurpose = ({ tokens: { words } }: State, { head, last }: Mention) =>
  last > head && words[head + 1] === 'for';

/** The body in focus, if nobody is called so, or only one without a name before it: "a group of dockers … Blaufisch said … the group" */
function findBodySince(state: State, mention: Mention, known: Resolution | null): Entity | null {
  const { named = false, lastSentence = -1 } = state.entities[known?.entity ?? -1] ?? {};
  const body = named ? null : findBodyInFocus(state, mention);
  return body !== null && body.lastSentence > lastSentence ? body : null;
}

/** "“Lund is a brother to me,” the director said": no person speaks of themselves by name, as a board does. */
function isNamedBeside(state: State, { head, type }: Mention, { entity }: Resolution): boolean {
  const { tokens, mentions, entities } = state;
  if (type !== 'person') return false;
  const { named, mentions: own } = entities[entity]!;
  const beside = (i: number) => tokens.sentence[mentions[i]!.head] === tokens.sentence[head];
  return named && own.slice(-MEMORY).some((i) => mentions[i]!.quoted && beside(i));
}

/** "Lund spoke. … the mayor said. … Mayor Lund": of a noun alone the only one who has that role, if further down; else `found`. */
function preferLaterBearer(
  state: State,
  mention: Mention,
  head: string,
  found: Resolution | null,
): Resolution | null {
  const bearer = state.entities[state.bearers.get(head) ?? -1];
  if (bearer === undefined || bearer.lastSentence < 0 || !suits(bearer, mention)) return found;
  if (isOtherLeader(state, mention, bearer)) return found;
  if (mention.head - mention.first !== 1 || state.tokens.words[mention.first] !== 'the') return found;
  // Who has no title was only guessed to have it.
  const known = state.entities[found?.entity ?? -1];
  if (known !== undefined && (known.roles.length > 0 || known.lastSentence > bearer.lastSentence))
    return found;
  return { entity: bearer.index, link: 'role-of-name', certainty: 0.9 };
}

const ITS = new Set(['its', 'their']);

/** "In a memo … the paper went on": something written, not a newspaper. */
const followsDocument = ({ tokens: { sentence }, mentions }: State, { head }: Mention, index: number) =>
  mentions
    .slice(Math.max(0, index - MEMORY), index)
    .some((before) => before.kind === 'document' && sentence[head]! - sentence[before.head]! <= 1);

/** The name that opens the phrase: "Lund" in "Lund's campaign" and "the Lund campaign". */
function findOwner(state: State, mention: Mention, index: number): Entity | null {
  for (let i = index - 1; i >= 0 && state.mentions[i]!.head >= mention.first; i--) {
    const inner = state.mentions[i]!;
    const { entity } = state.resolutions[i]!;
    // "the Republican" in "the Republican presidential candidate" is the same person, and owns nothing.
    if (entity < 0) continue;
    if (inner.kind === 'role' && !inner.possessive) continue;
    return state.entities[entity]!;
  }
  return null;
}

/** The last one in focus who has this noun for a role, or in the name; words before it must not speak against. */
function findByRole(state: State, mention: Mention, head: string): Resolution | null {
  const modifiers = findModifiers(state, mention);
  const badges = findBadges(state, mention);
  const all = findLastHolders(state, mention, head).filter(
    (entity) =>
      !contradicts(entity, modifiers) &&
      !isUnder(entity, modifiers, head) &&
      !isOfUnknownHome(entity, modifiers, head) &&
      !isOtherLeader(state, mention, entity) &&
      !hasOtherBadge(entity, badges),
  );
  // "the university" is Norrvik University rather than Quay College, which may be one.
  const named = head === 'university' && all.some(({ parts }) => parts.includes(head));
  const holders = named ? all.filter((entity) => !entity.named || entity.parts.includes(head)) : all;
  const called = modifiers.length === 0 ? findJustCalled(state, mention, holders) : null;
  if (called !== null) return called;
  let best: Entity | null = null;
  let most = -Infinity;
  let next = -Infinity;
  for (const entity of holders) {
    const shared = modifiers.filter((word) => entity.roleWords.has(word)).length;
    const weight =
      shared * SHARED +
      OFTEN * Math.min(4, entity.mentions.length) +
      (entity.named ? NAMED : 0) +
      entity.lastSentence;
    if (weight > most) [best, next, most] = [entity, most, weight];
    else if (weight > next) next = weight;
  }
  if (best === null) return null;
  const link = best.named ? 'role-of-name' : 'no-name';
  if (mention.type === 'organization' && best.named && isOvertakenByBody(state, best, mention)) return null;
  return { entity: best.index, link, certainty: next === -Infinity ? 1 : Math.min(0.9, (most - next) / 12) };
}

/** Whom "the Green candidate" does not mean: a Blue mayor, nor one who has the role with another party or people. */
function nameOthers(state: State, mention: Mention, head: string): Filter {
  const modifiers = [...findModifiers(state, mention), head];
  const badges = findBadges(state, mention);
  const others = findLastHolders(state, mention, head).filter(
    (entity) =>
      contradicts(entity, modifiers) ||
      isUnder(entity, modifiers, head) ||
      isOtherLeader(state, mention, entity) ||
      hasOtherBadge(entity, badges),
  );
  return (entity) => others.includes(entity) || isOfOtherParty(entity, modifiers);
}

/** In order of appearance, the last ones of those in question: a long article has thousands of officials. */
function findLastHolders({ byRole }: State, mention: Mention, head: string): Entity[] {
  const all = byRole.get(head) ?? [];
  const holders: Entity[] = [];
  const farthest = Math.max(0, all.length - FARTHEST);
  for (let i = all.length - 1; i >= farthest && holders.length < MOST_HOLDERS; i--)
    if (suits(all[i]!, mention)) holders.push(all[i]!);
  return holders.reverse();
}

/** How many holders of one role are looked at for those that suit. */
const FARTHEST = 500;

/** "the Blue candidate" is not who was called the Green one. */
function hasOtherBadge(entity: Entity, badges: readonly string[]): boolean {
  if (badges.length === 0 || badges.some((word) => entity.roleWords.has(word))) return false;
  return entity.roles.some((role) => /^\p{Lu}[\p{L}-]+ \p{Ll}/u.test(role));
}

/** Words with a capital between the determiner and the noun. */
function findBadges({ tokens }: State, { first, head }: Mention): string[] {
  const badges: string[] = [];
  for (let k = first; k < head; k++) {
    if (tokens.shape[k] === Shape.capital && (tokens.classes[k]! & DETERMINER) === 0)
      badges.push(tokens.words[k]!);
  }
  return badges;
}
