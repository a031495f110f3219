/**
 * Finds the phrases that a text keeps coming back to: "chemical weapons", "no-fly zone", "Justice Ministry".
 * A phrase is a run of words without function words and verbs; it weighs what its words weigh, and a word weighs more
 * the earlier and the oftener it stands. Linear in the text.
 */
import { wordSet } from '../../article/word-set.js';
import { ClassOfWord } from './word-class.js';
import { openNumbers } from './number-keys.js';
import { createPairNumbers } from './pair-numbers.js';
import { classAt, GLUED, type Words } from './scan-words.js';
import type { TopicWord } from './topic-word.js';

export interface Phrase {
  readonly weight: number;
  readonly count: number;
  /** How often its last word stands in the text, with or without the others. */
  readonly heads: number;
  /** Index of its first word in the text. */
  readonly first: number;
  /** Numbers of its words, singular and small; see `openNumbers`. */
  readonly keys: readonly number[];
  /** Written with capitals wherever it stands: a name. */
  readonly name: boolean;
  /** Mostly said of where something is: "in Albuquerque". */
  readonly place: boolean;
  /** How often it is spelled how; null where always alike. */
  readonly spellings: ReadonlyMap<string, number> | null;
}

interface Found {
  readonly keys: readonly number[];
  readonly first: number;
  count: number;
  small: number;
  placed: number;
  spellings: Map<string, number> | null;
}

const isPlacing = (word: string) => word === 'in' || word === 'near' || word === 'at';
/** A single word must come back this often, for it says less. */
const OFTEN = 3;

/** Words in -ing that are things. */
const GERUNDS = wordSet(
  'banking bombing briefing broadcasting building ceiling clothing counting drilling engineering farming filing fighting financing fishing flooding funding gathering gambling greeting hearing housing hunting killing lending logging manufacturing marketing meeting mining parking planning policing polling poisoning processing programming racing ruling screening shelling shipping shooting smoking smuggling spending sentencing testing trading trafficking training vaping voting warming whaling',
);
const LONGEST = 4;
/** Behind these a participle is a verb: "has detected water", not "for injured soldiers". */
const OF_VERBS = wordSet('had has have he it she that they we which who you');
/** What a word of the headline adds, in units of the text's first word. */
const HEADLINE = 0.5;
/** A word this far into the text weighs half as much as the first. */
const HALF = 20;

/** Phrases that may be topics, in no order. `headline` are the headline's words; `known` tells words that stand in a known topic's name. */
export function findPhrases(words: Words, headline: Words, known: Uint8Array): Phrase[] {
  const { forms, traits } = words;
  const numberOf = openNumbers();
  const weights: Weights = { sums: [], counts: [] };
  const search: Search = { words, known, keys: [], found: [], numberPair: createPairNumbers() };
  let start = 0;
  let length = 0;
  for (let i = 0; i < forms.length; i++) {
    const form = forms[i]!;
    const kind = classAt(words, i);
    const ends =
      kind === ClassOfWord.Stop ||
      (kind === ClassOfWord.Participle && (length > 0 || (i > 0 && OF_VERBS.has(forms[i - 1]!.lower))));
    if (length > 0 && (ends || (traits[i]! & GLUED) === 0 || forms[i - 1]!.possessive)) {
      endRun(search, start, length);
      length = 0;
    }
    if (ends) continue;
    if (length === 0) start = i;
    const key = numberOf(form);
    addWeight(weights, key, i);
    search.keys[length++] = key;
  }
  if (length > 0) endRun(search, start, length);
  headline.forms.forEach((form, at) => {
    if (classAt(headline, at) !== ClassOfWord.Content) return;
    const key = numberOf(form);
    if (key < weights.sums.length) weights.sums[key]! += HEADLINE;
  });
  const phrases: Phrase[] = [];
  for (const phrase of search.found) {
    if (phrase !== null && (phrase.keys.length > 1 || phrase.count >= OFTEN || phrase.small === 0))
      phrases.push(finish(phrase, weights));
  }
  return phrases;
}

