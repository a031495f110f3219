/**
 * A quotation set alone that somebody else says further down, or the whole of it, is hardly of whoever spoke before.
 *
 *     “It never gave in.” ¶ … “It never gave in to the sea,” said Hart.
 */
import { Shape } from '../../words/find-tokens.js';
import { firstWord, standsAlone } from '../utterance.js';
import { type Decision, decideForNobody } from '../decision.js';
import type { Scene } from '../scene.js';

export function distrustPulled(
  { tokens, utterances }: Scene,
  decisions: readonly Decision[],
): readonly Decision[] {
  /** By their first words. */
  const wholes = new Map<string, { readonly words: string; readonly decision: Decision }>();
  const kept = [...decisions];
  for (let n = utterances.length - 1; n >= 0; n--) {
    const from = firstWord(tokens, utterances[n]!);
    let { last } = utterances[n]!;
    while (last > from && tokens.shape[last] === Shape.mark) last--;
    const said = tokens.words.slice(from, last + 1);
    const words = `${said.join(' ')} `;
    const opening = said.slice(0, FEWEST).join(' ');
    const whole = wholes.get(opening);
    const by = whole?.words.startsWith(words) === true ? whole.decision.entity : null;
    const other = by !== null && by !== decisions[n]!.entity && said.length >= FEWEST;
    if (other && standsAlone(tokens, utterances[n]!)) kept[n] = decideForNobody('heading');
    else wholes.set(opening, { words, decision: decisions[n]! });
  }
  return kept;
}

/** So many words tell that it is the same. */
const FEWEST = 4;
