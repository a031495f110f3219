/**
 * Decides which topics get pages: those of several stories, those that a source or an editor gave, and well-known
 * places and organisations. Variants of a label (singular and plural, case, hyphens) become one topic.
 */
import { lastWord } from '../../story/words/last-word.js';
import { wordSet } from '../../article/word-set.js';
import type { Story, Topic, TopicRef, TopicRule } from '../../types.js';
import { slug } from '../../story/slug.js';
import { lookUp, TITLE } from '../../story/words/lexicon.js';
import { isKnownTopic } from '../../story/topics/known-topics.js';
import { compareText } from '../compare-text.js';
import { changeStory } from '../packed-story.js';

export interface Topics {
  /** The stories with one id and label for each topic over all of them; topics without a page stay in a story. */
  readonly stories: Story[];
  /** Those with a page, by label. */
  readonly topics: Topic[];
}

const ENOUGH = 2;

/** Titles that end the names of bodies and subjects too: "National Guard", "Social justice". */
const SUBJECTS = wordSet(
  'center centre count duke forward general guard host justice king major prince private queen recorder speaker whip',
);

/** `stories` are newest first. */
export function buildTopics(stories: readonly Story[], rules: readonly TopicRule[]): Topics {
  const labels = chooseLabels(stories);
  for (const { label, aliases } of rules)
    for (const name of [label, ...aliases]) labels.set(keyOf(name), label);
  const hidden = new Set(rules.filter(({ hide }) => hide).map(({ label }) => label));
  const settled = stories.map((story) =>
    changeStory(story, { topics: settleTopics(story.topics, labels, hidden) }),
  );
  const given = new Set(
    [...stories.flatMap((story) => story.tags), ...rules.map((rule) => rule.label)].map(slug),
  );
  const byId = new Map<string, { label: string; stories: string[] }>();
  for (const story of settled) {
    if (story.retracted !== undefined) continue;
    for (const { id, label } of story.topics) {
      const topic = byId.get(id);
      if (topic) topic.stories.push(story.id);
      else byId.set(id, { label, stories: [story.id] });
    }
  }
  const topics = [...byId]
    .filter(
      ([id, { label, stories: of }]) =>
        given.has(id) || isKnownTopic(label) || (of.length >= ENOUGH && !isOffice(label)),
    )
    .map(([id, { label, stories: of }]) => ({ id, label, stories: of }))
    .sort((a, b) => compareText(a.label.toLowerCase(), b.label.toLowerCase()) || compareText(a.id, b.id));
  return { stories: settled, topics };
}

/**
 * "Governor", "England coach": stories that speak of some governor share no subject. But plurals are one, for what is
 * told of "Coaches" or "Veterans" is told of them all.
 */
function isOffice(label: string): boolean {
  const last = lastWord(label).toLowerCase();
  return (lookUp(last) & TITLE) !== 0 && !SUBJECTS.has(last);
}

/** The label that most stories use, for each key. */
function chooseLabels(stories: readonly Story[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { topics } of stories) {
    for (const { label } of topics) {
      const key = keyOf(label);
      const forms = counts.get(key) ?? new Map<string, number>();
      forms.set(label, (forms.get(label) ?? 0) + 1);
      counts.set(key, forms);
    }
  }
  return new Map(
    [...counts].map(([key, forms]) => {
      const [best] = [...forms].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
      return [key, best![0]];
    }),
  );
}

/** "Chemical weapons" and "chemical weapon" alike, "taxes" and "tax", "avalanches" and "avalanche". */
function keyOf(label: string): string {
  return slug(label)
    .replace(/ies$/u, 'y')
    .replace(/(?<=ch|sh|ss|x)es?$|(?<=[^su])s$/u, '');
}

function settleTopics(
  topics: readonly TopicRef[],
  labels: ReadonlyMap<string, string>,
  hidden: ReadonlySet<string>,
): TopicRef[] {
  const settled = new Map<string, TopicRef>();
  for (const { label, score } of topics) {
    const shown = labels.get(keyOf(label)) ?? label;
    const id = slug(shown);
    if (!settled.has(id) && !hidden.has(shown)) settled.set(id, { id, label: shown, score });
  }
  return [...settled.values()];
}
