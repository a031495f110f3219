/**
 * A quotation as pages print it. Of its speaker it holds what `showAttribution` lets readers see.
 *
 *     “Wind,” she said, “and rain.”  →  words: “Wind … and rain.”
 */
import { isSupported } from '../../article/is-supported.js';
import type { Quotation, Span, Story } from '../../types.js';
import { type ShownSpeaker, showAttribution } from '../show-attribution.js';
import { quotationAddress, speakerAddress } from './addresses.js';
import { clip, oneLine } from './display-text.js';
import type { PageContext } from './page-context.js';
import { type QuoteSurroundings, findSurroundings } from './quote-surroundings.js';

export interface SpeakerModel {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  /** As the article gives it. */
  readonly role: string | null;
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
    descriptor,
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
  // The comma before "she said" belongs to the narrator's sentence, even behind words that are quoted in the quotation.
  return pieces.map((piece) => piece.replace(/,(?=['’]?$)/, '')).join(' … ');
}

/** The language to mark a story's words with; null where it is the publication's. */
export function storyLanguage(context: PageContext, story: Story): string | null {
  const page = context.format.language.split('-', 1)[0];
  return story.language === '' || story.language.split('-', 1)[0] === page ? null : story.language;
}

function sliceSpan(story: Story, { start, end }: Span): string {
  return story.text.slice(start, Math.min(end, start + 200));
}
