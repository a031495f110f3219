/**
 * Gathers stories by day, the weightiest first. A story weighs more with attributed quotations, with length, and with
 * each other story of the day that shares a topic, for what several articles write about is the day's news.
 */
import type { Digest, Story } from '../types.js';
import { compareText } from './compare-text.js';
import { createDayOf } from './day-of.js';
import { push } from '../story/push.js';

/** Newest day first; undated and retracted stories are in no digest. */
export function buildDigests(stories: readonly Story[], timeZone: string): Digest[] {
  const dayOf = createDayOf(timeZone);
  const days = new Map<string, Story[]>();
  for (const story of stories)
    if (story.date !== null && story.retracted === undefined) push(days, dayOf(story.date), story);
  return [...days]
    .sort(([a], [b]) => compareText(b, a))
    .map(([date, list]) => ({ date, stories: byWeight(list) }));
}

/** Ids, the weightiest first. */
export function byWeight(stories: readonly Story[]): string[] {
  const sharing = new Map<string, number>();
  for (const story of stories) {
    for (const topic of story.topics) sharing.set(topic.id, (sharing.get(topic.id) ?? 0) + 1);
  }
  return stories
    .map((story) => ({ id: story.id, weight: weigh(story, sharing) }))
    .sort((a, b) => b.weight - a.weight || compareText(a.id, b.id))
    .map(({ id }) => id);
}

function weigh(story: Story, sharing: ReadonlyMap<string, number>): number {
  const attributed = story.quotations.filter((q) => q.status === 'attributed').length;
  let shared = 0;
  for (const topic of story.topics) shared += topic.score * Math.min(5, (sharing.get(topic.id) ?? 1) - 1);
  return Math.min(attributed, 10) + 2 * Math.log2(1 + story.text.length / 1000) + shared;
}
