/**
 * Where nothing but "and" stands between two quotations, whoever spoke the first goes on.
 *
 *     Lund is quoted as saying “it holds” and “it will hold”     the second is Lund's as well
 *     called Hart “a fool” and his claim “a lie”                 the same verb for another object
 */
import { Shape } from '../../words/shape.js';
import type { Tokens } from '../../words/tokens.js';
import { AUXILIARY, CONJUNCTION, POSSESSIVE, VERB } from '../../words/lexicon.js';
import type { Utterance } from '../utterance.js';
import type { Context } from '../context.js';

/** Whether the utterance is joined to the one before it. */
export function isJoined({ scene: { tokens, utterances }, utterance, number }: Context): boolean {
  const before = utterances[number - 1]!;
  return isNextInList(tokens, before, utterance) || isSecondObject(tokens, before, utterance);
}

function isNextInList(tokens: Tokens, before: Utterance, { first, block }: Utterance): boolean {
  if (before.block !== block || first - before.last > 3) return false;
  let joined = false;
  for (let k = before.last + 1; k < first; k++) {
    if (JOINTS.has(tokens.words[k]!)) joined = true;
    else if (tokens.words[k] !== ',' && tokens.words[k] !== 'the') return false;
  }
  return joined;
}

const JOINTS = new Set(['and', 'or', 'of', 'to', 'for', 'in']);

/** "called Hart “a fool” and his claim “a lie”", "called Hart “a fool”, his claim “a lie”", "was “a wreck” and its makers “fools”": the same verb for another. */
function isSecondObject({ words, classes, shape }: Tokens, before: Utterance, { first }: Utterance): boolean {
  let k = before.last + 1;
  const comma = words[k] === ',';
  if ((!comma && words[k] !== 'and') || first - k > LONGEST_OBJECT) return false;
  for (k++; k < first; k++) {
    // ", his claim", but not ", called it"
    const owned = words[k - 1] === "'s" || (classes[k - 1]! & POSSESSIVE) !== 0;
    if (shape[k] === Shape.mark || (classes[k]! & (AUXILIARY | CONJUNCTION)) !== 0) return false;
    if (comma && !owned && (classes[k]! & VERB) !== 0) return false;
  }
  return true;
}

/** Longest object with the word that joins it, in tokens. */
const LONGEST_OBJECT = 7;
