/**
 * Why we say that somebody said this, in the words of the article: the sentence around a quotation, with what names the
 * speaker and the verb of speech marked in it.
 *
 *     “Clay costs money,” Ms Eyke told the Courier.
 *     →  words “Clay costs money,” · source Ms Eyke · cue told · the Courier.
 */
import type { Quotation, Span, Story } from '../../types.js';
import { clip, oneLine, removeUnprintable } from './display-text.js';
import type { PageContext } from './page-context.js';
import { findBlockAt, findSentence, isExcerpt } from './quote-surroundings.js';

export interface EvidencePiece {
  readonly text: string;
  /** Null for what stands between. */
  readonly as: 'words' | 'source' | 'cue' | null;
}

/** Characters between a quotation and the words that tell who speaks. */
const REACH = 320;
const LONGEST = 600;

/**
 * Empty where the sentence holds nothing but the quotation, or is not published. `named`: whether readers learn who
 * spoke; else only the quoted words are marked, for a guess must not show.
 */
export function findEvidence(
  context: PageContext,
  story: Story,
  quotation: Quotation,
  named: boolean,
): EvidencePiece[] {
  if (isExcerpt(context, story)) return [];
  const marks = named ? listMarks(story, quotation) : quotation.spans.map((span) => ({ ...span, ...WORDS }));
  const start = Math.min(...marks.map((mark) => mark.start));
  const sentence = findSentence(story, { start, end: Math.max(...marks.map((mark) => mark.end)) });
  if (sentence === null) return [];
  const pieces = cutAt(story, sentence, marks);
  const around = pieces.map(({ text, as }) => (as === 'words' ? '' : text.trim())).join('');
  return around.length < 3
    ? []
    : [...wrap(sentence.opening), ...pieces, ...wrap(sentence.closing)].filter(({ text }) => text !== '');
}

const WORDS = { as: 'words' } as const;
type MarkedSpan = Span & { readonly as: EvidencePiece['as'] };

/** The quoted words, and of the words that tell who spoke those that stand near them in their block. */
function listMarks(story: Story, { spans, sourceSpan, cue }: Quotation): MarkedSpan[] {
  const first = spans[0]!;
  const last = spans.at(-1)!;
  const block = findBlockAt(story, first.start);
  const from = Math.max(first.start - REACH, block?.start ?? 0);
  const to = Math.min(last.end + REACH, block?.end ?? 0);
  const isNear = (span: Span | null): span is Span => span !== null && span.start >= from && span.end <= to;
  return [
    ...spans.map((span) => ({ ...span, ...WORDS })),
    ...(isNear(sourceSpan) ? [{ ...sourceSpan, as: 'source' as const }] : []),
    ...(isNear(cue) && /\p{L}/u.test(story.text.slice(cue.start, cue.end))
      ? [{ ...cue, as: 'cue' as const }]
      : []),
  ];
}

/** Of two marks that overlap the one that begins first stands. */
function cutAt({ text }: Story, { start, end }: Span, marks: readonly MarkedSpan[]): EvidencePiece[] {
  const pieces: EvidencePiece[] = [];
  let at = start;
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    if (mark.start < at) continue;
    pieces.push({ text: tidy(text.slice(at, mark.start)), as: null });
    const marked = oneLine(text.slice(mark.start, mark.end));
    pieces.push({ text: mark.as === 'words' ? clip(marked, LONGEST) : marked, as: mark.as });
    at = mark.end;
  }
  return [...pieces, { text: tidy(text.slice(at, end)), as: null }];
}

const tidy = (text: string) => removeUnprintable(text.replace(/\s+/g, ' '));

const wrap = (text: string): EvidencePiece[] => [{ text, as: null }];
