/**
 * Finds every mention of somebody: names, pronouns, roles; joins a phrase to the name it belongs to.
 *
 *     "the mayor, Ada Lund, and campaign spokesman Per Voss"  →  Ada Lund (role "mayor") | Per Voss ("campaign spokesman")
 */
import { isOfficeOfPlace, nameAfter, nameBehindPhrase, sameStretch } from './find-apposition.js';
import { findHeadings } from './find-headings.js';
import { findNames } from '../names/find-names.js';
import { joinLists } from './join-lists.js';
import { joinModifiers } from './join-modifiers.js';
import { isNameOfBody, listSurnames } from './is-named-so.js';
import { findSpelling } from '../../words/spelling.js';
import { markTitles } from './mark-titles.js';
import { findPhrases } from './find-phrases.js';
import { Shape, type Tokens } from '../../words/find-tokens.js';
import { isPlaceName } from '../../words/is-place-name.js';
import { AUXILIARY, DETERMINER, POSSESSIVE, PREPOSITION, SPEECH_VERB } from '../../words/lexicon.js';
import type { Draft, Mention } from '../mention.js';
import { nameBefore } from './name-before.js';
import { roleText } from './role-text.js';
import { shareSurnames } from './share-surname.js';

/** In order of their heads. A phrase in apposition to a name is gone into it. */
export function findMentions(tokens: Tokens): Mention[] {
  const headings = findHeadings(tokens);
  const names = markTitles(tokens, findNames(tokens, findSpelling(tokens), headings));
  const phrases = findPhrases(tokens, names, headings);
  const all = [...names, ...phrases].sort((a, b) => a.head - b.head || a.first - b.first);
  return markInside(tokens, joinAppositions(tokens, all));
}

function joinAppositions(tokens: Tokens, mentions: readonly Mention[]): Draft[] {
  const out: readonly Draft[] = mentions;
  const gone = new Set<number>();
  const surnames = listSurnames(out);
  joinOwners(tokens, out);
  for (let i = 0; i < out.length; i++) joinApposition(tokens, out, i, gone, surnames);
  // "his lawyer, the former judge Ada Lund, said": two phrases.
  for (let i = 0; i < out.length; i++) {
    if (out[i]!.kind !== 'role' || out[i]!.quoted || gone.has(i)) continue;
    const after = nameBehindPhrase(tokens, out, i);
    if (after >= 0) join(tokens, out, i, after, gone);
  }
  joinModifiers(tokens, out);
  shareSurnames(tokens, out, surnames);
  joinLists(tokens, out, gone);
  return out.filter((_, index) => !gone.has(index));
}

function joinApposition(
  tokens: Tokens,
  out: readonly Draft[],
  i: number,
  gone: Set<number>,
  surnames: ReadonlySet<string>,
): void {
  const phrase = out[i]!;
  if (phrase.kind !== 'role' || (phrase.quoted && phrase.type !== 'person')) return;
  // "Ada Lund, the mayor's sister": the mayor is another.
  if (phrase.possessive && phrase.type === 'person') return;
  const after = nameAfter(tokens, out, i);
  const between = after !== -1 && isBareBetween(tokens, phrase, out[after]!);
  const before = after === -1 || between ? nameBefore(tokens, out, i) : -1;
  const target = before === -1 ? after : before;
  if (target === -1) return;
  const name = out[target]!;
  if (isSubject(tokens, phrase, name, surnames)) return;
  // An organisation's noun owned by a name is an organisation of its own: "the Lund campaign".
  if (
    phrase.type === 'organization' &&
    name.type !== 'organization' &&
    (name.roles.length === 0 || after === -1) &&
    !(after === -1 && tokens.words[phrase.first - 1] === ',') &&
    !isNameOfBody(tokens, surnames, phrase, name)
  )
    return;
  // "campaign group Hala Lund"
  if (phrase.type === 'organization' && name.type === 'person' && after === target && name.roles.length === 0)
    Object.assign(name, { type: 'organization', gender: null });
  join(tokens, out, i, target, gone);
}

