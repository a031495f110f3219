/**
 * A member is one story's speaker, with the evidence that tells whether members of different stories are one person:
 * the roles the article gives, the story's topics, who else is named there, and the day.
 */
import type { SpeakerType, Story, StorySpeaker } from '../../types.js';
import {
  CALENDAR,
  COMMON,
  FIRST_NAME,
  HONORIFIC,
  ORGANIZATION,
  PEOPLE,
  PLACE,
  ROLE,
  TITLE,
  lookUp,
} from '../../story/words/lexicon.js';
import { foldName, parseName, type PersonName } from './parse-name.js';
import { parseRole, type Role } from './parse-role.js';

export interface Member {
  /** Index into the stories. */
  readonly story: number;
  readonly speaker: StorySpeaker;
  readonly type: SpeakerType;
  /** The speaker's name without what is no name: "Hong Kong’s Carrie Lam" → "Carrie Lam". */
  readonly label: string;
  /** Null for organisations and for names without a letter. */
  readonly name: PersonName | null;
  /** Days since 1970; null for an undated story. */
  readonly day: number | null;
  readonly roles: readonly Role[];
  readonly topics: readonly string[];
  /** The full name as a key; empty for a short name and for organisations. */
  readonly key: string;
  /** Full names of the people of the story as keys, this one's among them. */
  readonly company: readonly string[];
}

const NO_NAME = HONORIFIC | TITLE | ROLE | PLACE | PEOPLE | ORGANIZATION | COMMON | CALENDAR;

/** The first word of "Day-by-day Lund", where it stands at the beginning of a sentence. */
const PHRASE = /^\p{L}+-(?:by|for|of|the|to)-\p{L}/u;

/** Of a story that names more people, the first ones are company enough. */
const MOST_COMPANY = 30;

/** One for every speaker of every story, in order. */
export function findMembers(stories: readonly Story[]): Member[] {
  const nameOf = remember(parseName);
  const roleOf = remember(parseRole);
  return stories.flatMap((story, index) => {
    const labels = story.speakers.map(trimName);
    const names = story.speakers.map((s, i) =>
      s.type === 'person' || isCut(labels[i]!, s.name) ? nameOf(labels[i]!) : null,
    );
    const keys = names.map((name) => (name?.given ? fullKey(name) : ''));
    const topics = story.topics.map((topic) => topic.id);
    const company = [...new Set(keys)].filter((key) => key !== '').slice(0, MOST_COMPANY);
    const day = story.date === null ? null : Math.floor(Date.parse(story.date) / 86_400_000);
    return story.speakers.map((speaker, i) => ({
      story: index,
      speaker,
      type: names[i] ? 'person' : speaker.type,
      label: labels[i]!,
      name: names[i] ?? null,
      key: keys[i]!,
      day,
      roles: speaker.roles.map(roleOf),
      topics,
      company,
    }));
  });
}

/** Names and roles come again in story after story. */
function remember<T>(parse: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      value = parse(text);
      known.set(text, value);
    }
    return value;
  };
}

/** More was taken off an organisation's name than its article: it is a person after a title. */
function isCut(label: string, name: string): boolean {
  return label.length < name.replace(/^the\s+/iu, '').replace(/\s+/gu, ' ').length;
}

/** "donald trump jr": given name, surname and suffix; middle names do not count. */
export function fullKey(name: PersonName): string {
  return `${name.given} ${name.surname}${name.suffix && ` ${name.suffix}`}`;
}

/**
 * Cuts words before a person's name that are known to be none, or that the article leaves out elsewhere: "London Mayor
 * Sadiq Khan", "Hong Kong Carrie Lam". Of an organisation's name only what is a title with a full name after it.
 */
function trimName({ name, aliases, type }: StorySpeaker): string {
  const words = (type === 'organization' ? name.replace(/^the\s+/iu, '') : name).split(/\s+/u);
  if (words.length > 1 && PHRASE.test(words[0]!)) words.shift();
  let cut = words.join(' ');
  let bare = type === 'person';
  for (let i = 1; i < words.length - 1; i++) {
    const before = classesOf(words[i - 1]!);
    const rest = words.slice(i).join(' ');
    bare &&= (before & NO_NAME) !== 0 && (before & FIRST_NAME) === 0;
    const title = (before & (TITLE | ROLE)) !== 0;
    const first = (classesOf(words[i]!) & FIRST_NAME) !== 0;
    if (bare) cut = rest;
    else if (type === 'organization') cut = title && first && words.length - i < 4 ? rest : cut;
    else if (first && title) cut = rest;
    // But "Mac Lund" is no name of its own in "Ada Mac Lund".
    else if ((before & NO_NAME) !== 0 || (first && (before & FIRST_NAME) === 0))
      cut = aliases.some((alias) => alias.name === rest) ? rest : cut;
  }
  return cut;
}

/** Of "Secretary-General" those of its last part too. */
function classesOf(word: string): number {
  return lookUp(foldName(word)) | lookUp(foldName(word.slice(word.lastIndexOf('-') + 1)));
}
