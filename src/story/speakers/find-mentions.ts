/**
 * Finds every mention of somebody: names, pronouns, roles; joins a phrase to the name it belongs to.
 *
 *     "the mayor, Ada Lund, and campaign spokesman Per Voss"  →  Ada Lund (role "mayor") | Per Voss ("campaign spokesman")
 */
import { findHeadings } from './find-headings.js';
import { findNames } from './find-names.js';
import { joinLists } from './join-lists.js';
import { joinModifiers } from './join-modifiers.js';
import { isNamedSo, isNameOfBody, listSurnames } from './is-named-so.js';
import { isPlaceName } from './is-place-name.js';
import { findSpelling } from './spelling.js';
import { markTitles } from './mark-titles.js';
import { findPhrases } from './find-phrases.js';
import { type Tokens, Shape } from './find-tokens.js';
import { AUXILIARY, DETERMINER, SPEECH_VERB, VERB } from './lexicon.js';
import type { Draft, Mention } from './mention.js';
import { KIN, OFFICES } from './name-words.js';
import { shareSurnames } from './share-surname.js';

/** In order of their heads. A phrase in apposition to a name is gone into it. */
export function findMentions(tokens: Tokens): Mention[] {
  const headings = findHeadings(tokens);
  const names = markTitles(tokens, findNames(tokens, findSpelling(tokens), headings));
  const phrases = findPhrases(tokens, names, headings);
  const all = [...names, ...phrases].sort((a, b) => a.head - b.head || a.first - b.first);
  return markInside(joinAppositions(tokens, all));
}

function joinAppositions(tokens: Tokens, mentions: readonly Mention[]): Draft[] {
  const out: readonly Draft[] = mentions;
  const gone = new Set<number>();
  const surnames = listSurnames(out);
  for (let i = 0; i < out.length; i++) {
    const phrase = out[i]!;
    if (phrase.kind !== 'role' || (phrase.quoted && phrase.type !== 'person')) continue;
    const after = nameAfter(tokens, out, i);
    const before = after === -1 ? nameBefore(tokens, out, i) : -1;
    const target = after === -1 ? before : after;
    if (target === -1) continue;
    const name = out[target]!;
    // An organisation's noun owned by a name is an organisation of its own: "the Lund campaign".
    if (
      phrase.type === 'organization' &&
      name.type !== 'organization' &&
      (name.roles.length === 0 || after === -1) &&
      !(after !== -1 && isNameOfBody(tokens, surnames, phrase, name))
    )
      continue;
    gone.add(i);
    const role = roleText(tokens, phrase, name);
    const place = isOfficeOfPlace(tokens, phrase, name) ? name.roles[0]! : null;
    name.roles =
      place !== null && role !== null
        ? [`${role} ${place}`]
        : addRole(name.roles, role, phrase.type === 'organization');
    name.type ??= phrase.type;
    if (after !== -1) {
      name.first = phrase.first;
      name.start = phrase.start;
    }
    name.gender ??= phrase.gender;
  }
  joinOwners(tokens, out);
  joinModifiers(tokens, out);
  joinLists(tokens, out, gone);
  shareSurnames(tokens, out, surnames);
  return out.filter((_, index) => !gone.has(index));
}

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

/** "spokesman Ada Lund", "a spokesman for the board, Ada Lund," */
function nameAfter(tokens: Tokens, mentions: readonly Mention[], i: number): number {
  const phrase = mentions[i]!;
  const last = skipShort(tokens, phrase.last);
  for (let j = i + 1; j < mentions.length && mentions[j]!.first <= Math.max(last + 3, phrase.head + 3); j++) {
    const name = mentions[j]!;
    if (
      name.kind !== 'name' ||
      (phrase.plural && name.roles.length === 0) ||
      (name.possessive && name.first !== phrase.head + 1)
    )
      continue;
    if (name.type === 'organization' && phrase.type === 'person') continue;
    if (isOfficeOfPlace(tokens, phrase, name)) return j;
    if (name.first === phrase.head + 1 && sameStretch(tokens, phrase.head, name.first)) return j;
    if (name.first === last + 1 && last > phrase.last && name.parts.length > 1) return j;
    const comma =
      name.first === phrase.last + 2 && tokens.words[phrase.last + 1] === ',' && name.parts.length > 1;
    if (isNamedSo(tokens, phrase, name)) return j;
    const closed =
      closesApposition(tokens, name.last + 1) ||
      ((!phrase.definite || isInverted(tokens, phrase.first) || KIN.has(tokens.words[phrase.head]!)) &&
        endsThere(tokens, name.last + 1));
    if (comma && phrase.type === 'person' && closed) return j;
  }
  return -1;
}

/** "Senator from Nordhaven Ada Lund", "ambassador to the United Nations Ada Lund": the place belongs to the office. */
function isOfficeOfPlace(tokens: Tokens, phrase: Mention, name: Mention): boolean {
  if (name.parts.length > 1 && isOfficeOf(tokens, phrase.head, name.first)) return true;
  const [place, ...others] = name.roles;
  if (place === undefined || others.length > 0 || name.parts.length < 2) return false;
  const from = tokens.words[phrase.head + 2] === 'the' ? phrase.head + 3 : phrase.head + 2;
  return (
    name.first === from &&
    OF_PLACE.has(tokens.words[phrase.head + 1]!) &&
    isPlaceName(place.toLowerCase().split(' '))
  );
}