/** "Ada Lund, Managing Director, Quay Works": it tells of whom stands before it. */
const isBareBetween = ({ words, classes }: Tokens, { first, head }: Mention, name: Mention) =>
  words[first - 1] === ',' && name.first > head + 1 && (classes[first]! & (DETERMINER | POSSESSIVE)) === 0;

/** "the model Lund relied on": a clause of its own behind the noun; but "the mayor Ada Lund has". */
function isSubject(
  { words, classes, shape }: Tokens,
  { first, head }: Mention,
  name: Mention,
  surnames: ReadonlySet<string>,
): boolean {
  if ((classes[first]! & DETERMINER) === 0 || name.first !== head + 1) return false;
  const [part = ''] = name.parts;
  if (name.parts.length > 1 || !surnames.has(part)) return false;
  const next = name.last + 1;
  const verb =
    (classes[next]! & AUXILIARY) !== 0 || (shape[next] === Shape.lower && words[next]!.endsWith('ed'));
  return verb && (classes[next]! & SPEECH_VERB) === 0;
}

/** The phrase goes into the name. */
function join(tokens: Tokens, out: readonly Draft[], i: number, target: number, gone: Set<number>): void {
  const phrase = out[i]!;
  const name = out[target]!;
  gone.add(i);
  const role = roleText(tokens, phrase, name);
  const place = isOfficeOfPlace(tokens, phrase, name) ? (name.roles[0] ?? null) : null;
  name.roles =
    place !== null && role !== null
      ? [`${role} ${place}`]
      : addRole(name.roles, role, isBodyOf(phrase, name));
  name.type ??= phrase.type;
  if (target > i) {
    name.first = phrase.first;
    name.start = phrase.start;
  }
  name.gender ??= phrase.gender;
}

/** "harbour police Chief" */
const isBodyOf = ({ type, plural, head }: Mention, { first }: Mention) =>
  type === 'organization' || (plural && first === head + 1);

/** A body before a title belongs to it: "harbour police" and "Chief" make "harbour police Chief". */
function addRole(roles: readonly string[], role: string | null, joins: boolean): readonly string[] {
  if (role === null) return roles;
  return joins && roles.length > 0 ? [`${role} ${roles[0]!}`, ...roles.slice(1)] : [...roles, role];
}

/** "Harbour News's Ada Lund" is one person's phrase. */
function joinOwners(tokens: Tokens, mentions: readonly Draft[]): void {
  for (let i = 1; i < mentions.length; i++) {
    const owner = mentions[i - 1]!;
    const name = mentions[i]!;
    const owned =
      name.kind === 'name' &&
      name.type !== 'organization' &&
      owner.kind === 'name' &&
      owner.type === 'organization';
    if (
      !owned ||
      !owner.possessive ||
      name.first !== owner.last + 2 ||
      !sameStretch(tokens, owner.head, name.head)
    )
      continue;
    name.first = owner.first;
    name.start = owner.start;
  }
}

/** A mention that stands in another's phrase, or follows it by a preposition, cannot speak for it. */
function markInside(tokens: Tokens, mentions: Draft[]): Mention[] {
  for (let i = 0; i < mentions.length; i++) {
    const inner = mentions[i]!;
    for (let j = Math.max(0, i - 3); j < Math.min(mentions.length, i + 4); j++) {
      const outer = mentions[j]!;
      if (
        j !== i &&
        outer.kind !== 'pronoun' &&
        outer.first <= inner.first &&
        outer.last >= inner.last &&
        outer.last - outer.first > inner.last - inner.first
      )
        inner.inside = j;
    }
    if (inner.inside < 0 && isPlaceOfPlace(tokens, mentions[i - 1], inner)) inner.inside = i - 1;
  }
  return mentions;
}

/** "in Osthaven, New Norrvik, said": the second place. */
function isPlaceOfPlace({ words, classes }: Tokens, town: Mention | undefined, place: Mention): boolean {
  if (town?.kind !== 'name' || place.kind !== 'name' || place.first !== town.last + 2) return false;
  if (words[place.first - 1] !== ',' || words[place.last + 1] !== ',') return false;
  return ((classes[town.first - 1] ?? 0) & PREPOSITION) !== 0 && isPlaceName(place.parts);
}
