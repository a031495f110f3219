/**
 * Finds a story by what an editor calls it: its id, or the name that its file has or had, with ending and folders or not.
 *
 *     indexNames(stories)('harbour/2026-03-05-ferry.txt')   // 2, the index of the story with the id 2026-03-05-ferry
 */
import { buildArticleId } from '../article/article-id.js';
import type { Redirect, Story } from '../types.js';
import { storyAddress } from './pages/addresses.js';

/** Gives the index of the story; undefined for none. */
export function indexNames(
  stories: readonly Pick<Story, 'id' | 'source'>[],
  redirects: readonly Redirect[] = [],
): (name: string) => number | undefined {
  const ids = new Map(stories.map(({ id }, i) => [id, i]));
  const sources = new Map(stories.map(({ source }, i) => [source, i]));
  const addresses = new Map(stories.map(({ id }, i) => [storyAddress(id), i]));
  const moved = new Map(redirects.map(({ from, to }) => [from, addresses.get(to)]));
  return (name) => {
    const id = buildArticleId(name);
    return ids.get(name) ?? sources.get(name) ?? ids.get(id) ?? moved.get(storyAddress(id));
  };
}
