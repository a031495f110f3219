/**
 * Who is told of before the name, as reports begin that keep it for the second paragraph.
 *
 *     "Norrvik's harbour minister has warned of “chaos”. ¶ Ada Lund said …", "The minister is Ada Lund."  →  Ada Lund
 */
import { isSpeaking } from '../../quotations/cues/cue.js';
import type { State } from './coreference-state.js';
import type { Entity } from '../entity.js';
import { findNamesakes } from '../entities/find-namesakes.js';
import { clash } from '../../words/lexicon.js';
import type { Mention } from '../mention.js';

/** Farther down a paragraph is no beginning. */
const LAST_SENTENCE = 2;

/**
 * The entity whose full name opens the next paragraph as the subject of a verb of speech, where only this one speaks in the
 * first one; else null.
 */
export function findNamedNext(state: State, mention: Mention, index: number): Entity | null {
  const { tokens, mentions } = state;
  if (tokens.sentence[mention.head]! > LAST_SENTENCE || !speaks(state, index)) return null;
  const block = tokens.block[mention.head]!;
  for (let i = index - 1; i >= 0; i--)
    if (mentions[i]!.inside < 0 && speaks(state, i) && mentions[i]!.kind !== 'pronoun') return null;
  for (let i = index + 1; i < mentions.length; i++) {
    const next = mentions[i]!;
    if (tokens.block[next.head]! > block)
      return tokens.block[next.head] === block + 1 ? nameAt(state, mention, i) : null;
    if (speaks(state, i) && next.kind !== 'pronoun') return null;
  }
  return null;
}

/** "The play's director is Ada Lund": the entity behind the copula, or null. */
export function findNamedByCopula(
  { tokens, mentions, names }: State,
  mention: Mention,
  index: number,
): Entity | null {
  const next = mentions[index + 1];
  if (next?.kind !== 'name' || next.type === 'organization' || next.first !== mention.last + 2) return null;
  if (!COPULAS.has(tokens.words[mention.last + 1]!) || next.possessive || next.parts.length < 2) return null;
  const [entity, ...others] = findNamesakes(names, next);
  return others.length > 0 || entity === undefined || clash(entity.gender, mention.gender) ? null : entity;
}
const COPULAS = new Set(['is', 'was']);

const speaks = ({ cues, mentions }: State, i: number) => isSpeaking(cues[i]) && !mentions[i]!.quoted;

/** The entity of mention `i`, if that opens its paragraph and nothing in it speaks against the description. */
function nameAt({ tokens, mentions, cues, names }: State, mention: Mention, i: number): Entity | null {
  const { kind, type, first, parts, possessive, quoted, roles, gender } = mentions[i]!;
  if (kind !== 'name' || type === 'organization' || parts.length < 2 || possessive || quoted) return null;
  if (tokens.block[first - 1] === tokens.block[first] || cues[i]?.form !== 'subject') return null;
  const head = tokens.words[mention.head]!;
  if (roles.length > 0 && !roles.some((role) => role.toLowerCase().includes(head))) return null;
  const [entity, ...others] = findNamesakes(names, mentions[i]!);
  if (entity === undefined || others.length > 0 || entity.mentions.length > 0) return null;
  return clash(entity.gender ?? gender, mention.gender) ? null : entity;
}
