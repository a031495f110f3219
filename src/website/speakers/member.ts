/**
 * A member is one story's speaker, with the evidence that tells whether members of different stories are one person:
 * the roles the article gives, the story's topics, who else is named there, and the day.
 */
import type { Story, StorySpeaker } from '../../types.js';
import { parseName, type PersonName } from './parse-name.js';

export interface Member {
  /** Index into the stories. */
  readonly story: number;
  readonly speaker: StorySpeaker;
  /** Null for organisations and for names without a letter. */
  readonly name: PersonName | null;
  /** Days since 1970; null for an undated story. */
  readonly day: number | null;
  /** Folded words of the roles, without small words. */
  readonly roleWords: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
  /** Full names of the other people of the story, as keys. */
  readonly company: ReadonlySet<string>;
}

const SMALL = new Set(
  'a an the of for to in on at and or by with from his her its their our who that as'.split(' '),
);

/** One for every speaker of every story, in order. */
export function findMembers(stories: readonly Story[]): Member[] {
  return stories.flatMap((story, index) => {
    const names = story.speakers.map((s) => (s.type === 'person' ? parseName(s.name) : null));
    const company = names.map((name) => (name?.given ? fullKey(name) : null));
    const topics = new Set(story.topics.map((topic) => topic.id));
    const day = story.date === null ? null : Math.floor(Date.parse(story.date) / 86_400_000);
    return story.speakers.map((speaker, i) => ({
      story: index,
      speaker,
      name: names[i] ?? null,
      day,
      roleWords: new Set(speaker.roles.flatMap(splitRole)),
      topics,
      company: new Set(company.filter((key, j) => key !== null && j !== i) as string[]),
    }));
  });
}

/** "donald trump jr": given name, surname and suffix; middle names do not count. */
export function fullKey(name: PersonName): string {
  return `${name.given} ${name.surname}${name.suffix && ` ${name.suffix}`}`;
}

/** "former mayor of Ostmark" → ["former", "mayor", "ostmark"] */
export function splitRole(role: string): string[] {
  return role
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !SMALL.has(word));
}
