/**
 * What the desk shows: each quotation in doubt in its paragraph, with whom the text may mean; or of one story, all its
 * quotations, so that a wrong one can be set right.
 */
import { bindQuotation } from '../story/corrections/bind-quotation.js';
import type { Quotation, Site, Span, Story, TextQuote } from '../types.js';
import { indexNames } from '../website/index-names.js';
import { quotationAddress } from '../website/pages/addresses.js';
import { reachBack, reachOn } from '../website/pages/reach.js';
import { describeQuotation, findDoubtful } from '../website/review/find-doubtful.js';
import type { DoubtfulQuotation } from '../website/review/review-item.js';
import { speakersOf } from '../website/speakers-of.js';

/** A piece of the paragraph; `quoted` are the words in question. */
export interface Piece {
  readonly text: string;
  readonly quoted: boolean;
}

export interface DeskItem {
  readonly story: string;
  readonly quotation: string;
  readonly headline: string;
  /** The quotation's place on the story's page, below the base path. */
  readonly path: string;
  /** What readers are told now: "Nobody", "Ada Lindqvist", "a member of the council". */
  readonly now: string;
  /** The paragraph before, for the sense. */
  readonly before: string;
  readonly paragraph: readonly Piece[];
  readonly guess: DoubtfulQuotation['guess'];
  readonly candidates: readonly string[];
  readonly settled: boolean;
  /** The public note that readers see now; empty for none. */
  readonly note: string;
}

export interface DeskModel {
  readonly title: string;
  /** The id of the one story that is shown; null for all that is in doubt. */
  readonly story: string | null;
  readonly items: readonly DeskItem[];
  /** How many there are in all; `items` may be fewer. */
  readonly all: number;
  /** Names that an editor may type. */
  readonly names: readonly string[];
  readonly basePath: string;
}

const MOST_ITEMS = 40;
const MOST_NAMES = 500;
/** Paragraphs this long are cut around the words. */
const LONGEST = 900;
/** Of the paragraph before, its end is enough. */
const LONGEST_BEFORE = 300;

/**
 * `settled` are keys (see `keyOf`) of what was settled since the site was built. `named` is a story's id or file; null for
 * all that is in doubt, which is also shown where there is no such story.
 */
export function buildDesk(site: Site, settled: ReadonlySet<string>, named: string | null): DeskModel {
  const stories = new Map(site.stories.map((story) => [story.id, story]));
  const story =
    named === null ? undefined : site.stories[indexNames(site.stories, site.redirects)(named) ?? -1];
  const found = story
    ? story.quotations.map((quotation) => describeQuotation(story, quotation))
    : findDoubtful(site.stories).filter((item) => !settled.has(keyOf(item.story, item.quotation)));
  return {
    title: story?.headline ?? 'Who said this?',
    story: story?.id ?? null,
    items: found
      .slice(0, story ? found.length : MOST_ITEMS)
      .map((item) => buildItem(stories.get(item.story)!, item)),
    all: found.length,
    names: [...site.speakers]
      .sort((a, b) => b.quotations.length - a.quotations.length || (a.id < b.id ? -1 : 1))
      .slice(0, MOST_NAMES)
      .map((speaker) => speaker.name),
    basePath: site.publication.basePath,
  };
}

export function keyOf(story: string, quotation: string): string {
  return `${story} ${quotation}`;
}

/** What binds a correction to a quotation. */
export interface Bind {
  readonly story: string;
  /** The headline, by which the story is known again when its file has another name. */
  readonly title: string;
  readonly quote: TextQuote;
}

/** Null where the site has no such quotation. */
export function findBind(site: Site, storyId: string, quotationId: string): Bind | null {
  const story = site.stories.find(({ id }) => id === storyId);
  const quotation = story?.quotations.find(({ id }) => id === quotationId);
  return story && quotation
    ? { story: story.id, title: story.headline, quote: bindQuotation(story, quotation) }
    : null;
}

function buildItem(story: Story, found: DoubtfulQuotation): DeskItem {
  const quotation = story.quotations.find(({ id }) => id === found.quotation)!;
  const { start } = quotation.spans[0]!;
  const at = Math.max(
    0,
    story.blocks.findIndex((block) => start < block.end),
  );
  const block = story.blocks[at] ?? { start: 0, end: story.text.length };
  const previous = story.blocks[at - 1];
  return {
    story: story.id,
    quotation: quotation.id,
    headline: story.headline,
    path: quotationAddress(story.id, quotation.id).slice(1),
    now: sayNow(quotation),
    before: previous ? shorten(story.text, previous) : '',
    paragraph: cutPieces(story.text, block, quotation),
    guess: found.guess,
    candidates: found.candidates,
    settled: quotation.origin === 'editor',
    note: quotation.note ?? '',
  };
}

function sayNow(quotation: Quotation): string {
  if (quotation.status === 'unnamed') return quotation.descriptor ?? 'an unnamed source';
  const names = speakersOf(quotation).map(({ name }) => name);
  return names.length > 0 ? names.join(' and ') : 'nobody';
}

function shorten(text: string, { start, end }: Span): string {
  const from = reachBack(text, end, start, LONGEST_BEFORE);
  return `${from > start ? '… ' : ''}${text.slice(from, end)}`;
}

function cutPieces(text: string, block: Span, { spans }: Quotation): Piece[] {
  const last = Math.max(block.end, spans.at(-1)!.end);
  let at = reachBack(text, spans[0]!.start, block.start, LONGEST);
  const pieces: Piece[] = at > block.start ? [{ text: '… ', quoted: false }] : [];
  for (const { start, end } of spans) {
    if (start > at) pieces.push({ text: text.slice(at, start), quoted: false });
    pieces.push({ text: text.slice(start, end), quoted: true });
    at = end;
  }
  const end = reachOn(text, at, last, LONGEST);
  if (at < end) pieces.push({ text: `${text.slice(at, end)}${end < last ? ' …' : ''}`, quoted: false });
  return pieces;
}
