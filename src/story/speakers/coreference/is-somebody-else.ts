/**
 * What speaks against it that a description means who is in focus: its owner, the words quoted, its clause.
 *
 *     "Lund came. “She was superb,” the trainer said"  →  the trainer is not Lund
 */
import { CLAUSE_JOINTS, OPENERS, REPLIES } from '../../quotations/cues/clause-words.js';
import { meantBy, type State } from './coreference-state.js';
import { isShownPerson } from './is-hardly-person.js';
import { findNamesakes } from '../entities/find-namesakes.js';
import { MEMORY } from './antecedents/sheet.js';
import type { Entity } from '../entity.js';
import { OWNERS } from './index-roles.js';
import type { Mention } from '../mention.js';

/** `certainty`: how clearly `focus` is in focus. */
export function isSomebodyElse(
  state: State,
  mention: Mention,
  index: number,
  focus: Entity,
  certainty: number,
): boolean {
  const clear =
    certainty > CLEAR && mention.head - mention.first > 1 && maySpeakOfAnother(state, index, focus);
  return (
    isNamedInQuotation(state, mention, index, focus) ||
    (!clear && isTalkedAbout(state, mention, focus)) ||
    isToldApart(state, mention, index, focus.index) ||
    isInOwnClause(state, mention, index, focus.index) ||
    isNamedBehind(state, mention, index, focus)
  );
}

/** So clearly it may be who speaks of another: "Lund laughed at Hart. “He was superb,” the Norrvik scorer said" */
const CLEAR = 0.9;

/**
 * Whether another was named of whom they may speak. Who replies is not who spoke, and a grand description is hardly of
 * one of somebody's people ("her campaign's director").
 */
function maySpeakOfAnother(state: State, index: number, focus: Entity): boolean {
  if (REPLIES.has(state.tokens.words[state.cues[index]?.token ?? -1]!)) return false;
  if (focus.roles.some((role) => OWNERS.test(role))) return false;
  for (let i = index - 1; i >= Math.max(0, index - MEMORY); i--) {
    const other = meantBy(state, i);
    if (state.mentions[i]!.kind !== 'name' || other === undefined || other === focus) continue;
    if (isShownPerson(state, other)) return true;
  }
  return false;
}

/** "“Lund was superb,” the scorer said" */
function isNamedInQuotation(
  { tokens: { sentence }, mentions, names }: State,
  { head }: Mention,
  index: number,
  focus: Entity,
): boolean {
  const near = mentions.slice(Math.max(0, index - MEMORY), index + MEMORY);
  return near.some(
    (other) =>
      other.quoted &&
      other.kind === 'name' &&
      sentence[other.head] === sentence[head] &&
      findNamesakes(names, other).includes(focus),
  );
}

/** "“He was superb,” said the scorer": who speaks of somebody is another. */
function isTalkedAbout({ tokens }: State, { first, last }: Mention, { gender }: Entity): boolean {
  const { words, quoted, sentence } = tokens;
  for (let k = Math.max(0, first - QUOTED); k <= last + QUOTED; k++) {
    if (sentence[k] !== sentence[first] || quoted[k] === 0) continue;
    if ((gender !== 'female' && HIM.has(words[k]!)) || (gender !== 'male' && HER.has(words[k]!))) return true;
  }
  return false;
}

/** So many tokens before a description and behind it are looked at for words quoted. */
const QUOTED = 80;
const HIM = new Set(['he', 'him', 'himself', 'his']);
const HER = new Set(['she', 'her', 'hers', 'herself']);

/** "Lund told the mayor to go. The mayor said": the mayor was another before. */
function isToldApart(state: State, { head }: Mention, index: number, focus: number): boolean {
  const { tokens, mentions, resolutions } = state;
  for (let i = index - 1; i >= Math.max(0, index - MEMORY); i--) {
    const { kind, quoted, head: before, last } = mentions[i]!;
    if (tokens.sentence[head]! - tokens.sentence[before]! > 1) return false;
    // "The minister for tides, Ada Lund, came. The tides minister said"
    const named = tokens.words[last + 1] === ',';
    if (kind === 'role' && !quoted && !named && tokens.words[before] === tokens.words[head])
      return resolutions[i]!.entity !== focus;
  }
  return false;
}

/** "Lund met the minister", "Lund left for Polva, where the minister said": another than who was named in the sentence. */
function isInOwnClause(state: State, { first }: Mention, index: number, focus: number): boolean {
  const { tokens, mentions, resolutions, cues } = state;
  const before = tokens.words[first - 1]!;
  const joined = OPENERS.has(before) || CLAUSE_JOINTS.has(before) || before === 'where';
  for (let i = index - 1; i >= Math.max(0, index - MEMORY); i--) {
    const { last, head } = mentions[i]!;
    if (tokens.sentence[head] !== tokens.sentence[first]) return false;
    // "Lund told the mayor to go"
    const object = (cues[index] == null || cues[i]?.token === first - 1) && first - last <= CLAUSE;
    if ((joined || object) && resolutions[i]!.entity === focus) return true;
  }
  return false;
}

/** "the comedian asked Lund", "After the senator left, Lund said": nor is he Lund. */
function isNamedBehind(state: State, { first, head, last }: Mention, index: number, focus: Entity): boolean {
  const { tokens, mentions, names, cues } = state;
  const apart = cues[index] == null || OPENERS.has(tokens.words[first - 1]!);
  const end = Math.min(mentions.length, index + MEMORY);
  for (let i = index + 1; i < end && tokens.sentence[mentions[i]!.head] === tokens.sentence[head]; i++) {
    const { kind, first: next } = mentions[i]!;
    const other = kind === 'name' && (apart || next - last <= CLAUSE);
    if (other && findNamesakes(names, mentions[i]!).includes(focus)) return true;
  }
  return false;
}

/** Tokens from a subject to its object. */
const CLAUSE = 4;
