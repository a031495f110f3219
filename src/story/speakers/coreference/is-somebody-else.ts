/**
 * What speaks against it that a description means who is in focus: another trade, the words quoted, its clause, its owner.
 *
 *     "Lund came. “She was superb,” the trainer said"  →  the trainer is not Lund
 */
import { isSpeaking } from '../../quotations/cues/cue.js';
import { OPENERS, isSubject, type State } from './coreference-state.js';
import { findNamesakes } from '../entities/find-namesakes.js';
import { hasGenitive } from '../mentions/find-tail.js';
import { Shape, type Tokens } from '../../words/find-tokens.js';
import { RELATIONS } from '../clean-roles.js';
import { MEMORY } from './antecedents/sheet.js';
import { PARAGRAPH_STEP } from '../../words/number-sentences.js';
import { isShownPerson } from './is-hardly-person.js';
import type { Entity } from '../entity.js';
import type { Mention } from '../mention.js';

export function isSomebodyElse(
  state: State,
  mention: Mention,
  index: number,
  owner: Entity | null,
  focus: Entity,
): boolean {
  if (owner !== null && isOfOwner(state, mention, owner, focus)) return true;
  if (hasOtherTrade(state, mention, focus)) return true;
  if (
    isTalkedAbout(state, mention, focus) &&
    !speaksOfRival(state, mention, index, focus) &&
    !goesOn(state, mention, index, focus)
  )
    return true;
  return isInOwnClause(state, mention, index, focus.index) || isNamedBehind(state, mention, index, focus);
}

/** "the candidate" is not the host who asked: who only reports is called by nothing else. */
function hasOtherTrade({ tokens }: State, { head }: Mention, { roles }: Entity): boolean {
  const noun = tokens.words[head]!;
  if (roles.length === 0) return false;
  // "the prime minister" is hardly the mayor.
  if (noun === 'minister' && tokens.words[head - 1] === 'prime') return true;
  return (
    !REPORTERS.includes(noun) &&
    roles.every((role) => REPORTERS.some((trade) => role.toLowerCase().includes(trade)))
  );
}

export const REPORTERS =
  'anchor columnist correspondent host interviewer journalist moderator reporter'.split(' ');

/** "“He was superb,” said the scorer": who speaks of somebody is another. */
function isTalkedAbout({ tokens }: State, { first, last }: Mention, { gender }: Entity): boolean {
  const { words, quoted, sentence } = tokens;
  for (let k = Math.max(0, first - QUOTED); k <= last + QUOTED; k++) {
    if (sentence[k] !== sentence[first] || quoted[k] === 0) continue;
    if ((gender !== 'female' && HIM.has(words[k]!)) || (gender !== 'male' && HER.has(words[k]!))) return true;
  }
  return false;
}

/** "“He is weak,” the candidate said of Hart": of him, as contenders speak of one another, and not of who is in focus. */
function speaksOfRival(state: State, mention: Mention, index: number, focus: Entity): boolean {
  const { tokens, mentions, names } = state;
  const { head, last } = mention;
  const next = mentions[index + 1];
  if (!CONTENDERS.has(tokens.words[head]!) || next?.kind !== 'name' || next.quoted || next.possessive)
    return false;
  if (next.first - last > CLAUSE || tokens.words[next.first - 1] !== 'of') return false;
  const rivals = findNamesakes(names, next);
  return (
    rivals.length === 1 && rivals[0] !== focus && !hasThirdNear(state, mention, index, [focus, ...rivals])
  );
}

/** "Hart ran against Voss and Berg. “…,” the candidate said of Voss": Hart or Berg. */
function hasThirdNear(
  state: State,
  { head }: Mention,
  index: number,
  both: readonly (Entity | undefined)[],
): boolean {
  const { tokens, mentions, resolutions, names } = state;
  for (let i = index - 1; i >= Math.max(0, index - MEMORY); i--) {
    const { kind, head: at, quoted } = mentions[i]!;
    if (tokens.sentence[head]! - tokens.sentence[at]! > PARAGRAPH_STEP) return false;
    const other = names.entities[resolutions[i]!.entity];
    if (kind !== 'name' || quoted || other === undefined || both.includes(other)) continue;
    if (isShownPerson(state, other)) return true;
  }
  return false;
}

