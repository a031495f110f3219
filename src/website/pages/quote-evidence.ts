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
  const { spans } = quotation;
  const words = named ? findTelling(story, quotation) : spans;
  const marks = [
    ...words.map((span) => ({ ...span, ...WORDS })),
    ...(named ? listTells(story, quotation, words) : []),
  ];
  const start = Math.min(...marks.map((mark) => mark.start));
  const sentence = findSentence(story, { start, end: Math.max(...marks.map((mark) => mark.end)) });
  if (sentence === null) return [];
  const pieces = cutAt(story, sentence, marks);
  const around = pieces.map(({ text, as }) => (as === 'words' ? '' : text.trim())).join('');
  if (around.length < 3) return [];
  const opening = words[0] === spans[0] ? sentence.opening : '… ';
  const closing = words.at(-1) === spans.at(-1) ? sentence.closing : ' …';
  return [...wrap(opening), ...pieces, ...wrap(closing)].filter(({ text }) => text !== '');
}

const WORDS = { as: 'words' } as const;
type MarkedSpan = Span & { readonly as: EvidencePiece['as'] };

/** Of a quotation over several paragraphs, the pieces in the one that tells who spoke; else all that are in the first. */
function findTelling(story: Story, { spans, sourceSpan, cue }: Quotation): readonly Span[] {
  for (const tell of [sourceSpan, cue, spans[0]!]) {
    const block = tell && findBlockAt(story, tell.start);
    const words = block ? spans.filter((span) => isWithin(span, block)) : [];
    if (words.length > 0) return words;
  }
  return spans;
}

/** Of the words that tell who spoke those that stand near the quoted ones in their block. */
function listTells(story: Story, { sourceSpan, cue }: Quotation, words: readonly Span[]): MarkedSpan[] {
  const block = findBlockAt(story, words[0]!.start);
  const near = {
    start: Math.max(words[0]!.start - REACH, block?.start ?? 0),
    end: Math.min(words.at(-1)!.end + REACH, block?.end ?? 0),
  };
  return [
    ...(sourceSpan && isWithin(sourceSpan, near) ? [{ ...sourceSpan, as: 'source' as const }] : []),
    ...(cue && isWithin(cue, near) && /\p{L}/u.test(story.text.slice(cue.start, cue.end))
      ? [{ ...cue, as: 'cue' as const }]
      : []),
  ];
}

const isWithin = (inner: Span, outer: Span) => inner.start >= outer.start && inner.end <= outer.end;

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
