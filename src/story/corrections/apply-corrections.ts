/**
 * Applies an editor's corrections to the story they name. Each is bound to quoted words, not to positions, so that it
 * survives a new parser and edits of the article; those that no longer match anything, or not to the word, are handed back.
 */
import type { Correction, Quotation, Story } from '../../types.js';
import { slug } from '../slug.js';
import { changeQuotation } from './change-quotation.js';
import { placeCorrection } from './place-correction.js';

/** What an editor must look at. */
export interface Doubt {
  readonly correction: Correction;
  /**
   * The words are not there, or occur several times alike; or the correction was applied to words that are not quite the
   * same; or a later one says otherwise.
   */
  readonly why: 'missing' | 'ambiguous' | 'edited' | 'overruled';
  /** As they stand in the story, where they are not quite the same; the line of the later one. */
  readonly words?: string;
}

/** `corrections` are those of this story, in the order of their file; later ones win. */
export function applyCorrections(
  story: Story,
  corrections: readonly Correction[],
): { story: Story; doubts: Doubt[] } {
  const doubts: Doubt[] = [];
  const last = new Map<string, Correction>();
  let corrected = story;
  for (const correction of corrections) {
    const result = applyOne(corrected, story.quotations, correction);
    if (typeof result === 'string') {
      doubts.push({ correction, why: result });
      continue;
    }
    corrected = result.story;
    if (result.edited !== null) doubts.push({ correction, why: 'edited', words: result.edited });
    const what = nameMatter(correction.change, result.quotation);
    const former = last.get(what);
    if (former && !saySame(former, correction))
      doubts.push({ correction: former, why: 'overruled', words: String(correction.line) });
    last.set(what, correction);
  }
  return { story: corrected, doubts };
}

/** Of two corrections of one matter only the later counts. To find a quotation and to tell whose it is are two. */
function nameMatter(change: Correction['change'], quotation: string | null): string {
  if (change.type === 'add-topic' || change.type === 'remove-topic') return `topic ${slug(change.topic)}`;
  return quotation === null || change.type === 'add-quotation'
    ? `${change.type} ${quotation ?? ''}`
    : quotation;
}

const saySame = (a: Correction, b: Correction) => JSON.stringify(a.change) === JSON.stringify(b.change);

/** `edited`: see `Doubt.words`. `quotation`: the id of the one that was corrected. */
interface Applied {
  readonly story: Story;
  readonly edited: string | null;
  readonly quotation: string | null;
}

/** `parsed` are the quotations before any correction: one that an earlier entry took out is still what a later one means. */
function applyOne(
  story: Story,
  parsed: readonly Quotation[],
  correction: Correction,
): Applied | 'missing' | 'ambiguous' {
  if (!correction.quote) {
    const changed = correctStory(story, correction);
    return changed === null ? 'missing' : { story: changed, edited: null, quotation: null };
  }
  const place = placeCorrection(story, parsed, correction.quote, correction.change.type);
  if (typeof place === 'string') return place;
  const { quotation, edited } = place;
  return { story: correctQuotation(story, quotation, correction), edited, quotation: quotation.id };
}

/** Null where there is nothing to change. */
function correctStory(story: Story, { change, note }: Correction): Story | null {
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
      if (!story.topics.some((topic) => topic.id === id)) return null;
      return { ...noted, topics: story.topics.filter((topic) => topic.id !== id) };
    }
    case 'retract':
      return { ...noted, retracted: change.reason };
    default:
      return null;
  }
}

function withNote(story: Story, note: string | null): Story {
  return note === null ? story : { ...story, notes: [...(story.notes ?? []), note] };
}

function correctQuotation(story: Story, quotation: Quotation, correction: Correction): Story {
  if (correction.change.type !== 'not-a-quotation') return setQuotation(story, quotation, correction);
  return {
    ...withNote(story, correction.note),
    quotations: story.quotations.filter((q) => q !== quotation),
  };
}

/** With the quotation as corrected, whether it was among the story's or not. */
function setQuotation(story: Story, quotation: Quotation, correction: Correction): Story {
  const { changed, speakers } = changeQuotation(story, quotation, correction);
  const quotations = [...story.quotations.filter((q) => q !== quotation), changed].sort(
    (a, b) => a.spans[0]!.start - b.spans[0]!.start,
  );
  return { ...story, speakers, quotations };
}
