/**
 * Names that stand before somebody's name and only tell who that is; they do not speak.
 *
 *     "…,” said Harbour constituent Bo Hart"  →  Bo Hart, not the harbour
 */
import type { Tokens } from '../../words/tokens.js';
import { Shape } from '../../words/shape.js';
import { FUNCTION, OBJECT, POSSESSIVE, SPEECH_VERB, VERB } from '../../words/lexicon.js';
import type { Draft, Mention } from '../mention.js';

/** They join or rule, and tell nothing of a name before them. */
const SMALL = FUNCTION | OBJECT | POSSESSIVE;

/** Lets the phrase of each person begin with the name before it, where that is part of it. */
export function joinModifiers(tokens: Tokens, mentions: readonly Draft[]): void {
  for (let i = 1; i < mentions.length; i++) {
    const name = mentions[i]!;
    if (name.kind !== 'name' || name.type === 'organization' || name.parts.length < 2) continue;
    const before = findBefore(tokens, mentions, i);
    if (before === null || (tokens.classes[before.first - 1]! & SPEECH_VERB) === 0) continue;
    name.first = before.first;
    name.start = before.start;
  }
}

/** The name before this one, with nothing but small words and numbers between. */
function findBefore(tokens: Tokens, mentions: readonly Mention[], i: number): Mention | null {
  const { first } = mentions[i]!;
  let k = first - 1;
  while (isPlain(tokens, k, first)) k--;
  for (let j = i - 1; j >= 0 && j >= i - 3; j--) {
    const { kind, last } = mentions[j]!;
    if (kind !== 'name' || last >= first) continue;
    return last === k ? mentions[j]! : null;
  }
  return null;
}

function isPlain({ sentence, shape, classes, words }: Tokens, k: number, first: number): boolean {
  if (sentence[k] !== sentence[first]) return false;
  if (shape[k] === Shape.number) return true;
  if (shape[k] !== Shape.lower || (classes[k]! & SMALL) !== 0) return false;
  return (classes[k]! & VERB) === 0 || words[k]!.endsWith('ing');
}
