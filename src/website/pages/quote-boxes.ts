/**
 * Which quotations of a story stand in boxes beside their paragraphs, how large, and which stay in the text.
 *
 * - One or two words stay in the text; who spoke opens on demand.
 * - Several quotations by one speaker in a paragraph share one box, in order.
 * - About one box a screen is large: the strongest of its stretch of text that has the room; the others are small.
 */
import type { Quotation, Story } from '../../types.js';
import { findBlockAt } from './quote-model.js';
import { type BoxedQuote, buildBoxedQuote } from './boxed-quote.js';
import type { Passage, SaidSpan } from '../render-body.js';
import type { PageContext } from './page-context.js';
import { weighQuotation } from './story-card.js';

/** Quotations of one speaker in one paragraph. The speaker, or why there is none, is the first quotation's. */
export interface QuoteBox {
  readonly size: 'large' | 'small';
  readonly quotes: readonly BoxedQuote[];
}

/** A passage with what stands beside it. */
export interface PassageModel {
  readonly html: string;
  readonly boxes: readonly QuoteBox[];
  /** Of how many passages the boxes stand beside: 1 to 6. */
  readonly rows: number;
  /** Quotations that stay in the text. */
  readonly notes: readonly BoxedQuote[];
}

/** A quotation with what decides its place. */
interface Placed {
  readonly quotation: Quotation;
  readonly quote: BoxedQuote;
  readonly weight: number;
}

