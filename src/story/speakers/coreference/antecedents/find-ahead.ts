/**
 * Whom a pronoun in an opening phrase may mean that is named only behind it.
 *
 *     "In what she called a surprise, Ada Lund won"  →  Ada Lund
 */
import type { State } from '../coreference-state.js';
import type { Filter } from '../../entity.js';
import { Shape } from '../../../words/shape.js';
import { findOnly } from '../../entities/find-namesakes.js';
import { CONJUNCTION, PREPOSITION } from '../../../words/lexicon.js';
import type { Mention } from '../../mention.js';

/** "In his book, Lund said": the entity of the subject that follows, or -1. `fits`: may it be meant? */
export function findAhead(state: State, mention: Mention, index: number, fits: Filter): number {
  const { tokens, mentions } = state;
  const sentence = tokens.sentence[mention.head]!;
  const first = state.sentenceStart[sentence]!;
  if (first === mention.first || mention.first - first > OPENING) return -1;
  if (!opensAhead(state, mention, first)) return -1;
  for (let j = index + 1; j < mentions.length; j++) {
    const next = mentions[j]!;
    if (tokens.sentence[next.head] !== sentence) return -1;
    if (next.kind !== 'name' || tokens.shape[next.first - 1] !== Shape.mark) continue;
    const found = findOnly(state.names, next);
    return found !== undefined && fits(found) ? found.index : -1;
  }
  return -1;
}

/** Longest phrase before a pronoun that may mean who follows, in tokens. */
const OPENING = 5;

/** "In his", "When he", "In what he called": not "In March he". */
function opensAhead({ tokens }: State, mention: Mention, first: number): boolean {
  const classes = tokens.classes[first]!;
  if (mention.possessive && (classes & PREPOSITION) !== 0) return true;
  if ((classes & CONJUNCTION) !== 0 && !ADDING.has(tokens.words[first]!)) return true;
  return tokens.words[mention.first - 1] === 'what';
}

const ADDING = new Set(['and', 'but', 'or', 'nor', 'yet', 'so']);
