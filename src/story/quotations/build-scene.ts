/** Everything that attribution looks at in one article: words, mentions, who they are, cues, and the quoted utterances. */
import type { Block, Span } from '../../types.js';
import { findMentions } from '../speakers/find-mentions.js';
import { findTokens, type Tokens } from '../speakers/find-tokens.js';
import { resolveCoreference } from '../speakers/resolve-coreference.js';
import type { Utterance } from './find-candidates.js';
import { findCue } from './find-cues.js';
import type { Scene } from './rank/ask.js';

/** A span of a segment that is held to be speech. In order; `closed`: its mark is closed. */
export interface QuotedSpan extends Span {
  readonly segment: number;
  readonly closed: boolean;
}

export function buildScene(text: string, blocks: readonly Block[], spans: readonly QuotedSpan[]): Scene {
  const tokens = findTokens(text, blocks, spans);
  const mentions = findMentions(tokens);
  const utterances = findUtterances(tokens, spans);
  return {
    tokens,
    mentions,
    cues: mentions.map((mention) => findCue(tokens, mention)),
    coreference: resolveCoreference(tokens, mentions),
    utterances,
    goesOn: utterances.map(
      (utterance, n) => n > 0 && goesOn(utterances[n - 1]!, spans[n - 1]!, utterance, tokens),
    ),
  };
}

function findUtterances(tokens: Tokens, spans: readonly QuotedSpan[]): Utterance[] {
  let k = 0;
  return spans.map((span) => {
    while (k < tokens.count && tokens.start[k]! < span.start) k++;
    const first = Math.min(k, tokens.count - 1);
    while (k < tokens.count && tokens.start[k]! < span.end) k++;
    const last = Math.max(first, k - 1);
    return {
      start: span.start,
      end: span.end,
      first,
      last,
      block: tokens.block[first]!,
      segment: span.segment,
    };
  });
}

/** A utterance that opens a paragraph goes on from one that was never closed at the end of the paragraph before. */
function goesOn(before: Utterance, span: QuotedSpan, utterance: Utterance, tokens: Tokens): boolean {
  const opens = utterance.first === 0 || tokens.block[utterance.first - 1] !== utterance.block;
  const ends = tokens.block[before.last + 1] !== before.block;
  return (
    opens &&
    ends &&
    utterance.block === before.block + 1 &&
    (!span.closed || span.segment === utterance.segment)
  );
}
