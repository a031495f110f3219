/** Who sued, where the article then speaks of the lawsuit: "Lund sued the guild. The complaint says"  →  Lund */
import { hangsOnPreposition } from '../../quotations/cues/cue.js';
import { MEMORY } from './antecedents/sheet.js';
import { isSubject, type State } from './coreference-state.js';
import { Shape, type Tokens } from '../../words/find-tokens.js';
import { PARAGRAPH_STEP } from '../../words/number-sentences.js';
import type { Mention } from '../mention.js';

/** How far back the verb may stand, in tokens. */
const REACH = 120;

/** Whose the lawsuit of this mention is; -1: nobody sued just now, or it may be another suit. */
export function findSuer(state: State, { first }: Mention, index: number): number {
  const { tokens } = state;
  // "The guild filed its own suit": told of anew.
  if (tokens.words[first] !== 'the') return -1;
  let verb = -1;
  for (let k = first - 1; k >= Math.max(0, first - REACH); k--) {
    if (tokens.sentence[first]! - tokens.sentence[k]! > PARAGRAPH_STEP) break;
    if (!SUITS.has(tokens.words[k]!)) continue;
    // "Lund sued the guild. The guild filed its own suit. The suit": either may be meant.
    if (verb >= 0 || !SUED.has(tokens.words[k]!)) return -1;
    verb = k;
  }
  return verb < 0 || tokens.quoted[verb] !== 0 || isTurned(tokens, verb)
    ? -1
    : findSubject(state, verb, index);
}

/** "sued in May by the guild", "sued back" */
function isTurned({ words, shape }: Tokens, verb: number): boolean {
  if (words[verb + 1] === 'back') return true;
  for (let k = verb + 1; k <= verb + AGENT && shape[k] !== Shape.mark; k++)
    if (words[k] === 'by') return true;
  return false;
}

/** So many tokens behind the verb "by" may stand. */
const AGENT = 6;

/** "Lund sued", "Lund has sued"; but not "Lund and Hart sued", which is not of one of them alone. */
function findSubject(state: State, verb: number, index: number): number {
  const { tokens, mentions, resolutions } = state;
  const end = HAVING.has(tokens.words[verb - 1]!) ? verb - 2 : verb - 1;
  for (let i = index - 1; i >= Math.max(0, index - MEMORY); i--) {
    const { first, last, plural, quoted } = mentions[i]!;
    if (last !== end) continue;
    const joint = JOINING.has(tokens.words[first - 1]!);
    if (joint || plural || quoted || hangsOnPreposition(tokens, mentions[i]!)) return -1;
    return isSubject(state, i) ? resolutions[i]!.entity : -1;
  }
  return -1;
}

const HAVING = new Set(['had', 'has']);
const JOINING = new Set(['&', 'and', 'nor', 'or']);
const SUED: ReadonlySet<string> = new Set(['sued', 'sues']);
/** They tell of a suit, this one or another. */
const SUITS: ReadonlySet<string> = new Set([
  ...SUED,
  ...'complaint complaints countersued countersues countersuit lawsuit lawsuits sue suing suit suits'.split(
    ' ',
  ),
]);
