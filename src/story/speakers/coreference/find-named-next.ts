/**
 * Who is told of before the name, as reports begin that keep it for the second paragraph.
 *
 *     "A board member has warned of “chaos”. ¶ Ada Lund said …"  →  Ada Lund
 */
import { isSpeaking, SPEAKING } from '../../quotations/cues/cue.js';
import type { State } from './coreference-state.js';
import type { Entity } from '../entity.js';
import { findOnly } from '../entities/find-namesakes.js';
import { suits } from './is-overtaken.js';
import { Shape } from '../../words/shape.js';
import type { Mention } from '../mention.js';

/**
 * The entity whose full name, not told who that is, opens the next paragraph, where only this one speaks in the first one;
 * else null.
 */
export function findNamedNext(state: State, mention: Mention, index: number): Entity | null {
  if (mention.type !== 'person' || mention.plural || isAnybody(state, mention)) return null;
  if (!speaks(state, index) || !opensReport(state, mention)) return null;
  const { block } = state.tokens;
  const own = block[mention.head]!;
  for (let i = index - 1; i >= 0 && block[state.mentions[i]!.head] === own; i--)
    if (speaks(state, i)) return null;
  for (let i = index + 1; i < state.mentions.length; i++) {
    const next = block[state.mentions[i]!.head]!;
    if (next > own) return next === own + 1 ? nameAt(state, mention, i) : null;
    if (speaks(state, i)) return null;
  }
  return null;
}

const speaks = ({ cues, mentions }: State, i: number) =>
  isSpeaking(cues[i]) && !mentions[i]!.quoted && mentions[i]!.kind !== 'pronoun';

/** "The mayor said", "one docker said": who is known, or need not be named. */
const isAnybody = ({ tokens: { words } }: State, { first, head, last }: Mention) =>
  UNTOLD.has(words[first]!) || (words[first] === 'the' && head === last && head - first < 2);

const UNTOLD = new Set(['another', 'no', 'one', 'some']);

/** In the first sentence of an article, or of what stands below a time: "2:40 p.m." */
function opensReport({ tokens, sentenceStart }: State, { head }: Mention): boolean {
  const { block, sentence, shape, datelines } = tokens;
  const first = sentenceStart[sentence[head]!]!;
  if (block[first - 1] === block[first]) return datelines.some(({ end }) => end === first);
  if (block[first] === block[0]) return true;
  let above = first - 1;
  while (block[above - 1] === block[first - 1] && first - above <= LONGEST_TIME) above--;
  return first - above <= LONGEST_TIME && shape[above] === Shape.number;
}

/** In tokens. */
const LONGEST_TIME = 5;

/** The entity of mention `i`, if that opens its paragraph and nothing in it speaks against the description. */
function nameAt({ tokens, mentions, cues, names }: State, mention: Mention, i: number): Entity | null {
  const { kind, first, parts, quoted, style } = mentions[i]!;
  const form = cues[i]?.form;
  if (kind !== 'name' || parts.length < 2 || quoted || form === undefined || !SPEAKING.has(form)) return null;
  // "Mayor Ada Lund said"
  const bare = style !== null || tokens.words[first] === parts[0];
  if (!bare || tokens.block[first - 1] === tokens.block[first]) return null;
  const entity = findOnly(names, mentions[i]!);
  return entity?.firstNaming === i && entity.mentions.length === 0 && suits(entity, mention) ? entity : null;
}
