/**
 * What changed between two readings of the articles: attributions, quotations, topics, speakers. So that a new version
 * of the parser, or a correction, can be looked at before it is published.
 */
import { compareText } from '../compare-text.js';

/** As much of a story as is compared; what `parse` prints has it. */
export interface ComparedStory {
  readonly id: string;
  readonly headline: string;
  readonly quotations: readonly ComparedQuotation[];
  /** Null where they are not known. */
  readonly topics: readonly string[] | null;
}

export interface ComparedQuotation {
  readonly id: string;
  readonly words: string;
  /** "attributed Ada Lindqvist", "unnamed a member of the council", "unattributed". */
  readonly who: string;
  /** Names of those it is attributed to. */
  readonly speakers: readonly string[];
}

export interface QuotationChange {
  readonly story: string;
  readonly quotation: string;
  readonly words: string;
  /** Null where the quotation is new. */
  readonly before: string | null;
  /** Null where it is gone. */
  readonly after: string | null;
}

export interface TopicChange {
  readonly story: string;
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

export interface SpeakerChange {
  readonly name: string;
  /** Attributed quotations. */
  readonly before: number;
  readonly after: number;
}

export interface Diff {
  readonly storiesAdded: readonly string[];
  readonly storiesRemoved: readonly string[];
  readonly quotations: readonly QuotationChange[];
  readonly topics: readonly TopicChange[];
  readonly speakers: readonly SpeakerChange[];
}

/** Sorted by story, then in the order of the text; speakers by how much they changed. */
export function buildDiff(before: readonly ComparedStory[], after: readonly ComparedStory[]): Diff {
  const old = new Map(before.map((story) => [story.id, story]));
  const now = new Map(after.map((story) => [story.id, story]));
  const both = [...now.keys()].filter((id) => old.has(id)).sort(compareText);
  return {
    storiesAdded: [...now.keys()].filter((id) => !old.has(id)).sort(compareText),
    storiesRemoved: [...old.keys()].filter((id) => !now.has(id)).sort(compareText),
    quotations: both.flatMap((id) => compareQuotations(old.get(id)!, now.get(id)!)),
    topics: both.flatMap((id) => compareTopics(old.get(id)!, now.get(id)!)),
    speakers: compareSpeakers(before, after),
  };
}

function compareQuotations(before: ComparedStory, after: ComparedStory): QuotationChange[] {
  const old = new Map(before.quotations.map((quotation) => [quotation.id, quotation]));
  const now = new Set(after.quotations.map((quotation) => quotation.id));
  const changes = after.quotations.map((quotation) => ({
    story: after.id,
    quotation: quotation.id,
    words: quotation.words,
    before: old.get(quotation.id)?.who ?? null,
    after: quotation.who,
  }));
  const gone = before.quotations
    .filter(({ id }) => !now.has(id))
    .map(({ id, words, who }) => ({ story: after.id, quotation: id, words, before: who, after: null }));
  return [...changes.filter((change) => change.before !== change.after), ...gone];
}

function compareTopics(before: ComparedStory, after: ComparedStory): TopicChange[] {
  if (before.topics === null || after.topics === null) return [];
  const added = after.topics.filter((topic) => !before.topics!.includes(topic));
  const removed = before.topics.filter((topic) => !after.topics!.includes(topic));
  return added.length + removed.length === 0 ? [] : [{ story: after.id, added, removed }];
}

function compareSpeakers(before: readonly ComparedStory[], after: readonly ComparedStory[]): SpeakerChange[] {
  const old = countSpeakers(before);
  const now = countSpeakers(after);
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((name) => ({ name, before: old.get(name) ?? 0, after: now.get(name) ?? 0 }))
    .filter((change) => change.before !== change.after)
    .sort(
      (a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before) || compareText(a.name, b.name),
    );
}

function countSpeakers(stories: readonly ComparedStory[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of stories.flatMap((story) =>
    story.quotations.flatMap((quotation) => quotation.speakers),
  )) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}