/** "former secretary of state Ada Lund" */
const isOfficeOf = (tokens: Tokens, head: number, name: number) =>
  name === head + 3 && tokens.words[head + 1] === 'of' && OFFICES.has(tokens.words[head]!);

const OF_PLACE = new Set(['from', 'to', 'of']);

/** Over a short form: "Member of Parliament (MP)". */
function skipShort(tokens: Tokens, last: number): number {
  return tokens.words[last + 1] === '(' && tokens.words[last + 3] === ')' ? last + 3 : last;
}

/** "Ada Lund, a spokeswoman for the board," and "Ada Lund (D-Nordhaven), the mayor" */
function nameBefore(tokens: Tokens, mentions: readonly Mention[], i: number): number {
  const phrase = mentions[i]!;
  if (phrase.plural) return -1;
  if (DASHES.has(tokens.words[phrase.first - 1] ?? '')) return nameBeforeDash(tokens, mentions, i);
  if (phrase.type !== 'person') return -1;
  let k = phrase.first - 1;
  if (tokens.words[k] !== ',' || tokens.sentence[k] !== tokens.sentence[phrase.first]) return -1;
  // "In a talk with Ada Lund, the senator said …": a verb right behind makes the phrase a subject of its own.
  if (
    ((tokens.classes[phrase.last + 1] ?? 0) & (VERB | AUXILIARY)) !== 0 &&
    tokens.quoted[phrase.last + 1] === 0
  )
    return -1;
  k = skipAside(tokens, k - 1);
  for (let j = i - 1; j >= 0 && j >= i - 6; j--) {
    const name = mentions[j]!;
    if (name.kind !== 'name' || name.last !== k) continue;
    return name.type === 'organization' ||
      name.possessive ||
      tokens.sentence[name.last] !== tokens.sentence[phrase.first]
      ? -1
      : j;
  }
  return -1;
}

/** "The Norrvik Post — a paper of the left — said" */
function nameBeforeDash(tokens: Tokens, mentions: readonly Mention[], i: number): number {
  const { first, last, type } = mentions[i]!;
  if (!DASHES.has(tokens.words[last + 1] ?? '') || tokens.sentence[first - 1] !== tokens.sentence[last + 1])
    return -1;
  const name = mentions[i - 1];
  const fits = name?.kind === 'name' && name.last === first - 2 && !name.possessive;
  return fits && (name.type === null || name.type === type) ? i - 1 : -1;
}

const DASHES = new Set(['—', '–', '―', '--']);

/** Back over an aside: "(D-N.Y.)", ", 54", ", D-N.Y.". */
function skipAside(tokens: Tokens, k: number): number {
  if (tokens.words[k] === ')') {
    let open = k;
    while (open > 0 && k - open < 8 && tokens.words[open] !== '(') open--;
    return open - 1;
  }
  if (tokens.shape[k] === Shape.number && tokens.words[k - 1] === ',') return k - 2;
  return k;
}

function closesApposition(tokens: Tokens, i: number): boolean {
  const word = tokens.words[i];
  return word === ',' || word === '(' || ((tokens.classes[i] ?? 0) & VERB) !== 0;
}

/** "said another lawyer, Ada Lund of the board", "a second lawyer, Ada Lund." */
const endsThere = (tokens: Tokens, i: number) => tokens.words[i] === 'of' || tokens.words[i] === '.';

/** "…,” said the envoy at the time, Ada Lund." */
const isInverted = ({ classes, quoted }: Tokens, first: number) =>
  ((classes[first - 1] ?? 0) & SPEECH_VERB) !== 0 && (quoted[first - 2] ?? 0) > 0;

function sameStretch(tokens: Tokens, a: number, b: number): boolean {
  return tokens.sentence[a] === tokens.sentence[b] && tokens.quoted[a] === tokens.quoted[b];
}

/** The phrase without its article, cut before the name: "a spokeswoman for the board" → "spokeswoman for the board". */
function roleText(tokens: Tokens, phrase: Mention, name: Mention): string | null {
  let first = phrase.first;
  if ((tokens.classes[first]! & DETERMINER) !== 0) first++;
  // "one of the board's lawyers"
  if (tokens.words[first] === 'of') first++;
  if (tokens.words[first - 1] === 'of' && (tokens.classes[first]! & DETERMINER) !== 0) first++;
  const last = name.first > phrase.head ? Math.min(phrase.last, name.first - 1) : phrase.last;
  return first > last ? null : tokens.text.slice(tokens.start[first], tokens.end[last]);
}

/** A mention that stands in another's phrase, or follows it by a preposition, cannot speak for it. */
function markInside(mentions: Draft[]): Mention[] {
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
  }
  return mentions;
}
