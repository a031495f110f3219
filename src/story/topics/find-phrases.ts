/**
 * Finds the phrases that a text keeps coming back to: "chemical weapons", "no-fly zone", "Justice Ministry".
 * A phrase is a run of words without function words and verbs; it weighs what its words weigh, and a word weighs more
 * the earlier and the oftener it stands. Linear in the text.
 */
import { readWords } from '../../article/read-words.js';
import type { Word } from './scan-words.js';

export interface Phrase {
  /** The words as most often written. */
  readonly label: string;
  readonly weight: number;
  readonly count: number;
  /** Index of its first word in the text. */
  readonly first: number;
  /** All words have capitals: a name. */
  readonly name: boolean;
}

const STOP = 2;
const MODIFIER = 1;
const LONGEST = 4;

/** Class of a word by its small letters; absent for words with content. */
const CLASSES = new Map<string, number>();
for (const word of readWords(new URL('./modifiers.txt', import.meta.url))) CLASSES.set(word, MODIFIER);
for (const word of readWords(new URL('./stop-words.txt', import.meta.url))) CLASSES.set(word, STOP);

interface Found {
  readonly forms: Map<string, number>;
  readonly keys: readonly string[];
  count: number;
  readonly first: number;
  names: number;
}

/** In no order. `headline` are the headline's words, which make the body's weigh more. */
export function findPhrases(words: readonly Word[], headline: readonly Word[]): Phrase[] {
  const weights = new Map<string, number>();
  const found = new Map<string, Found>();
  let run: number[] = [];
  const classes = words.map((word) => classOf(word));
  for (let i = 0; i <= words.length; i++) {
    const word = words[i];
    if (run.length > 0 && (!word?.glued || classes[i] === STOP || words[i - 1]!.possessive)) {
      addRun(run, words, classes, found);
      run = [];
    }
    if (!word || classes[i] === STOP) continue;
    run.push(i);
    const key = stem(word.lower);
    weights.set(key, (weights.get(key) ?? 0) + positionWeight(i));
  }
  for (const word of headline) {
    const key = stem(word.lower);
    const weight = weights.get(key);
    if (weight !== undefined && !CLASSES.has(word.lower)) weights.set(key, weight + HEADLINE);
  }
  return [...found.values()].map((phrase) => finish(phrase, weights));
}

const HEADLINE = 0.5;

function positionWeight(i: number): number {
  return 1 / (1 + i / 20);
}

/** Digits alone and single letters are never content. */
function classOf(word: Word): number {
  if (word.lower.length < 2 || (word.lower.charCodeAt(0) < 0x3a && !/[a-z]/u.test(word.lower))) return STOP;
  const known = CLASSES.get(word.lower);
  if (known !== undefined) return word.capital && !word.opens ? Math.min(known, MODIFIER) : known;
  return word.lower.endsWith('ly') && word.lower.length > 5 && !word.capital ? STOP : 0;
}

function addRun(
  run: number[],
  words: readonly Word[],
  classes: readonly number[],
  found: Map<string, Found>,
): void {
  while (run.length > 0 && classes[run.at(-1)!] === MODIFIER && !words[run.at(-1)!]!.capital) run.pop();
  const part = run.slice(-LONGEST);
  if (part.length === 0) return;
  const tokens = part.map((i) => words[i]!);
  const keys = tokens.map((word) => stem(word.lower));
  const key = keys.join(' ');
  const form = tokens.map((word) => word.text).join(' ');
  const name = tokens.every((word) => word.capital) && !(tokens.length === 1 && tokens[0]!.opens) ? 1 : 0;
  const phrase = found.get(key);
  if (!phrase) {
    found.set(key, { forms: new Map([[form, 1]]), keys, count: 1, first: part[0]!, names: name });
    return;
  }
  phrase.count += 1;
  phrase.names += name;
  phrase.forms.set(form, (phrase.forms.get(form) ?? 0) + 1);
}

function finish(phrase: Found, weights: ReadonlyMap<string, number>): Phrase {
  let label = '';
  let most = 0;
  for (const [form, count] of phrase.forms) {
    if (count > most) [label, most] = [form, count];
  }
  let weight = 0;
  for (const key of phrase.keys) weight += weights.get(key) ?? 0;
  return { label, weight, count: phrase.count, first: phrase.first, name: phrase.names * 2 >= phrase.count };
}

/** Singular and plural alike; not a stemmer. */
export function stem(word: string): string {
  const length = word.length;
  if (length < 4 || word.charCodeAt(length - 1) !== 0x73) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  const before = word.charCodeAt(length - 2);
  return before === 0x73 || before === 0x75 || before === 0x69 ? word : word.slice(0, -1);
}
