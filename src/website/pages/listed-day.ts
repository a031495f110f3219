/** A day as lists of days show it, with its first headlines. */
import type { Digest } from '../../types.js';
import { digestAddress } from './addresses.js';
import type { TimeModel } from './format.js';
import type { Link } from './page.js';
import { type PageContext, findStories } from './page-context.js';
import { buildStoryCard } from './story-card.js';

export interface ListedDay {
  readonly time: TimeModel;
  readonly href: string;
  readonly count: string;
  readonly headlines: readonly Link[];
}

export function listDay(context: PageContext, digest: Digest): ListedDay {
  const stories = findStories(context, digest.stories);
  return {
    time: { iso: digest.date, text: context.format.weekday(digest.date) },
    href: digestAddress(digest.date),
    count: context.format.count('storyCount', stories.length),
    headlines: stories.slice(0, 3).map((story) => {
      const { headline, href } = buildStoryCard(context, story);
      return { text: headline, href };
    }),
  };
}