/** "“He is weak,” Lund said of Hart. The candidate added": who spoke last goes on. */
function goesOn(
  { tokens, mentions, resolutions, cues }: State,
  { head }: Mention,
  index: number,
  focus: Entity,
): boolean {
  const { words, sentence } = tokens;
  if (!CONTENDERS.has(words[head]!) || words[cues[index]?.token ?? -1] !== 'added') return false;
  for (let i = index - 1; i >= Math.max(0, index - MEMORY); i--) {
    if (sentence[head]! - sentence[mentions[i]!.head]! > PARAGRAPH_STEP) return false;
    if (isSpeaking(cues[i]) && !mentions[i]!.quoted) return resolutions[i]!.entity === focus.index;
  }
  return false;
}

/** Who competes with others, and is asked about them; a mayor is the only one, and may be named nowhere. */
const CONTENDERS = new Set(
  'billionaire businessman businesswoman candidate contender democrat developer front-runner frontrunner hopeful incumbent lawmaker mogul nominee politician republican tycoon'.split(
    ' ',
  ),
);

/** So many tokens before a description and behind it are looked at for words quoted. */
const QUOTED = 80;
const HIM = new Set(['he', 'him', 'himself', 'his']);
const HER = new Set(['she', 'her', 'hers', 'herself']);

/** "Lund met the minister", "Lund left after the minister said": another than the subject of the sentence. */
function isInOwnClause(state: State, { first }: Mention, index: number, focus: number): boolean {
  const { tokens, mentions, resolutions, cues } = state;
  const own = tokens.sentence[first]!;
  const joined = OPENERS.has(tokens.words[first - 1]!);
  for (let i = index - 1; i >= Math.max(0, index - MEMORY); i--) {
    const { quoted, possessive, last, head } = mentions[i]!;
    if (tokens.sentence[head] !== own) return false;
    if (quoted || possessive || resolutions[i]!.entity !== focus) continue;
    if (joined && isSubject(state, i)) return true;
    const object = i === index - 1 && cues[index] == null && first - last <= CLAUSE;
    if (object && isOneClause(tokens, last, first)) return true;
  }
  return false;
}

function isOneClause({ shape }: Tokens, from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) if (shape[k] === Shape.mark) return false;
  return true;
}

/** "the comedian asked Lund", "After the senator left, Lund said": nor is he Lund. */
function isNamedBehind(state: State, { first, head, last }: Mention, index: number, focus: Entity): boolean {
  const { tokens, mentions, names, cues } = state;
  const apart = cues[index] == null || OPENERS.has(tokens.words[first - 1]!);
  const end = Math.min(mentions.length, index + MEMORY);
  for (let i = index + 1; i < end && tokens.sentence[mentions[i]!.head] === tokens.sentence[head]; i++) {
    const { kind, first: next, quoted, possessive } = mentions[i]!;
    if (kind !== 'name' || quoted || possessive || !findNamesakes(names, mentions[i]!).includes(focus))
      continue;
    const object = i === index + 1 && next - last <= CLAUSE && isOneClause(tokens, last, next);
    if (object || (apart && isSpeaking(cues[i]))) return true;
  }
  return false;
}

/** Tokens from a subject to its object. */
const CLAUSE = 4;

/** "Lund's strategist" is not Lund, and "Lund's brother" and "the Lund supporter" nobody who was spoken of. */
function isOfOwner({ tokens }: State, { first, head }: Mention, owner: Entity, focus: Entity): boolean {
  if (owner === focus) return true;
  return hasGenitive(tokens, first, head) ? RELATIONS.has(tokens.words[head]!) : owner.type === 'person';
}