/** The words as most often written. */
export function spellPhrase({ forms }: Words, { first, keys, spellings }: Phrase): string {
  let label = spell(forms, first, keys.length);
  let most = spellings?.get(label) ?? 0;
  for (const [other, times] of spellings ?? []) {
    if (times > most) [label, most] = [other, times];
  }
  return label;
}

function spell(forms: readonly TopicWord[], first: number, length: number): string {
  let label = forms[first]!.text;
  for (let i = first + 1; i < first + length; i++) label += ` ${forms[i]!.text}`;
  return label;
}

/** By number of the word: what it weighs, and how often it stands. */
interface Weights {
  readonly sums: number[];
  readonly counts: number[];
}

function addWeight({ sums, counts }: Weights, key: number, at: number): void {
  const more = HALF / (HALF + at);
  if (key === sums.length) {
    sums.push(more);
    counts.push(1);
    return;
  }
  sums[key]! += more;
  counts[key]! += 1;
}

interface Search {
  readonly words: Words;
  readonly known: Uint8Array;
  /** Numbers of the words since the last one that ends a phrase. */
  readonly keys: number[];
  /** By number of the phrase; null where only a longer one was found. */
  readonly found: (Found | null)[];
  /** The number of a phrase, from that of the phrase less its last word and that of this word. */
  readonly numberPair: (first: number, second: number) => number;
}

function endRun(search: Search, start: number, length: number): void {
  const { words, known } = search;
  let to = length;
  while (to > 0 && !canEnd(words, start + to - 1, to > 1)) to -= 1;
  let from = Math.max(0, to - LONGEST);
  while (from < to - 1 && isWeakOpening(words.forms[start + from]!)) from += 1;
  if (to - from < 1 || isAllKnown(known, start + from, start + to)) return;
  addPhrase(search, start, from, to);
}

/** "wildfires burning" ends with its first word, "the bombing" with its last. */
function canEnd(words: Words, at: number, follows: boolean): boolean {
  const { lower, capital } = words.forms[at]!;
  if (capital) return true;
  const content = classAt(words, at) === ClassOfWord.Content;
  return content && !(follows && lower.endsWith('ing') && !GERUNDS.has(lower));
}

/** "new oil spill", "largest oil spill", "studying oil spills": the oil spill is the topic. */
function isWeakOpening({ lower, capital }: TopicWord): boolean {
  if (capital) return false;
  return lower === 'new' || (lower.length > 5 && (lower.endsWith('est') || lower.endsWith('ing')));
}

function isAllKnown(known: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (known[i] === 0) return false;
  return true;
}

function addPhrase(
  { words: { forms }, keys, found, numberPair }: Search,
  start: number,
  from: number,
  to: number,
): void {
  let number = -1;
  for (let i = from; i < to; i++) {
    number = numberPair(number, keys[i]!);
    if (number === found.length) found.push(null);
  }
  const first = start + from;
  const small = forms[start + to - 1]!.capital ? 0 : 1;
  const placed = first > 0 && isPlacing(forms[first - 1]!.lower) ? 1 : 0;
  const phrase = found[number];
  if (phrase === null || phrase === undefined) {
    found[number] = { keys: keys.slice(from, to), first, count: 1, small, placed, spellings: null };
    return;
  }
  phrase.count += 1;
  phrase.small += small;
  phrase.placed += placed;
  countSpelling(forms, phrase, first);
}

function countSpelling(forms: readonly TopicWord[], phrase: Found, at: number): void {
  const { first, keys, count } = phrase;
  let i = 0;
  while (i < keys.length && forms[first + i]!.text === forms[at + i]!.text) i++;
  if (phrase.spellings === null && i === keys.length) return;
  phrase.spellings ??= new Map([[spell(forms, first, keys.length), count - 1]]);
  const form = spell(forms, at, keys.length);
  phrase.spellings.set(form, (phrase.spellings.get(form) ?? 0) + 1);
}

function finish({ keys, count, first, small, placed, spellings }: Found, { sums, counts }: Weights): Phrase {
  let weight = 0;
  for (const key of keys) weight += sums[key]!;
  const heads = counts[keys.at(-1)!]!;
  return { weight, count, heads, first, keys, name: small === 0, place: placed * 2 >= count, spellings };
}
