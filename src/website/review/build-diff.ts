/**
 * What changed between two readings of the articles: attributions, quotations, topics, speakers. So that a new version
 * of the parser, or a correction, can be looked at before it is published.
 */
import { formatAddressPart } from '../../article/article-id.js';
import type { QuotationStatus } from '../../types.js';
import { compareText } from '../compare-text.js';

/** As much of a story as is compared; what `parse` prints has it. */
export interface ComparedStory {
  readonly id: string;
  /** As a story of a renamed file was first called. */
  readonly firstId?: string | null | undefined;
  readonly headline: string;
  readonly quotations: readonly ComparedQuotation[];
  /** Null where they are not known. */
  readonly topics: readonly string[] | null;
}

export interface ComparedQuotation {
  readonly id: string;
  readonly words: string;
  readonly status: QuotationStatus;
  /** Those it is attributed to; the name as this article has it. */
  readonly speakers: readonly { readonly id: string; readonly name: string }[];
  readonly descriptor: string | null;
}

export interface QuotationChange {
  readonly story: string;
  readonly quotation: string;
  readonly words: string;
  /** "attributed Ada Lindqvist", "unnamed a member of the council", "unattributed"; null where the quotation is new. */
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
  readonly storiesRenamed: readonly { readonly before: string; readonly after: string }[];
  readonly quotations: readonly QuotationChange[];
  readonly topics: readonly TopicChange[];
  readonly speakers: readonly SpeakerChange[];
}

/** Sorted by story, then in the order of the text; speakers by how much they changed. */
export function buildDiff(before: readonly ComparedStory[], after: readonly ComparedStory[]): Diff {
  const [old, now] = [indexStories(before), indexStories(after)];
  const only = (these: Stories, others: Stories) =>
    [...these].flatMap(([key, { id }]) => (others.has(key) ? [] : [id])).sort(compareText);
  const both = [...now]
    .flatMap(([key, story]) => (old.has(key) ? [{ was: old.get(key)!, is: story }] : []))
    .sort((a, b) => compareText(a.is.id, b.is.id));
  const names = findNames([...before, ...after]);
  return {
    storiesAdded: only(now, old),
    storiesRemoved: only(old, now),
    storiesRenamed: both
      .filter(({ was, is }) => was.id !== is.id)
      .map(({ was, is }) => ({ before: was.id, after: is.id })),
    quotations: both.flatMap(({ was, is }) => compareQuotations(was, is, names)),
    topics: both.flatMap(({ was, is }) => compareTopics(was, is)),
    speakers: compareSpeakers(before, after, names),
  };
}

type Stories = ReadonlyMap<string, ComparedStory>;

/** By the name that each was first called; by its own where another has that name now. */
function indexStories(stories: readonly ComparedStory[]): Stories {
  const ids = new Set(stories.map(({ id }) => formatAddressPart(id)));
  return new Map(
    stories.map((story) => {
      const { id, firstId } = story;
      return [firstId == null || ids.has(firstId) ? formatAddressPart(id) : firstId, story];
    }),
  );
}

/** By id: what `parse` prints of an article names everybody as the article does, a site in one way throughout. */
type Names = ReadonlyMap<string, string>;

/** The longest name of each speaker. */
function findNames(stories: readonly ComparedStory[]): Names {
  const names = new Map<string, string>();
  for (const { id, name } of stories.flatMap(speakersIn)) {
    if (name.length > (names.get(id)?.length ?? 0)) names.set(id, name);
  }
  return names;
}

const speakersIn = ({ quotations }: ComparedStory) => quotations.flatMap(({ speakers }) => speakers);

function describe({ status, speakers, descriptor }: ComparedQuotation, names: Names): string {
  const named = speakers.map(({ id }) => names.get(id)).join(' and ');
  const whom = status === 'attributed' ? named : status === 'unnamed' ? descriptor : null;
  return whom ? `${status} ${whom}` : status;
}

function compareQuotations(before: ComparedStory, after: ComparedStory, names: Names): QuotationChange[] {
  const old = new Map(before.quotations.map((quotation) => [quotation.id, describe(quotation, names)]));
  const now = new Set(after.quotations.map((quotation) => quotation.id));
  const changes = after.quotations.map((quotation) => ({
    story: after.id,
    quotation: quotation.id,
    words: quotation.words,
    before: old.get(quotation.id) ?? null,
    after: describe(quotation, names),
  }));
  const gone = before.quotations
    .filter(({ id }) => !now.has(id))
    .map(({ id, words }) => ({ story: after.id, quotation: id, words, before: old.get(id)!, after: null }));
  return [...changes.filter((change) => change.before !== change.after), ...gone];
}

function compareTopics(before: ComparedStory, after: ComparedStory): TopicChange[] {
  if (before.topics === null || after.topics === null) return [];
  const added = after.topics.filter((topic) => !before.topics!.includes(topic));
  const removed = before.topics.filter((topic) => !after.topics!.includes(topic));
  return added.length + removed.length === 0 ? [] : [{ story: after.id, added, removed }];
}

function compareSpeakers(
  before: readonly ComparedStory[],
  after: readonly ComparedStory[],
  names: Names,
): SpeakerChange[] {
  const old = countSpeakers(before, names);
  const now = countSpeakers(after, names);
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((name) => ({ name, before: old.get(name) ?? 0, after: now.get(name) ?? 0 }))
    .filter((change) => change.before !== change.after)
    .sort(
      (a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before) || compareText(a.name, b.name),
    );
}

function countSpeakers(stories: readonly ComparedStory[], names: Names): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { id } of stories.flatMap(speakersIn)) {
    counts.set(names.get(id)!, (counts.get(names.get(id)!) ?? 0) + 1);
  }
  return counts;
}
