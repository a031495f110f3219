/**
 * Applies an editor's corrections to the story they name. Each is bound to quoted words, not to positions, so that it
 * survives a new parser and edits of the article; those that no longer match anything are handed back.
 */
import type { Correction, Quotation, Span, Story } from '../../types.js';
import { slug } from '../slug.js';
import { changeQuotation, makeQuotation } from './change-quotation.js';
import { findQuote } from './find-quote.js';

export interface Unmatched {
  readonly correction: Correction;
  /** The words are not there, or occur several times alike. */
  readonly why: 'missing' | 'ambiguous';
}

/** `corrections` are those of this story, in the order of their file; later ones win. */
export function applyCorrections(
  story: Story,
  corrections: readonly Correction[],
): { story: Story; unmatched: Unmatched[] } {
  const unmatched: Unmatched[] = [];
  let corrected = story;
  for (const correction of corrections) {
    const result = correction.quote
      ? correctQuote(corrected, story.quotations, correction)
      : correctStory(corrected, correction);
    if (typeof result === 'string') unmatched.push({ correction, why: result });
    else corrected = result;
  }
  return { story: corrected, unmatched };
}

function correctStory(story: Story, { change, note }: Correction): Story | 'missing' {
  const noted = withNote(story, note);
  switch (change.type) {
    case 'headline':
      return { ...noted, headline: change.headline };
    case 'add-topic': {
      const topic = { id: slug(change.topic), label: change.topic, score: 1 };
      return { ...noted, topics: [topic, ...story.topics.filter(({ id }) => id !== topic.id)] };
    }
    case 'remove-topic': {
      const id = slug(change.topic);
      if (!story.topics.some((topic) => topic.id === id)) return 'missing';
      return { ...noted, topics: story.topics.filter((topic) => topic.id !== id) };
    }
    case 'retract':
      return { ...noted, retracted: change.reason };
    default:
      return 'missing';
  }
}

function withNote(story: Story, note: string | null): Story {
  return note === null ? story : { ...story, notes: [...(story.notes ?? []), note] };
}

/** `parsed` are the quotations before any correction: one that an earlier entry took out is still what a later one means. */
function correctQuote(
  story: Story,
  parsed: readonly Quotation[],
  correction: Correction,
): Story | Unmatched['why'] {
  const places = [...story.quotations, ...parsed].flatMap((quotation) => quotation.spans);
  const found = findQuote(story.text, correction.quote!, places);
  if (typeof found === 'string') return found;
  const { type } = correction.change;
  const former = () =>
    type === 'add-quotation' ? makeQuotation(story, found.span) : quotationAt(parsed, found.span);
  const quotation = quotationAt(story.quotations, found.span) ?? former();
  if (quotation === null) return 'missing';
  if (type !== 'not-a-quotation') return setQuotation(story, quotation, correction);
  return {
    ...withNote(story, correction.note),
    quotations: story.quotations.filter((q) => q !== quotation),
  };
}

/** The quotation that shares most with the words found; null where none does. */
function quotationAt(quotations: readonly Quotation[], found: Span): Quotation | null {
  let best: Quotation | null = null;
  let most = 0;
  for (const quotation of quotations) {
    const shared = quotation.spans.reduce((sum, span) => sum + overlap(span, found), 0);
    if (shared > most) [best, most] = [quotation, shared];
  }
  return best;
}

function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** With the quotation as corrected, whether it was among the story's or not. */
function setQuotation(story: Story, quotation: Quotation, correction: Correction): Story {
  const { changed, speakers } = changeQuotation(story, quotation, correction);
  const quotations = [...story.quotations.filter((q) => q !== quotation), changed].sort(
    (a, b) => a.spans[0]!.start - b.spans[0]!.start,
  );
  return { ...story, speakers, quotations };
}
