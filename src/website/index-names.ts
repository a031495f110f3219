/**
 * Finds a story by what an editor calls it: its id, or the name of its file with ending and folders.
 *
 *     indexNames(stories)('harbour/2026-03-05-ferry.txt')   // 2, the index of the story with the id 2026-03-05-ferry
 */
import { buildArticleId } from '../article/article-id.js';
import type { Story } from '../types.js';

/** Gives the index of the story; undefined for none. */
export function indexNames(
  stories: readonly Pick<Story, 'id' | 'source'>[],
): (name: string) => number | undefined {
  const ids = new Map(stories.map(({ id }, i) => [id, i]));
  const sources = new Map(stories.map(({ source }, i) => [source, i]));
  return (name) => ids.get(name) ?? sources.get(name) ?? ids.get(buildArticleId(name));
}
