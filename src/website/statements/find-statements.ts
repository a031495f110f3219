/**
 * The same words of one speaker in several stories: outlets quote one statement at different lengths, and a digest of
 * many outlets should tell it once.
 *
 *     “We will keep the night ferry as long as anybody is on it.”          Courier, 3 March
 *     the town would “keep the night ferry as long as anybody is on it”    Wire, 4 March: the same statement
 *
 * Each speaker's quotations are gone through from the fullest down; each joins a fuller one that holds its words, or is
 * held against those after it. No quotation joins by way of a third, so that a phrase which stands in two speeches does
 * not make one of them. Where two could be meant, none is joined: a repeat that is missed is seen twice, a wrong one
 * puts words into another day's mouth. Candidates come from an index of runs of words, so that the time grows with the
 * number of words, not of pairs.
 */
import type { QuotationRef, Speaker, Statement, Story } from '../../types.js';
import { push } from '../../story/push.js';
import { compareText } from '../compare-text.js';
import { showAttribution } from '../show-attribution.js';
import { type Wording, createWordingReader } from './wording.js';
import { groupWordings } from './group-wordings.js';

/** Of a quotation of a story, before it is known whether another has its words. */
interface Version {
  readonly story: Story;
  readonly ref: QuotationRef;
  readonly wording: Wording;
}

/** In the order of speakers. `stories` carry the ids of `speakers`, which are those that readers see. */
export function findStatements(stories: readonly Story[], speakers: readonly Speaker[]): Statement[] {
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const readWording = createWordingReader();
  const versions = new Map<string, Version[]>();
  for (const { story, quotation, key } of listRepeaters(stories, byId)) {
    const wording = readWording(story, quotation);
    if (wording === null) continue;
    push(versions, key, { story, ref: { story: story.id, quotation: quotation.id }, wording });
  }
  return [...versions]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([, list]) => groupWordings(list).flatMap((group) => buildStatement(group) ?? []));
}

/** Quotations of speakers (or of the same several together) whom more than one story quotes. */
function listRepeaters(stories: readonly Story[], speakers: ReadonlyMap<string, Speaker>) {
  const firstStory = new Map<string, Story>();
  const several = new Set<string>();
  const quoted = stories
    .filter(({ retracted }) => retracted === undefined)
    .flatMap((story) =>
      story.quotations.map((quotation) => ({ story, quotation, key: keyOf(quotation, speakers) })),
    )
    .filter(({ key }) => key !== '');
  for (const { story, key } of quoted) {
    const first = firstStory.get(key);
    if (first === undefined) firstStory.set(key, story);
    else if (first !== story) several.add(key);
  }
  return quoted.filter(({ key }) => several.has(key));
}

/** Empty where readers see no speaker. */
function keyOf(quotation: Story['quotations'][number], speakers: ReadonlyMap<string, Speaker>): string {
  const shown = showAttribution(quotation, speakers).speakers.map(({ speaker }) => speaker.id);
  return shown.length < 2 ? (shown[0] ?? '') : [...new Set(shown)].sort(compareText).join(' ');
}

/** How many of the fullest version's words another must have to be shown in its place. */
const AS_FULL = 0.9;

/** Null where all versions stand in one story. `group` begins with the fullest. */
function buildStatement(group: readonly Version[]): Statement | null {
  const stories = new Set(group.map(({ ref }) => ref.story));
  if (stories.size < 2) return null;
  const versions = [...group].sort(firstSeenFirst);
  const enough = AS_FULL * group[0]!.wording.words.length;
  const fullest = versions.find(({ wording }) => wording.words.length >= enough)!;
  const first = versions[0]!;
  const second = versions.find(({ story }) => story !== first.story)!;
  return {
    versions: versions.map(({ ref }) => ref),
    fullest: fullest.ref,
    firstSeen: second.wording.day > first.wording.day ? first.story.date : null,
    stories: stories.size,
  };
}

/** Undated stories come last; quotations of one story keep the text's order. */
function firstSeenFirst(a: Version, b: Version): number {
  if (a.story === b.story) return a.wording.start - b.wording.start;
  if ((a.story.date === null) !== (b.story.date === null)) return a.story.date === null ? 1 : -1;
  return compareText(a.story.date ?? '', b.story.date ?? '') || compareText(a.story.id, b.story.id);
}
