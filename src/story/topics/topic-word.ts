/**
 * What a word is to the search for topics, by its letters alone.
 *
 *     createTopicWord('Weapons')   // { text: 'Weapons', lower: 'weapons', key: the one of "weapon", capital: true, … }
 */
import { type Key, keyOf } from './number-keys.js';
import { classByEnding, listedClass, type ClassOfWord } from './word-class.js';

/** One way of naming a topic. */
export interface TopicName {
  readonly label: string;
  readonly words: readonly string[];
  /** 1: the topic itself; less: a people or a capital, which points to it. */
  readonly weight: number;
}

/** By their first word, the longest first. */
export type TopicNames = ReadonlyMap<string, readonly TopicName[]>;

export interface TopicWord {
  /** Without a possessive ending and without the points of an acronym. */
  readonly text: string;
  /** Small letters. */
  readonly lower: string;
  /** The same for singular and plural; see `openNumbers`. */
  key: Key;
  readonly capital: boolean;
  /** Followed by a possessive ending: "Russia’s". */
  readonly possessive: boolean;
  readonly kind: ClassOfWord;
  /** With a capital inside a sentence, where an ending tells nothing. */
  readonly kindOfName: ClassOfWord;
  /** Names of topics that begin with it, among those that were asked for last. */
  begins: readonly TopicName[] | null;
  asked: TopicNames | null;
}

export function createTopicWord(raw: string): TopicWord {
  const first = raw.charCodeAt(0);
  const capital = isPlainCapital(first) || (first >= 0xc0 && isOtherCapital(raw[0]!));
  const possessive = raw.length > 2 && /['’]s$/u.test(raw);
  const bare = possessive ? raw.slice(0, -2) : raw;
  const text = capital ? bare.replaceAll('.', '') : bare;
  const lower = text.toLowerCase();
  const listed = listedClass(lower);
  // What is asked of every word of an article first, so that it lies together in memory.
  return {
    asked: null,
    begins: null,
    kind: listed ?? classByEnding(lower),
    kindOfName: listed ?? 0,
    capital,
    possessive,
    key: keyOf(toSingular(lower)),
    lower,
    text,
  };
}

/** "weapons" → "weapon", "countries" → "country"; not a stemmer. */
function toSingular(word: string): string {
  const length = word.length;
  if (length < 4 || word.charCodeAt(length - 1) !== 0x73) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  const before = word.charCodeAt(length - 2);
  return before === 0x73 || before === 0x75 || before === 0x69 ? word : word.slice(0, -1);
}

export function isPlainCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

function isOtherCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}
