/**
 * Finds every mention of somebody: names, pronouns, roles; joins a phrase to the name it belongs to.
 *
 *     "the mayor, Ada Lund, and campaign spokesman Per Voss"  →  Ada Lund (role "mayor") | Per Voss ("campaign spokesman")
 */
import { isOfficeOfPlace, nameAfter, nameBehindPhrase } from './find-apposition.js';
import { findHeadings } from './find-headings.js';
import { findNames } from '../names/find-names.js';
import { joinLists } from './join-lists.js';
import { joinModifiers } from './join-modifiers.js';
import { isNamedSo, isNameOfBody, listSurnames } from './is-named-so.js';
import { findSpelling } from '../../words/spelling.js';
import { findPhrases } from './find-phrases.js';
import { Shape } from '../../words/shape.js';
import type { Tokens } from '../../words/tokens.js';
import { isPlaceName } from '../../words/is-place-name.js';
import { AUXILIARY, DETERMINER } from '../../words/lexicon.js';
import type { Draft, Mention } from '../mention.js';
import { nameRelatives } from './name-relatives.js';
import { nameBefore } from './name-before.js';
import { roleText } from './role-text.js';
import { shareSurnames } from './share-surname.js';

/** In order of their heads. A phrase in apposition to a name is gone into it. */
export function findMentions(tokens: Tokens): Mention[] {
  const headings = findHeadings(tokens);
  const names = markTitles(tokens, findNames(tokens, findSpelling(tokens), headings));
  const phrases = findPhrases(tokens, names, headings);
  const all = [...names, ...phrases].sort((a, b) => a.head - b.head);
  return markInside(tokens, joinAppositions(tokens, all));
}

function joinAppositions(tokens: Tokens, mentions: readonly Mention[]): Draft[] {
  const out: readonly Draft[] = mentions;
  const gone = new Set<number>();
  const surnames = listSurnames(out);
  joinOwners(out);
  for (let i = 0; i < out.length; i++) joinApposition(tokens, out, i, gone, surnames);
  // "his lawyer, the former judge Ada Lund, said": two phrases.
  for (let i = 0; i < out.length; i++) {
    if (out[i]!.kind !== 'role' || gone.has(i)) continue;
    const after = nameBehindPhrase(tokens, out, i);
    if (after >= 0) join(tokens, out, i, after, gone);
  }
  joinModifiers(tokens, out);
  shareSurnames(tokens, out, surnames);
  nameRelatives(tokens, out);
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
  if (phrase.kind !== 'role') return;
  // "Ada Lund, the mayor's sister": the mayor is another.
  if (phrase.possessive && phrase.type === 'person') return;
  const after = nameAfter(tokens, out, i);
  const target = after === -1 ? nameBefore(tokens, out, i) : after;
  if (target === -1) return;
  const name = out[target]!;
  if (hasClause(tokens, phrase, name, surnames)) return;
  // An organisation's noun owned by a name is an organisation of its own: "the Lund campaign"; not "campaign group Hala Lund".
  if (phrase.type === 'organization' && after !== -1 && name.roles.length === 0) {
    const named = isNamedSo(tokens, phrase, name) || isNameOfBody(tokens, surnames, phrase, name);
    if (name.type !== 'organization' && !named) return;
    Object.assign(name, { type: 'organization', gender: null });
  }
  join(tokens, out, i, target, gone);
}

/** "the model Lund relied on": a clause of its own behind the noun. */
function hasClause(tokens: Tokens, mention: Mention, name: Mention, surnames: ReadonlySet<string>): boolean {
  const { words, classes } = tokens;
  const { first, head } = mention;
  if ((classes[first]! & DETERMINER) === 0 || name.first !== head + 1) return false;
  const next = name.last + 1;
  const verb = (classes[next]! & AUXILIARY) !== 0 || words[next]!.endsWith('ed');
  return verb && surnames.has(name.parts[0]!);
}

/** The phrase goes into the name. */
function join(tokens: Tokens, out: readonly Draft[], i: number, target: number, gone: Set<number>): void {
  const phrase = out[i]!;
  const name = out[target]!;
  gone.add(i);
  const role = roleText(tokens, phrase, name);
  const joins = isBodyOf(phrase, name) || isOfficeOfPlace(tokens, phrase, name);
  if (role !== null) name.roles = joins ? [[role, ...name.roles].join(' ')] : [...name.roles, role];
  name.type ??= phrase.type;
  if (target > i) {
    name.first = phrase.first;
    name.start = phrase.start;
  }
  name.gender ??= phrase.gender;
}

/** A body before a title belongs to it: "harbour police" and "Chief" make "harbour police Chief". */
const isBodyOf = ({ type, plural, head }: Mention, { first }: Mention) =>
  first === head + 1 && (plural || type === 'organization');

/** "Harbour News's Ada Lund" is one person's phrase. */
function joinOwners(mentions: readonly Draft[]): void {
  for (let i = 1; i < mentions.length; i++) {
    const owner = mentions[i - 1]!;
    const name = mentions[i]!;
    if (owner.kind !== 'name' || owner.type !== 'organization' || !owner.possessive) continue;
    if (name.kind !== 'name' || name.type === 'organization' || name.first !== owner.last + 2) continue;
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
      if (j === i || outer.kind === 'pronoun' || outer.first > inner.head || outer.last < inner.last)
        continue;
      inner.inside = j;
    }
    if (inner.inside < 0 && isPlaceOfPlace(tokens, mentions[i - 1], inner)) inner.inside = i - 1;
  }
  return mentions;
}

/** "in Osthaven, New Norrvik, said": the second place. */
function isPlaceOfPlace({ words }: Tokens, town: Mention | undefined, place: Mention): boolean {
  if (town?.kind !== 'name' || place.kind !== 'name' || place.first !== town.last + 2) return false;
  return words[place.first - 1] === ',' && words[place.last + 1] === ',' && isPlaceName(place.parts);
}

/** On “The Ada Lund Show,” the mayor spoke: a name in the title of a work speaks as little as one that is quoted. */
function markTitles(tokens: Tokens, names: readonly Draft[]): readonly Draft[] {
  let close = -1;
  let at = 0;
  for (const name of names) {
    for (; at < name.first; at++) {
      if (tokens.shape[at] !== Shape.mark || at <= close || !OPENING.has(tokens.words[at]!)) continue;
      if (tokens.quoted[at] !== 0) continue;
      close = Math.max(close, findTitleEnd(tokens, at));
    }
    if (name.last < close) name.quoted = true;
  }
  return names;
}

function findTitleEnd(tokens: Tokens, open: number): number {
  for (let k = open + 2; k <= open + LONGEST_TITLE && tokens.block[k] === tokens.block[open]; k++) {
    if (tokens.quoted[k] !== 0) return -1;
    if (CLOSING.has(tokens.words[k]!)) return k;
  }
  return -1;
}

/** Marks that nothing closes are looked behind no farther. */
const LONGEST_TITLE = 24;
const OPENING = new Set(['“', '"']);
const CLOSING = new Set(['”', '"']);
