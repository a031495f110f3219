/**
 * A quotation as pages print it. Of its speaker it holds what `showAttribution` lets readers see.
 *
 *     “Wind,” she said, “and rain.”  →  words: “Wind … and rain.”
 */
import { measureDateline } from '../../article/dateline.js';
import { isSupported } from '../../article/is-supported.js';
import { findSentences } from '../../article/sentences.js';
import { countBefore } from '../../story/count-before.js';
import type { Quotation, Span, Story } from '../../types.js';
import { type ShownSpeaker, showAttribution } from '../show-attribution.js';
import { quotationAddress, speakerAddress } from './addresses.js';
import { clip, oneLine } from './display-text.js';
import type { PageContext } from './page-context.js';
import { reachBack, reachOn } from './reach.js';

export interface SpeakerModel {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  /** As the article gives it. */
  readonly role: string | null;
}

/** The sentence around a quotation, cut at its words. */
export interface QuoteSurroundings {
  readonly before: string;
  readonly after: string;
}

export interface QuoteModel {
  readonly id: string;
  readonly href: string;
  /** On one line, between the marks of the publication's language. */
  readonly words: string;
  /** Whether the words run so long that they have to be set smaller. */
  readonly long: boolean;
  /** BCP 47, null where it is the publication's. */
  readonly lang: string | null;
  /** A quotation that is part of the narrator's sentence has that sentence around it, else null. */
  readonly sentence: QuoteSurroundings | null;
  readonly status: Quotation['status'];
  /** Of an attributed quotation, the first being the one who spoke; else empty. */
  readonly speakers: readonly SpeakerModel[];
  readonly descriptor: string | null;
  /** With `unsure` and `unattributed`: why no name stands here. */
  readonly unknown: string | null;
  readonly cue: string | null;
  readonly note: string | null;
}

const WORDS_LIMIT = 600;
/** Characters beyond which words are set smaller, and stand large nowhere. */
export const LONG_WORDS = 240;
/** How far a sentence is looked for on either side of a quotation. */
const SENTENCE_REACH = 320;

export function buildQuote(context: PageContext, story: Story, quotation: Quotation): QuoteModel {
  const { status, speakers, descriptor } = showAttribution(quotation, context.speakers);
  const words = quotedWords(story, quotation, WORDS_LIMIT * 2);
  return {
    id: quotation.id,
    href: quotationAddress(story.id, quotation.id),
    words: addMarks(context, clip(words, WORDS_LIMIT)),
    long: words.length > LONG_WORDS,
    lang: storyLanguage(context, story),
    sentence: quotation.kind === 'mixed' ? findSurroundings(context, story, quotation.spans) : null,
    status,
    speakers: speakers.map(buildSpeaker),
    descriptor: oneLine(descriptor ?? '') || null,
    unknown: explainUnknown(context, story, quotation, status),
    cue: describeCue(story, quotation),
    note: quotation.note === undefined ? null : oneLine(quotation.note),
  };
}

/** "said"; null for a colon behind a name, which says nothing by itself. */
function describeCue(story: Story, { cue }: Quotation): string | null {
  const words = cue === null ? '' : clip(oneLine(sliceSpan(story, cue)), 40);
  return /\p{L}/u.test(words) ? words : null;
}

/** `words` → `“words”` */
function addMarks({ format: { strings } }: PageContext, words: string): string {
  return strings.openingMark + words + strings.closingMark;
}

/** Speakers of an attributed quotation; none where nobody is established. */
export function shownSpeakers(context: PageContext, quotation: Quotation): SpeakerModel[] {
  return showAttribution(quotation, context.speakers).speakers.map(buildSpeaker);
}

function buildSpeaker({ speaker, role }: ShownSpeaker): SpeakerModel {
  return {
    id: speaker.id,
    name: oneLine(speaker.name),
    href: speakerAddress(speaker.id),
    role: role === null ? null : clip(oneLine(role), 120) || null,
  };
}

