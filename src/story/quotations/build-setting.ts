/**
 * What is known of an article before it is known whom each mention means: its words, its mentions, and the verbs by which
 * they speak. The first half of a scene (`build-scene.ts`), from which coreference is learned as well.
 */
import type { Article, Span } from '../../types.js';
import { findMentions } from '../speakers/mentions/find-mentions.js';
import type { Mention } from '../speakers/mention.js';
import { type Cut, cutTokens } from '../words/cut-tokens.js';
import { findTokens } from '../words/find-tokens.js';
import type { Tokens } from '../words/tokens.js';
import type { Cue } from './cues/cue.js';
import { findCues } from './cues/find-cues.js';
import type { Segment } from './segment.js';

/** What is looked at of a segment that is held to be speech. */
export type Quoted = Pick<Segment, 'spans' | 'closed' | 'label'>;

/** One span of it. `closed`: the last mark is closed. */
export interface QuotedSpan extends Span {
  readonly segment: number;
  readonly closed: boolean;
  readonly label: Span | null;
}

export interface Setting {
  readonly tokens: Tokens;
  readonly mentions: Mention[];
  readonly cues: (Cue | null)[];
  /** The spans of all segments, in the order of the text. */
  readonly spans: readonly QuotedSpan[];
}

/** `cut`: the tokens of the text, where they are known. */
export function buildSetting(
  { text, blocks }: Pick<Article, 'text' | 'blocks'>,
  segments: readonly Quoted[],
  cut: Cut = cutTokens(text, blocks),
): Setting {
  const spans = listSpans(segments);
  const tokens = findTokens(cut, blocks, spans);
  const mentions = findMentions(tokens);
  const cues = findCues(tokens, mentions);
  return { tokens, mentions, cues, spans };
}

function listSpans(segments: readonly Quoted[]): QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  segments.forEach(({ spans: own, closed, label }, segment) => {
    for (const { start, end } of own) spans.push({ start, end, segment, closed, label });
  });
  return spans.sort((a, b) => a.start - b.start);
}
