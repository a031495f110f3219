/**
 * Stories that belong together: they share speakers or topics, the rarer the better. One index is built once; each
 * story then looks only at its nearest neighbours in time under each speaker and topic, so all stories together cost
 * no more than their number.
 */
import type { Story } from '../../types.js';
import { storyAddress } from './addresses.js';
import { clip, oneLine } from './display-text.js';
import type { PageContext } from './page-context.js';
import type { Link } from './page.js';
import { shownSpeakers } from './quote-model.js';
import { type StoryCard, buildStoryCard } from './story-card.js';
import { countBefore } from '../../story/count-before.js';

export interface RelatedStory {
  readonly card: StoryCard;
  /** `Also about Syria` */
  readonly reason: string;
}

interface Thread {
  readonly reason: string;
  readonly weight: number;
  /** Indexes into the site's stories, ascending. */
  readonly stories: number[];
}

const NEIGHBOURS = 12;
const MOST_THREADS = 12;

/** Gives a function that finds the most related stories of the story at an index of `site.stories`. */
export function indexRelated(context: PageContext): (index: number) => RelatedStory[] {
  const { stories } = context.site;
  const threads = new Map<string, Thread>();
  const ofStory = stories.map((story, i) => {
    const keys = story.retracted === undefined ? threadKeys(context, story) : [];
    for (const { key, reason, weight } of keys) {
      const thread = threads.get(key);
      if (thread) thread.stories.push(i);
      else threads.set(key, { reason, weight, stories: [i] });
    }
    return keys.map(({ key }) => key);
  });
  return (index) =>
    rank(
      context,
      index,
      ofStory[index]!.map((key) => threads.get(key)!),
    );
}

function threadKeys(context: PageContext, story: Story): { key: string; reason: string; weight: number }[] {
  const { format } = context;
  const keys = new Map<string, { key: string; reason: string; weight: number }>();
  for (const { id, score } of story.topics) {
    const topic = context.topics.get(id);
    if (!topic) continue;
    const reason = format.text('relatedTopic', { topic: oneLine(topic.label) });
    keys.set(`topic ${id}`, { key: `topic ${id}`, reason, weight: 1 + score });
  }
  for (const quotation of story.quotations) {
    for (const { id, name } of shownSpeakers(context, quotation)) {
      const reason = format.text('relatedSpeaker', { speaker: name });
      keys.set(`speaker ${id}`, { key: `speaker ${id}`, reason, weight: 2 });
    }
  }
  return [...keys.values()].slice(0, MOST_THREADS);
}

function rank(context: PageContext, index: number, threads: readonly Thread[]): RelatedStory[] {
  const { stories } = context.site;
  const found = new Map<number, { score: number; reason: string; best: number }>();
  for (const thread of threads) {
    const rarity = Math.log(1 + stories.length / thread.stories.length) * thread.weight;
    for (const other of neighboursOf(thread.stories, index)) {
      const known = found.get(other);
      const score = rarity + (known?.score ?? 0);
      const better = known === undefined || rarity > known.best;
      found.set(other, {
        score,
        reason: better ? thread.reason : known.reason,
        best: better ? rarity : known.best,
      });
    }
  }
  return [...found]
    .sort((a, b) => b[1].score - a[1].score || Math.abs(a[0] - index) - Math.abs(b[0] - index) || a[0] - b[0])
    .slice(0, 3)
    .map(([other, { reason }]) => ({ card: buildStoryCard(context, stories[other]!), reason }));
}

/** The nearest members of a thread around one of them. */
function neighboursOf(members: readonly number[], index: number): number[] {
  const at = countBefore(members, (member) => member < index);
  return members
    .slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1)
    .filter((member) => member !== index);
}

/** Of a headline beside another one. */
const NEIGHBOUR = 100;

/** The story before or after another in time, as a link. */
export function linkStory(story: Story | undefined): Link | null {
  return story ? { text: clip(oneLine(story.headline), NEIGHBOUR), href: storyAddress(story.id) } : null;
}
