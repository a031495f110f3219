/** What pages of speakers and topics need from all stories at once, counted in one pass over them. */
import type { QuotationRef, Story } from '../../types.js';
import { type BarRow, buildBarRows } from './chart.js';
import type { Link } from './page.js';
import type { PageContext } from './page-context.js';
import { shownSpeakers } from './quote-model.js';
import { countBefore } from '../../story/count-before.js';

export type Counts = Map<string, number>;

export interface SpeakerContext {
  /** By speaker: how many quotations in stories on each topic. */
  readonly topics: ReadonlyMap<string, Counts>;
  /** By topic: how many quotations by each speaker. */
  readonly voices: ReadonlyMap<string, Counts>;
  /** By speaker: in how many stories each other speaker is quoted too. */
  readonly companions: ReadonlyMap<string, Counts>;
  /** By speaker: quotations of others that name the speaker, newest story first. */
  readonly about: ReadonlyMap<string, QuotationRef[]>;
}

/** Stories that quote more than this many people say nothing about who belongs together. */
const COMPANY_LIMIT = 20;
const ABOUT_LIMIT = 12;

export function gatherSpeakerContext(context: PageContext): SpeakerContext {
  const gathered = {
    topics: new Map<string, Counts>(),
    voices: new Map<string, Counts>(),
    companions: new Map<string, Counts>(),
    about: new Map<string, QuotationRef[]>(),
  };
  for (const story of context.site.stories) {
    if (story.retracted !== undefined) continue;
    const speakers = countSpeakers(context, story);
    for (const { id } of story.topics) {
      if (!context.topics.has(id)) continue;
      for (const [speaker, n] of speakers) {
        add(gathered.topics, speaker, id, n);
        add(gathered.voices, id, speaker, n);
      }
    }
    addCompanions(gathered.companions, [...speakers.keys()].slice(0, COMPANY_LIMIT));
    addAbout(context, gathered.about, story);
  }
  return gathered;
}

/** Shown quotations a speaker in one story, in order of their first. */
export function countSpeakers(context: PageContext, story: Story): Counts {
  const counts: Counts = new Map();
  for (const quotation of story.quotations) {
    for (const { id } of shownSpeakers(context, quotation)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function addCompanions(companions: Map<string, Counts>, speakers: readonly string[]): void {
  for (const speaker of speakers) {
    for (const other of speakers) if (other !== speaker) add(companions, speaker, other, 1);
  }
}

/** A mention inside somebody else's quoted words is what that person says about the one mentioned. */
function addAbout(context: PageContext, about: Map<string, QuotationRef[]>, story: Story): void {
  const pieces = story.quotations.flatMap((quotation) =>
    quotation.spans.map((span) => ({ ...span, quotation })),
  );
  pieces.sort((a, b) => a.start - b.start);
  for (const { id, mentions } of story.speakers) {
    const refs = about.get(id) ?? [];
    if (!context.speakers.has(id) || refs.length >= ABOUT_LIMIT) continue;
    for (const mention of mentions) {
      const piece = pieces[countBefore(pieces, ({ end }) => end < mention.end)];
      if (!piece || piece.start > mention.start) continue;
      const by = shownSpeakers(context, piece.quotation);
      const ref = { story: story.id, quotation: piece.quotation.id };
      const known = refs.some(({ story, quotation }) => story === ref.story && quotation === ref.quotation);
      if (by.length > 0 && by.every((speaker) => speaker.id !== id) && !known) refs.push(ref);
    }
    if (refs.length > 0) about.set(id, refs.slice(0, ABOUT_LIMIT));
  }
}

function add(table: Map<string, Counts>, row: string, column: string, n: number): void {
  const counts = table.get(row) ?? new Map<string, number>();
  table.set(row, counts.set(column, (counts.get(column) ?? 0) + n));
}

/** How many of the stories are on each topic. */
export function countTopics({ topics }: PageContext, stories: readonly Story[]): Counts {
  const counts: Counts = new Map();
  for (const story of stories)
    for (const { id } of story.topics) if (topics.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** The largest counts as rows of a list. */
export const buildTopRows = (
  context: PageContext,
  counts: Counts | undefined,
  limit: number,
  link: (context: PageContext, id: string) => Link,
): BarRow[] =>
  buildBarRows(
    context.format,
    topCounts(counts, limit).map(([id, n]) => ({ ...link(context, id), n })),
  );

/** The largest counts first, ties by id. */
export function topCounts(counts: Counts | undefined, limit: number): [string, number][] {
  return [...(counts ?? [])].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, limit);
}
