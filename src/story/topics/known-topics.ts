/**
 * The places, organisations and subjects of `known-topics.txt`, found in text by their labels and other names:
 * "Russian Federation" and "Moscow" → Russia, the latter weakly.
 */
import { readWords } from '../../article/read-words.js';
import type { TopicRule } from '../../types.js';
import { GLUED, scanWords, type Words } from './scan-words.js';
import type { TopicName, TopicNames } from './topic-word.js';
import { push } from '../push.js';

const PEOPLE = 0.6;
/** The weight of a city by which newspapers call a state. */
export const CAPITAL = 0.35;

const KNOWN = parseKnownTopics(readWords(new URL('./known-topics.txt', import.meta.url)));
const LABELS = new Set([...KNOWN.values()].flat().map((name) => name.label));

/** Whether the label is one of the list's. */
export function isKnownTopic(label: string): boolean {
  return LABELS.has(label);
}

/** The label of a place or organisation that goes by exactly this name; null for others. */
export function knownLabel(name: string): string | null {
  return labelOf(KNOWN, scanWords(name));
}

/** The label of the topic that these words name, all of them and outright; null for others. */
export function labelOf(names: TopicNames, words: Words): string | null {
  const known = words.forms.length > 0 ? matchName(names, words, 0) : null;
  return known?.weight === 1 && known.words.length === words.forms.length ? known.label : null;
}

const withRules = new WeakMap<readonly TopicRule[], TopicNames>();

/** The list and the editor's rules together; the editor's names win over the list's. */
export function topicNames(rules: readonly TopicRule[]): TopicNames {
  if (rules.length === 0) return KNOWN;
  let names = withRules.get(rules);
  if (!names) {
    names = addRules(rules);
    withRules.set(rules, names);
  }
  return names;
}

/** The name that begins at `words[at]`, the longest there is; null for none. */
export function matchName(names: TopicNames, words: Words, at: number): TopicName | null {
  const form = words.forms[at]!;
  if (form.asked !== names) {
    form.asked = names;
    form.begins = names.get(form.text) ?? null;
  }
  if (form.begins === null) return null;
  for (const name of form.begins) {
    let n = 1;
    while (n < name.words.length && isNextWord(words, at + n, name.words[n]!)) n++;
    if (n === name.words.length) return name;
  }
  return null;
}

function isNextWord({ forms, traits }: Words, at: number, word: string): boolean {
  return at < forms.length && (traits[at]! & GLUED) !== 0 && forms[at]!.text === word;
}

function parseKnownTopics(lines: ReadonlySet<string>): TopicNames {
  const names: TopicName[] = [];
  for (const line of lines) {
    const [label, ...others] = line.split('|').map((part) => part.trim()) as [string, ...string[]];
    names.push({ label, words: textsOf(label), weight: 1 });
    for (const other of others) {
      const weight = other.startsWith('~') ? PEOPLE : other.startsWith('^') ? CAPITAL : 1;
      names.push({ label, words: textsOf(other.replace(/^[~^]/u, '')), weight });
    }
  }
  return indexNames(names);
}

function addRules(rules: readonly TopicRule[]): TopicNames {
  const names = rules.flatMap(({ label, aliases }) =>
    [label, ...aliases].flatMap((name) => spellings(name).map((words) => ({ label, words, weight: 1 }))),
  );
  const own = new Set(names.map((name) => name.words.join(' ')));
  const known = [...KNOWN.values()].flat().filter((name) => !own.has(name.words.join(' ')));
  return indexNames([...names, ...known]);
}

/** A rule written small also means the word at the beginning of a sentence. */
function spellings(name: string): string[][] {
  const small = /^\p{Ll}/u.test(name);
  const capital = name.charAt(0).toUpperCase() + name.slice(1);
  return (small ? [name, capital] : [name]).map(textsOf);
}

function textsOf(name: string): string[] {
  return scanWords(name).forms.map((form) => form.text);
}

function indexNames(names: readonly TopicName[]): TopicNames {
  const byWord = new Map<string, TopicName[]>();
  for (const name of names) {
    const [first] = name.words;
    if (first !== undefined) push(byWord, first, name);
  }
  for (const list of byWord.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byWord;
}
