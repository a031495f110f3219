/** Everything that attribution looks at in one article: words, mentions, who they are, cues, and the quoted utterances. */
import type { Article } from '../../types.js';
import { nameFromHeadline } from '../speakers/entities/name-from-headline.js';
import type { Cut } from '../words/cut-tokens.js';
import { Shape } from '../words/shape.js';
import type { Tokens } from '../words/tokens.js';
import type { Judges } from '../speakers/coreference/coreference-state.js';
import { resolveCoreference } from '../speakers/coreference/resolve-coreference.js';
import type { Mention } from '../speakers/mention.js';
import { buildSetting, type Quoted, type QuotedSpan } from './build-setting.js';
import type { Utterance } from './utterance.js';
import { findAnswerer, letterOf } from './find-answerer.js';
import { createInitialedFinder } from './create-initialed-finder.js';
import { findJointMentions } from './find-joint-speakers.js';
import { type Scene, UNNAMED } from './scene.js';

/** What attribution is told of an article. */
export type Told = Pick<Article, 'text' | 'blocks' | 'headline'>;

/** What is not made anew: the tokens of the text, where they are known, and judges, to measure others than the learned ones. */
export interface Given {
  readonly cut?: Cut | undefined;
  readonly judges?: Judges | undefined;
}

/** `segments`: those that are held to be speech. */
export function buildScene(article: Told, segments: readonly Quoted[], { cut, judges }: Given = {}): Scene {
  const { tokens, mentions, cues, spans } = buildSetting(article, segments, cut);
  const utterances = findUtterances(tokens, spans);
  const coreference = resolveCoreference(tokens, mentions, cues, judges);
  // By loops: once `map` is compiled, its arrays are of another kind than before, and all who read them are compiled anew.
  const labels: number[] = [];
  const follows: boolean[] = [];
  const findInitialed = createInitialedFinder(mentions);
  const answerer = findAnswerer({ tokens, mentions, coreference }, spans, article.headline);
  for (let n = 0; n < utterances.length; n++) {
    const span = spans[n]!;
    const letter = letterOf(tokens, span);
    const known = letter === 'A' ? answerer : letter === 'Q' ? UNNAMED : null;
    labels.push(known ?? findLabel(tokens, mentions, utterances[n]!, span, findInitialed));
    follows.push(n > 0 && goesOn(utterances[n - 1]!, spans[n - 1]!, utterances[n]!, tokens));
  }
  const joint = findJointMentions({ tokens, mentions, cues, coreference });
  nameFromHeadline(coreference.entities, article.headline);
  return { tokens, mentions, cues, coreference, joint, utterances, labels, goesOn: follows };
}

function findUtterances(tokens: Tokens, spans: readonly QuotedSpan[]): Utterance[] {
  let k = 0;
  const utterances: Utterance[] = [];
  for (const span of spans) {
    while (k < tokens.count && tokens.start[k]! < span.start) k++;
    const first = Math.min(k, tokens.count - 1);
    while (k < tokens.count && tokens.start[k]! < span.end) k++;
    const last = Math.max(first, k - 1);
    const block = tokens.block[first]!;
    utterances.push({ start: span.start, end: span.end, first, last, block, segment: span.segment });
  }
  return utterances;
}

/**
 * An utterance that opens a paragraph goes on from one that was never closed at the end of the paragraph before; and so
 * where the two were run together.
 */
function goesOn(before: Utterance, span: QuotedSpan, utterance: Utterance, tokens: Tokens): boolean {
  const { block, last } = before;
  if (utterance.block === block) return span.segment === utterance.segment && utterance.first === last + 1;
  const opens = tokens.block[utterance.first - 1] !== utterance.block;
  const ends = tokens.block[last + 1] !== block;
  return (
    opens && ends && utterance.block === block + 1 && (!span.closed || span.segment === utterance.segment)
  );
}

/** The mention that stands as label before a turn of a transcript or opens it (“LUND: …”), or -1. */
function findLabel(
  tokens: Tokens,
  mentions: readonly Mention[],
  utterance: Utterance,
  span: QuotedSpan,
  findInitialed: (label: string) => number,
): number {
  const k = utterance.first + 1;
  const inner =
    tokens.shape[k] === Shape.capitals && tokens.words[k + 1] === ':'
      ? { start: tokens.start[k]!, end: tokens.end[k]! }
      : null;
  const label = span.label ?? inner;
  if (label === null) return -1;
  const named = findInitialed(tokens.text.slice(label.start, label.end));
  if (named >= 0) return named;
  return mentions.findIndex(({ start, end }) => start < label.end && end > label.start);
}
