/**
 * Gathers stories by day, the weightiest first. A story weighs more with attributed quotations, with length, with each
 * other story of the day that shares a topic, and with what others quote from it too: what several articles write about
 * is the day's news.
 */
import type { Digest, Statement, Story } from '../types.js';
import { compareText } from './compare-text.js';
import { createDayOf } from './day-of.js';
import { push } from '../story/push.js';

/** Newest day first; undated and retracted stories are in no digest. */
export function buildDigests(
  stories: readonly Story[],
  statements: readonly Statement[],
  timeZone: string,
): Digest[] {
  const dayOf = createDayOf(timeZone);
  const days = new Map<string, Story[]>();
  for (const story of stories)
    if (story.date !== null && story.retracted === undefined) push(days, dayOf(story.date), story);
  const repeated = countRepeated(statements);
  return [...days]
    .sort(([a], [b]) => compareText(b, a))
    .map(([date, list]) => ({ date, stories: weighAll(list, repeated) }));
}

/** Ids, the weightiest first. */
export const byWeight = (stories: readonly Story[], statements: readonly Statement[]) =>
  weighAll(stories, countRepeated(statements));

/** By story, how many of its statements others carry as well. */
function countRepeated(statements: readonly Statement[]): Map<string, number> {
  const repeated = new Map<string, number>();
  for (const { versions } of statements)
    for (const id of new Set(versions.map(({ story }) => story)))
      repeated.set(id, (repeated.get(id) ?? 0) + 1);
  return repeated;
}

function weighAll(stories: readonly Story[], repeated: ReadonlyMap<string, number>): string[] {
  const sharing = new Map<string, number>();
  for (const story of stories) {
    for (const topic of story.topics) sharing.set(topic.id, (sharing.get(topic.id) ?? 0) + 1);
  }
  return stories
    .map((story) => ({ id: story.id, weight: weigh(story, sharing, repeated.get(story.id) ?? 0) }))
    .sort((a, b) => b.weight - a.weight || compareText(a.id, b.id))
    .map(({ id }) => id);
}

function weigh(story: Story, sharing: ReadonlyMap<string, number>, repeated: number): number {
  const attributed = story.quotations.filter((q) => q.status === 'attributed').length;
  let shared = 0;
  for (const topic of story.topics) shared += topic.score * Math.min(5, (sharing.get(topic.id) ?? 1) - 1);
  const size = Math.min(attributed, 10) + 2 * Math.log2(1 + story.text.length / 1000);
  return size + shared + Math.min(repeated, 3);
}
