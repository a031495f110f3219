/**
 * What is looked at to tell speech from titles, nicknames, terms and scare quotes: named features of one quoted
 * passage, each simply there or not. Their weights are learned (`weights.json`); a name without one counts 0.
 *
 *   the so-called ⟦"free zone"⟧   →   length=2, before=so-called, naming-before, …
 */
import { wordSet } from '../../../article/word-set.js';
import type { Passage } from '../segments/find-passages.js';
import type { Repeated } from './find-repeated.js';
import type { Narrator } from './narrator.js';
import type { Surroundings } from './surroundings.js';
import { type Add, namingFeatures, wordAt } from './speech-naming.js';
import { FINITE, PERSONAL, REPORTING } from './speech-words.js';
import type { Telling } from './telling-blocks.js';

/** Characters of a passage looked at: enough for the longest class of lengths. */
const LONGEST_LOOK = 130;

/** A quoted sentence speaks for itself; so few words need somebody who is said to speak. */
const FEW_WORDS = 3;

/** Small words that titles keep in lower case. */
const MINOR = wordSet(
  'a an and as at but by for from in into is it nor of off on or over the to up via vs with',
);

/** What the article around a passage is like. */
export interface Context {
  /** Whether the paragraphs around it tell what somebody said. */
  readonly telling: Telling;
  /** Whether its paragraph says "I", "we" or "you" outside marks. */
  readonly addresses: boolean;
  readonly asks: Narrator['asks'];
  /** How often the article quotes the passage's words; 1: once. */
  readonly times: number;
  readonly repeated: Repeated | null;
}

/** The names of all features of one passage. */
export function speechFeatures(
  text: string,
  passage: Passage,
  around: Surroundings,
  context: Context,
): string[] {
  // Of long passages the beginning, for their length speaks for itself.
  const inner = text.slice(passage.start, Math.min(passage.end, passage.start + LONGEST_LOOK));
  const words = inner.split(/[\s—–]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const length = lengthClass(words.length);
  const shape = shapeOf(words);
  const features = ['bias', `length=${length}`, `shape=${shape}`, `length=${length} shape=${shape}`];
  const add = (name: string, on = true): void => {
    if (on) features.push(name);
  };
  insideFeatures(inner, words, add);
  add(`stop=${around.stop}`);
  contextFeatures(around, add);
  namingFeatures(around, length, shape, add);
  reportingFeatures(around, length, shape, add);
  add('unclosed', !passage.closed);
  articleFeatures(context, words.length <= FEW_WORDS, shape, add);
  return features;
}

function articleFeatures(context: Context, few: boolean, shape: string, add: Add): void {
  const { telling, times, repeated } = context;
  add(`telling=${telling}`);
  add(`telling=${telling} few shape=${shape}`, few);
  add(`addresses=${context.addresses} few=${few}`);
  add(`asks=${context.asks} few=${few}`);
  add(times === 2 ? 'twice' : 'often', times > 1);
  if (repeated === null) return;
  const words = repeated.words === 1 ? 'one' : 'several';
  add(`bare=${repeated.bare} words=${words}`);
  add(`in-longer=${repeated.inLonger} words=${words}`);
}

function insideFeatures(inner: string, words: readonly string[], add: Add): void {
  const lower = words.map(plainWord);
  add(
    'personal',
    lower.some((word) => PERSONAL.has(word)),
  );
  add(
    'finite',
    lower.some((word) => FINITE.has(word)),
  );
  add(`first-inside=${lower[0] ?? ''}`);
  add(`last-inside=${lower.at(-1) ?? ''}`);
  add('no-letters', words.length < 3 && !/\p{L}/u.test(inner));
  // A grade, a film's rating; "I" is somebody's.
  add('letter', /^[^\p{L}\p{N}]*(?!I)\p{Lu}[^\p{L}\p{N}]*$/u.test(inner));
  add('address', words.length === 1 && /https?:|\.com|@/u.test(inner));
}

/** ASCII letters alone between common punctuation. */
const LETTERS = /^["“”‘’'(]*([a-z]+)[.,;:!?"“”‘’')…]*$/i;

/** Lower case, without the punctuation around it, curly apostrophes straight. */
export function plainWord(word: string): string {
  // Most words are.
  if (/^[a-z]+$/.test(word)) return word;
  const letters = LETTERS.exec(word)?.[1];
  if (letters !== undefined) return letters.toLowerCase();
  const [plain = ''] = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su.exec(word) ?? [];
  return plain.toLowerCase().replaceAll('’', "'");
}

function contextFeatures(around: Surroundings, add: Add): void {
  const { before, after } = around;
  const last = wordAt(before, 0);
  const next = wordAt(after, 0);
  add(`before=${last}`);
  add(`before2=${wordAt(before, 1)} ${last}`);
  add(`after=${next}`);
  add('possessive-before', /'s$|s'$/u.test(last));
  add('block-start', around.startsBlock);
  add('whole-block', around.startsBlock && around.endsBlock);
  add('sentence-start', around.startsSentence);
}

function reportingFeatures(around: Surroundings, length: string, shape: string, add: Add): void {
  const before = around.before.findIndex((word) => REPORTING.has(word));
  const after = around.after.findIndex((word) => REPORTING.has(word));
  const near = before < 0 ? after : after < 0 ? before : Math.min(before, after);
  add(`reporting-before=${distanceClass(before)}`);
  add(`reporting-after=${distanceClass(after)}`);
  add(`reporting=${distanceClass(near)} length=${length}`);
  add(`reporting=${distanceClass(near)} shape=${shape}`);
  if (before >= 0) add(`reporting-word=${around.before[before]!}`);
  if (after >= 0) add(`reporting-word-after=${around.after[after]!}`);
}

function lengthClass(count: number): string {
  if (count <= 5) return String(count);
  return count <= 7 ? '6-7' : count <= 10 ? '8-10' : count <= 16 ? '11-16' : '17+';
}

function distanceClass(index: number): string {
  if (index < 0) return 'none';
  return index <= 2 ? String(index) : index <= 5 ? '3-5' : index <= 9 ? '6-9' : '10+';
}

/** `lower`: begins small. `upper`: only the first word is capital. `title`: as titles are written. `number`: no letter. */
function shapeOf(words: readonly string[]): string {
  const first = words[0] ?? '';
  if (/^[^\p{L}\p{N}]*\p{Ll}/u.test(first)) return 'lower';
  const rest = words.slice(1).filter((word) => !MINOR.has(plainWord(word)));
  // "60 Minutes" is a title as others are.
  if (!/\p{Lu}/u.test(first) && !/^\p{Lu}/u.test(rest[0] ?? '')) return 'number';
  return rest.length > 0 && rest.every(isTitleWord) ? 'title' : 'upper';
}

/** "Polva-style" is none. */
function isTitleWord(word: string): boolean {
  return /^\P{L}*[\p{Lu}\p{N}]/u.test(word) && !/-\p{Ll}{4}/u.test(word);
}