function explainUnknown(
  context: PageContext,
  story: Story,
  quotation: Quotation,
  status: Quotation['status'],
): string | null {
  const { strings } = context.format;
  if (status !== quotation.status || quotation.reasons.includes('hidden-by-editor'))
    return strings.hiddenReason;
  if (status === 'unsure') return strings.unsureReason;
  if (status !== 'unattributed') return null;
  return isSupported(story.language) ? strings.unattributedReason : strings.unsupportedReason;
}

const OPENING = /^(?:``|''|["'“”„«»‟`‘’‚‹›「『])\s*/u;
const CLOSING = /(?:["'“”«»`‘’‹›」』]|'')$/u;

/** The quoted words on one line, without outer marks; pieces of a split quotation are joined by an ellipsis. */
export function quotedWords(story: Story, { spans }: Quotation, limit = Infinity): string {
  const pieces: string[] = [];
  let length = 0;
  for (const span of spans) {
    if (length > limit) break;
    const raw = story.text.slice(span.start, Math.min(span.end, span.start + limit));
    const piece = oneLine(raw).replace(OPENING, '').replace(CLOSING, '').trim();
    if (piece !== '') pieces.push(piece);
    length += piece.length;
  }
  // The comma before "she said" belongs to the narrator's sentence.
  return pieces.map((piece) => piece.replace(/,$/, '')).join(' … ');
}

/** Whether no more of a story is published than its lede and its quotations. */
export function isExcerpt({ site }: PageContext, { publish }: Story): boolean {
  return (publish ?? site.publication.publish) === 'excerpt';
}

/** The sentence around a quotation of one piece; null where it has none to show, or it is not published. */
export function findSurroundings(
  context: PageContext,
  story: Story,
  spans: readonly Span[],
): QuoteSurroundings | null {
  if (isExcerpt(context, story)) return null;
  const first = spans[0]!;
  const last = spans.at(-1)!;
  const paragraph = findBlockAt(story, first.start);
  if (spans.length > 1 || paragraph === null || last.end > paragraph.end) return null;
  const opening = Math.min(skipDateline(story, paragraph), first.start);
  const start = reachBack(story.text, first.start, opening, SENTENCE_REACH);
  const end = reachOn(story.text, last.end, paragraph.end, SENTENCE_REACH);
  const sentences = findSentences(story.text, start, end).filter(
    (sentence) => sentence.end > first.start && sentence.start < last.end,
  );
  if (sentences.length === 0) return null;
  const from = Math.min(sentences[0]!.start, first.start);
  const to = Math.max(sentences.at(-1)!.end, last.end);
  const cutBefore = from === start && start > opening ? '… ' : '';
  const cutAfter = to === end && end < paragraph.end ? ' …' : '';
  const before = cutBefore + trimInside(story.text.slice(from, first.start));
  const after = trimInside(story.text.slice(last.end, to)) + cutAfter;
  return before.trim() === '' && after.trim().length < 3 ? null : { before, after };
}

/** Where the first sentence of a paragraph begins: "TARNHAVEN, March 5 –" before a story is no part of it. */
export function skipDateline({ text, blocks }: Story, { start, end }: Span): number {
  const first = blocks.find(({ type }) => type === 'paragraph');
  return first?.start === start ? start + measureDateline(text.slice(start, end)) : start;
}

const trimInside = (text: string) => text.replace(/\s+/g, ' ');

/** The block in which a position lies, found by halving; null between blocks. */
export function findBlockAt(story: Story, position: number): Span | null {
  const block = story.blocks[countBefore(story.blocks, ({ end }) => end <= position)];
  return block !== undefined && block.start <= position ? block : null;
}

/** The language to mark a story's words with; null where it is the publication's. */
export function storyLanguage(context: PageContext, story: Story): string | null {
  const page = context.format.language.split('-', 1)[0];
  return story.language === '' || story.language.split('-', 1)[0] === page ? null : story.language;
}

function sliceSpan(story: Story, { start, end }: Span): string {
  return story.text.slice(start, Math.min(end, start + 200));
}
