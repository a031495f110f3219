/**
 * Which quotations of a story stand in boxes beside their paragraphs, and which stay in the text.
 *
 * - One or two words stay in the text; who spoke opens on demand.
 * - Several quotations by one speaker in a paragraph share one box, in order.
 * - About one box a screen is large, the others small, and smaller where there is little room (`box-sizes.ts`).
 */
import type { Quotation, Story } from '../../types.js';
import type { Passage, SaidSpan } from '../render-body.js';
import { type BoxedPassage, SMALL_WORDS, chooseLarge, countRows, findSmallWords } from './box-sizes.js';
import { type BoxedQuote, type QuoteBox, type ShownQuote, buildBoxedQuote } from './boxed-quote.js';
import { clipLines } from './display-text.js';
import type { PageContext } from './page-context.js';
import { findBlockAt } from './quote-surroundings.js';
import { weighQuotation } from './strongest-quotation.js';

/** Passages up to one that has something beside it, with what that is. */
export interface PassageModel {
  readonly html: string;
  readonly boxes: readonly QuoteBox[];
  /** Of how many passages the boxes stand beside: 1 to 6. */
  readonly rows: number;
  /** Quotations that stay in the text. */
  readonly notes: readonly BoxedQuote[];
}

/** How the quoted words stand in the text. Empty for a retracted story, whose quotations are shown nowhere. */
export function findSaidSpans(story: Story): SaidSpan[] {
  if (story.retracted !== undefined) return [];
  const links = story.marks.filter(({ type }) => type === 'link').sort((a, b) => a.start - b.start);
  let at = 0;
  return story.quotations.flatMap((quotation) => {
    const start = quotation.spans[0]!.start;
    while (at < links.length && links[at]!.end <= start) at++;
    const crossesLink = at < links.length && links[at]!.start < quotation.spans.at(-1)!.end;
    const as = !crossesLink && isBrief(story, quotation) ? ('brief' as const) : ('boxed' as const);
    return quotation.spans.map((span) => ({ start: span.start, end: span.end, id: quotation.id, as }));
  });
}

const BRIEF_LENGTH = 28;

/** One or two words (three inside a sentence of the narrator's), in one piece and block, without a public note. */
function isBrief(story: Story, { spans, note, kind }: Quotation): boolean {
  const { start, end } = spans[0]!;
  if (spans.length > 1 || note !== undefined || end - start > BRIEF_LENGTH) return false;
  const block = findBlockAt(story, start);
  if (block === null || end > block.end) return false;
  const words = story.text.slice(start, end).trim();
  // Scripts without spaces: five characters are a statement.
  if (/[\p{Script=Han}\p{Script=Thai}\p{Script=Hiragana}]{5}/u.test(words)) return false;
  return words.split(/\s+/).length <= (kind === 'mixed' ? 3 : 2);
}

/** Lays the boxes of a story beside its passages. */
export function placeBoxes(
  context: PageContext,
  story: Story,
  passages: readonly Passage[],
  said: readonly SaidSpan[],
): PassageModel[] {
  const brief = new Set(said.filter(({ as }) => as === 'brief').map(({ id }) => id));
  const gathered = gatherByPassage(story, passages);
  const boxed = passages.map((passage, i): BoxedPassage => {
    const quotations = (gathered.get(i) ?? []).filter(({ id }) => !brief.has(id));
    const first = quotations[0];
    const weight = first?.kind === 'direct' ? weighQuotation(context, story, first) : 0;
    return { passage, boxes: boxBySpeaker(context, story, quotations, SMALL_WORDS), weight };
  });
  const large = chooseLarge(boxed);
  const sized = boxed.map((passage, i) =>
    large.has(i) ? enlargeFirst(passage) : shorten(context, passage, findSmallWords(boxed, i)),
  );
  const models: PassageModel[] = [];
  let html = '';
  sized.forEach(({ passage, boxes }, i) => {
    html += `${passage.html}\n`;
    const isLast = i === sized.length - 1;
    const quotations = gathered.get(i) ?? [];
    if (quotations.length === 0 && !isLast) return;
    const notes = quotations
      .filter(({ id }) => brief.has(id))
      .map((quotation) => buildBoxedQuote(context, story, quotation));
    models.push({ html, boxes, rows: boxes.length === 0 ? 1 : countRows(sized, i), notes });
    html = '';
  });
  return models;
}

/** Every quotation of a story in boxes with all their words: for an excerpt. */
export function listBoxes(context: PageContext, story: Story): QuoteBox[] {
  return boxBySpeaker(context, story, story.quotations, Infinity);
}

/** Quotations by the index of the passage in which they begin. */
function gatherByPassage(story: Story, passages: readonly Passage[]): Map<number, Quotation[]> {
  const gathered = new Map<number, Quotation[]>();
  let i = 0;
  for (const quotation of story.retracted === undefined ? story.quotations : []) {
    while (i < passages.length - 1 && passages[i]!.end <= quotation.spans[0]!.start) i++;
    const list = gathered.get(i);
    if (list) list.push(quotation);
    else gathered.set(i, [quotation]);
  }
  return gathered;
}

/** Quotations of one speaker that follow one another share a box; two unknown speakers need not be one. */
function boxBySpeaker(
  context: PageContext,
  story: Story,
  quotations: readonly Quotation[],
  limit: number,
): QuoteBox[] {
  const boxes: { key: string; size: 'small'; quotes: ShownQuote[] }[] = [];
  for (const quotation of quotations) {
    const quote = buildBoxedQuote(context, story, quotation);
    const ids = quote.speakers.map(({ id }) => id);
    const key = quote.unknown === null ? [quote.status, quote.descriptor ?? '', ...ids].join(' ') : quote.id;
    const shown = { ...quote, shown: clipQuoted(context, quote.words, limit) };
    const last = boxes.at(-1);
    if (last?.key === key) last.quotes.push(shown);
    else boxes.push({ key, size: 'small', quotes: [shown] });
  }
  return boxes.map(({ size, quotes }) => ({ size, quotes }));
}

/** Cuts quoted words and closes them again. */
function clipQuoted({ format: { strings } }: PageContext, words: string, limit: number): string {
  const shown = clipLines(words, limit);
  return shown === words ? words : shown + strings.closingMark;
}

function shorten(context: PageContext, passage: BoxedPassage, limit: number): BoxedPassage {
  if (limit === SMALL_WORDS) return passage;
  const cut = (quote: ShownQuote) => ({ ...quote, shown: clipQuoted(context, quote.words, limit) });
  return {
    ...passage,
    boxes: passage.boxes.map(({ size, quotes }) => ({ size, quotes: quotes.map(cut) })),
  };
}

function enlargeFirst(passage: BoxedPassage): BoxedPassage {
  const [first, ...others] = passage.boxes;
  const [quote, ...more] = first!.quotes;
  const large: QuoteBox = { size: 'large', quotes: [{ ...quote!, shown: quote!.words }, ...more] };
  return { ...passage, boxes: [large, ...others] };
}
