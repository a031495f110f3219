/**
 * A quotation set alone that somebody else says further down, or the whole of it, is hardly of whoever spoke before.
 *
 *     “It never gave in.” ¶ … “It never gave in to the sea,” said Hart.
 */
import { Shape } from '../../words/shape.js';
import type { Tokens } from '../../words/tokens.js';
import { firstWord, standsAlone, type Utterance } from '../utterance.js';
import { type Decision, decideForNobody } from '../decision.js';
import type { Scene } from '../scene.js';

export function distrustPulled(
  { tokens, utterances }: Scene,
  decisions: readonly Decision[],
): readonly Decision[] {
  /** By their first words: the last utterance that begins so, of those behind. */
  const wholes = new Map<string, number>();
  const kept = [...decisions];
  for (let n = utterances.length - 1; n >= 0; n--) {
    const from = firstWord(tokens, utterances[n]!);
    if (lastToken(tokens, utterances[n]!) - from < FEWEST - 1) continue;
    const opening = tokens.words.slice(from, from + FEWEST).join(' ');
    const whole = wholes.get(opening);
    const entity = whole === undefined ? null : decisions[whole]!.entity;
    const others = entity !== null && entity !== decisions[n]!.entity;
    const pulled = others && standsAlone(tokens, utterances[n]!);
    if (pulled && begins(tokens, utterances[whole!]!, utterances[n]!)) kept[n] = decideForNobody('heading');
    else wholes.set(opening, n);
  }
  return kept;
}

/** Does the whole begin with all words of the part? */
function begins(tokens: Tokens, whole: Utterance, part: Utterance): boolean {
  const from = firstWord(tokens, part);
  const way = firstWord(tokens, whole) - from;
  const last = lastToken(tokens, part);
  if (last + way > lastToken(tokens, whole)) return false;
  for (let k = from; k <= last; k++) if (tokens.words[k] !== tokens.words[k + way]) return false;
  return true;
}

/** The last token that is no mark; the first one where there is none. */
function lastToken({ shape }: Tokens, { first, last }: Utterance): number {
  while (last > first && shape[last] === Shape.mark) last--;
  return last;
}

/** So many words tell that it is the same. */
const FEWEST = 4;
