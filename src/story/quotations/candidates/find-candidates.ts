/**
 * For every quoted utterance the mentions that may be its source: those around it in its paragraph, the last ones of the
 * paragraphs before, and whoever was quoted before.
 */
import type { Tokens } from '../../words/tokens.js';
import type { Mention } from '../../speakers/mention.js';
import type { Utterance } from '../utterance.js';
import { findSignatureStart, isSignatureLine } from '../cues/is-signature.js';

/** The most candidates looked at in each direction; what lies further off is never the source. */
const BEFORE = 9;
const AFTER = 7;
const BLOCKS_BEFORE = 3;
const IN_BLOCKS_BEFORE = 8;
/** All of them, and whoever was quoted last. */
export const MOST_CANDIDATES = BEFORE + IN_BLOCKS_BEFORE + AFTER + 1;

/** Positions of the mentions outside quotes, so that each search starts at the right place. */
export interface MentionOrder {
  /** Indices of mentions outside quotes, in order. */
  readonly free: readonly number[];
  /** For each utterance, how many of them lie before it. */
  readonly before: readonly number[];
}

export function orderMentions(mentions: readonly Mention[], utterances: readonly Utterance[]): MentionOrder {
  const free: number[] = [];
  for (let index = 0; index < mentions.length; index++) if (!mentions[index]!.quoted) free.push(index);
  let n = 0;
  const before = utterances.map((utterance) => {
    while (n < free.length && mentions[free[n]!]!.head < utterance.first) n++;
    return n;
  });
  return { free, before };
}

/** Indices of mentions, nearest first, those before the utterance first. `previous`: mention that the last quotation came from, or -1. */
export function findCandidates(
  tokens: Tokens,
  mentions: readonly Mention[],
  order: MentionOrder,
  number: number,
  utterance: Utterance,
  previous: number,
): number[] {
  const { free } = order;
  const at = order.before[number]!;
  const found: number[] = [];
  let here = 0;
  let back = 0;
  for (let n = at - 1; n >= 0; n--) {
    const mention = mentions[free[n]!]!;
    const blocks = utterance.block - tokens.block[mention.head]!;
    if (blocks > BLOCKS_BEFORE || (blocks === 0 ? here++ >= BEFORE : back++ >= IN_BLOCKS_BEFORE)) break;
    found.push(free[n]!);
  }
  for (let n = at; n < free.length && n < at + AFTER; n++) {
    const mention = mentions[free[n]!]!;
    if (tokens.block[mention.head] !== utterance.block) {
      const dash = findSignatureStart(tokens, mention);
      if (dash === utterance.last + 1 && isSignatureLine(tokens, mention)) found.push(free[n]!);
      break;
    }
    found.push(free[n]!);
  }
  if (previous >= 0 && !found.includes(previous)) found.push(previous);
  return found;
}
