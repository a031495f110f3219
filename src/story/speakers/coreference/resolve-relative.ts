/**
 * Whom "who", "which" and "that" mean: the mention right before, or the subject over an aside.
 *
 *     "Ada Lund, 59, of Norrvik, who said"  →  Ada Lund
 */
import { Shape } from '../../words/shape.js';
import type { Tokens } from '../../words/tokens.js';
import { skipThe } from '../../quotations/cues/beside.js';
import { isHomeOf } from '../mentions/name-before.js';
import { PREPOSITION } from '../../words/lexicon.js';
import type { Mention } from '../mention.js';
import { isSubject, type Resolution, type State, UNKNOWN } from './coreference-state.js';

/** "who", "which": the mention right before it; behind an aside (", 59, of Nordhaven, who") the sentence's subject. */
export function resolveRelative(state: State, mention: Mention, index: number): Resolution {
  const { tokens } = state;
  if (tokens.words[mention.first] === 'that') return resolveThat(state, mention, index);
  const aside = tokens.words[mention.first - 1] === ',' && tokens.words[mention.first] === 'who';
  for (let i = index - 1; i >= Math.max(0, index - 4); i--) {
    const before = state.mentions[i]!;
    if (tokens.sentence[before.head] !== tokens.sentence[mention.head]) break;
    const person = tokens.words[mention.first] === 'who';
    if (before.inside >= 0 && state.mentions[before.inside]!.kind !== 'document') continue;
    const gap = mention.first - before.last;
    const inAside = aside && gap <= ASIDE_GAP;
    const next = tokens.words[before.last + 1];
    // "Ada Lund (D., Norrvik), who"
    if (aside && next === ')') continue;
    const near =
      gap <= RELATIVE_GAP ||
      (inAside && (next === ',' || next === 'of' || next === '(' || isSubject(state, i)));
    if (!near) continue;
    if (person && isOfNoun(tokens, before.last, mention.first)) break;
    // "Ada Lund, the head of the board, who": a body is a "which".
    if (aside && before.type === 'organization' && before.kind === 'role') continue;
    if (person && hangsOnPerson(state, i)) return relate(state.resolutions[i - 1]!);
    // "a clerk for the quays in the Norrvik Assembly – who"
    if (person && isPlacedInBody(tokens, before)) continue;
    // "Ada Lund of Norrvik, the mayor, who"
    if (aside && isHomeOf(tokens, before, state.mentions[i - 1])) continue;
    return relate(state.resolutions[i]!);
  }
  return UNKNOWN;
}

/** Written out: a copy by `...` is of another shape to the engine, and all that reads resolutions is compiled anew. */
const relate = ({ entity, certainty }: Resolution): Resolution => ({
  entity,
  link: 'relative-of-name',
  certainty,
});

/** "one strategist with ties to the Harbour Board, who", "Ada Lund, the clerk of the Harbour Board, who": a body is a "which". */
function hangsOnPerson({ tokens, mentions }: State, i: number): boolean {
  const { type, first } = mentions[i]!;
  if (type !== 'organization' || mentions[i - 1]?.type !== 'person') return false;
  return (tokens.classes[skipThe(tokens, first - 1)]! & PREPOSITION) !== 0;
}

/** "at the Harbour Board", "in the Norrvik Assembly" */
const isPlacedInBody = (tokens: Tokens, { type, first }: Mention): boolean =>
  type === 'organization' && PLACING.has(tokens.words[skipThe(tokens, first - 1)]!);

const PLACING = new Set(['at', 'in']);

/** "Lund met dockers who said", "Lund mocked those who said": of a noun that is no mention, and not of Lund. */
const isOfNoun = ({ words, classes, shape }: Tokens, last: number, who: number): boolean =>
  who - 1 > last &&
  (words[who - 1] === 'those' || (shape[who - 1] === Shape.lower && classes[who - 1] === 0));

/** How far a relative pronoun may stand behind what it means, in tokens: over a comma or a dash, or over an aside. */
const RELATIVE_GAP = 3;
const ASIDE_GAP = 12;

/** "a letter from his doctor that says": the last document before it. */
function resolveThat(state: State, mention: Mention, index: number): Resolution {
  const { tokens } = state;
  for (let i = index - 1; i >= Math.max(0, index - 4); i--) {
    const before = state.mentions[i]!;
    if (tokens.sentence[before.head] !== tokens.sentence[mention.head]) break;
    if (before.kind !== 'document') continue;
    return relate(state.resolutions[i]!);
  }
  return UNKNOWN;
}
