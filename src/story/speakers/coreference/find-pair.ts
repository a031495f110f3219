/**
 * Whom "they" mean behind a sentence whose subject are two people, and what they go on saying.
 *
 *     "Ada Lund and Bo Hart praised the crew. “It holds,” they said. “It will hold,” they added"  →  the two, each time
 */
import { isSpeaking } from '../../quotations/cues/cue.js';
import { isSubject, meantBy, type State } from './coreference-state.js';
import { isShownPerson } from './is-hardly-person.js';
import { MEMORY } from './antecedents/sheet.js';
import type { Mention } from '../mention.js';
import { PARAGRAPH_STEP } from '../../words/number-sentences.js';

/** The mentions of the two, or null: nobody, or others may be meant. */
export function findPair(state: State, mention: Mention, index: number): readonly [number, number] | null {
  const { tokens, mentions, pairs } = state;
  const { words, sentence } = tokens;
  const own = sentence[mention.head]!;
  let second = -1;
  for (let i = index - 1; i >= Math.max(0, index - MEMORY); i--) {
    const { kind, type, plural, quoted, head, first, possessive } = mentions[i]!;
    if (quoted || (kind === 'pronoun' && possessive)) continue;
    const way = own - sentence[head]!;
    if (way === 0 || way > PARAGRAPH_STEP) return null;
    const before = pairs.get(i);
    if (before !== undefined) return before;
    // "Lund and Hart met dockers. They", but "praised their dockers"
    if (plural && (second >= 0 || words[first] !== 'their')) return null;
    if (second >= 0 && kind === 'name' && type !== 'organization')
      return isTwo(state, i, second) ? [i, second] : null;
    if (kind === 'name' && words[first - 1] === 'and') second = i;
  }
  return null;
}

/** People, of whom the first is the subject or speaks. */
function isTwo(state: State, a: number, b: number): boolean {
  const { mentions, cues } = state;
  const isPerson = (i: number) => {
    const entity = meantBy(state, i);
    return entity !== undefined && !mentions[i]!.possessive && isShownPerson(state, entity);
  };
  return isPerson(a) && isPerson(b) && (isSubject(state, a) || isSpeaking(cues[a]));
}