/** How the quoted words stand in the text. Empty for a retracted story, whose quotations are shown nowhere. */
export function findSaidSpans(story: Story): SaidSpan[] {
  if (story.retracted !== undefined) return [];
  const linked = story.marks.filter(({ type }) => type === 'link').sort((a, b) => a.start - b.start);
  let at = 0;
  return story.quotations.flatMap((quotation) => {
    const start = quotation.spans[0]!.start;
    while (at < linked.length && linked[at]!.end <= start) at++;
    const crossesLink = at < linked.length && linked[at]!.start < quotation.spans.at(-1)!.end;
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
  const words = story.text.slice(start, end).trim().split(/\s+/);
  return (
    block !== null &&
    end <= block.end &&
    words.length <= (kind === 'mixed' ? 3 : 2) &&
    !/[\p{Script=Han}\p{Script=Thai}]{5}/u.test(words[0]!)
  );
}

/** Lays the boxes of a story beside its passages. */
export function placeBoxes(
  context: PageContext,
  story: Story,
  passages: readonly Passage[],
  said: readonly SaidSpan[],
): PassageModel[] {
  const brief = new Set(said.filter(({ as }) => as === 'brief').map(({ id }) => id));
  const byPassage = gatherByPassage(context, story, passages);
  const large = chooseLarge(byPassage, passages, brief);
  const sized = passages.map((passage, i) => {
    const placed = byPassage.get(i) ?? [];
    const boxes = groupBySpeaker(
      placed.filter(({ quotation }) => !brief.has(quotation.id)),
      large,
    );
    return { passage, boxes, notes: placed.filter(({ quotation }) => brief.has(quotation.id)) };
  });
  return sized.map(({ passage, boxes, notes }, i) => ({
    html: passage.html,
    boxes,
    rows: boxes.length === 0 ? 1 : countRows(boxes, sized.slice(i, i + MOST_ROWS)),
    notes: notes.map(({ quote }) => quote),
  }));
}

/** Every quotation as a small box of its own speaker, in order: for an excerpt. */
export function listBoxes(context: PageContext, story: Story): QuoteBox[] {
  const placed = story.quotations.map((quotation) => place(context, story, quotation));
  return groupBySpeaker(placed, new Set());
}

function gatherByPassage(
  context: PageContext,
  story: Story,
  passages: readonly Passage[],
): Map<number, Placed[]> {
  const gathered = new Map<number, Placed[]>();
  let i = 0;
  for (const quotation of story.retracted === undefined ? story.quotations : []) {
    while (i < passages.length - 1 && passages[i]!.end <= quotation.spans[0]!.start) i++;
    const list = gathered.get(i) ?? [];
    list.push(place(context, story, quotation));
    gathered.set(i, list);
  }
  return gathered;
}

function place(context: PageContext, story: Story, quotation: Quotation): Placed {
  return {
    quotation,
    quote: buildBoxedQuote(context, story, quotation),
    weight: quotation.kind === 'direct' ? weighQuotation(context, story, quotation) : 0,
  };
}

/** Length of text that fills about one screen. */
const SCREEN = 1700;
const LARGE_LENGTH = 170;

/** The strongest quotation of each screenful, where a large box has the room. */
function chooseLarge(
  byPassage: ReadonlyMap<number, readonly Placed[]>,
  passages: readonly Passage[],
  brief: ReadonlySet<string>,
): Set<string> {
  const best = new Map<number, { id: string; weight: number; start: number }>();
  for (const [i, list] of byPassage) {
    const boxed = list.filter(({ quotation }) => !brief.has(quotation.id));
    const alone = boxed.length === 1 ? boxed[0]! : null;
    if (alone === null || alone.weight < 0.5 || alone.quote.words.length > LARGE_LENGTH) continue;
    if (roomAfter(byPassage, passages, i) < largeHeight(alone.quote)) continue;
    const { start } = passages[i]!;
    const screen = Math.floor(start / SCREEN);
    const known = best.get(screen);
    if (known === undefined || alone.weight > known.weight) {
      best.set(screen, { id: alone.quotation.id, weight: alone.weight, start });
    }
  }
  const chosen = [...best.values()].filter(
    ({ start }, i, all) => i === 0 || start - all[i - 1]!.start > SCREEN / 2,
  );
  return new Set(chosen.map(({ id }) => id));
}

/** Height, in lines of text, of the passages from one on until the next that has quotations. */
function roomAfter(
  byPassage: ReadonlyMap<number, unknown>,
  passages: readonly Passage[],
  from: number,
): number {
  let room = passageHeight(passages[from]!);
  for (let i = from + 1; i < passages.length && i < from + MOST_ROWS && !byPassage.has(i); i++) {
    room += passageHeight(passages[i]!);
  }
  return room;
}

/** Quotations of one speaker that follow one another share a box. */
function groupBySpeaker(placed: readonly Placed[], large: ReadonlySet<string>): QuoteBox[] {
  const boxes: { size: 'large' | 'small'; key: string; quotes: BoxedQuote[] }[] = [];
  for (const { quotation, quote } of placed) {
    const key = [quote.status, ...quote.speakers.map(({ id }) => id), quote.descriptor ?? ''].join(' ');
    const last = boxes.at(-1);
    if (last?.key === key) last.quotes.push(quote);
    else boxes.push({ key, size: large.has(quotation.id) ? 'large' : 'small', quotes: [quote] });
  }
  return boxes.map(({ size, quotes }) => ({ size, quotes }));
}

// ── Heights, estimated in lines of the body's text: enough to keep boxes from pushing paragraphs apart ──

const MOST_ROWS = 6;
const LINE = 64;
const SMALL_LINE = 36;
const LARGE_LINE = 24;

const passageHeight = ({ start, end }: Passage) => Math.ceil((end - start) / LINE) + 0.8;
const largeHeight = ({ words }: BoxedQuote) => Math.ceil(words.length / LARGE_LINE) * 1.1 + 3.2;
const smallHeight = ({ words }: BoxedQuote) => Math.ceil(words.length / SMALL_LINE) * 0.8 + 2.8;

/** Of how many passages the boxes need to stand beside, at most until the next that has boxes itself. */
function countRows(
  boxes: readonly QuoteBox[],
  following: readonly { passage: Passage; boxes: readonly QuoteBox[] }[],
): number {
  let needed = 0;
  for (const { size, quotes } of boxes) {
    for (const quote of quotes) needed += size === 'large' ? largeHeight(quote) : smallHeight(quote);
  }
  let rows = 1;
  needed -= passageHeight(following[0]!.passage);
  while (needed > 0 && rows < following.length && following[rows]!.boxes.length === 0) {
    needed -= passageHeight(following[rows]!.passage);
    rows++;
  }
  return rows;
}
