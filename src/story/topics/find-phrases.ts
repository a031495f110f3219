/**
 * Finds the phrases that a text keeps coming back to: "chemical weapons", "no-fly zone", "Justice Ministry".
 * A phrase is a run of words without function words and verbs; it weighs what its words weigh, and a word weighs more
 * the earlier and the oftener it stands. Linear in the text.
 */
import { ClassOfWord } from './word-class.js';
import { classAt, GLUED, type WordForm, type Words } from './scan-words.js';

export interface Phrase {
  /** The words as most often written. */
  readonly label: string;
  readonly weight: number;
  readonly count: number;
  /** How often its last word stands in the text, with or without the others. */
  readonly heads: number;
  /** Index of its first word in the text. */
  readonly first: number;
  /** Keys of its words, singular and small. */
  readonly keys: readonly string[];
  /** Written with capitals wherever it stands: a name. */
  readonly name: boolean;
  /** Mostly said of where something is: "in Albuquerque". */
  readonly place: boolean;
}

interface Found {
  /** As first written; `forms` counts all forms once there are several. */
  readonly form: string;
  forms: Map<string, number> | null;
  readonly keys: readonly string[];
  readonly first: number;
  count: number;
  small: number;
  placed: number;
}

const PLACING = new Set(['in', 'near', 'at']);
/** A single word must come back this often, for it says less. */
const OFTEN = 3;

/** Words in -ing that are things. */
const GERUNDS = new Set(
  (
    'banking bombing briefing broadcasting building ceiling clothing counting drilling engineering farming filing ' +
    'fighting financing fishing flooding funding gathering gambling greeting hearing housing hunting killing lending ' +
    'logging manufacturing marketing meeting mining parking planning policing polling poisoning processing ' +
    'programming racing ruling screening shelling shipping shooting smoking smuggling spending sentencing testing ' +
    'trading trafficking training vaping voting warming whaling'
  ).split(' '),
);
const LONGEST = 4;
/** What a word of the headline adds, in units of the text's first word. */
const HEADLINE = 0.5;
/** A word this far into the text weighs half as much as the first. */
const HALF = 20;

/** Phrases that may be topics, in no order. `headline` are the headline's words; `known` tells words that stand in a known topic's name. */
export function findPhrases(words: Words, headline: Words, known: Uint8Array): Phrase[] {
  const weights: Weights = new Map();
  const found = new Map<string, Found>();
  const run: Run = { start: 0, length: 0, keys: [], classes: [] };
  const { forms, traits } = words;
  for (let i = 0; i < forms.length; i++) {
    const kind = classAt(words, i);
    const verb = kind === ClassOfWord.Participle && run.length > 0;
    const ends = verb || kind === ClassOfWord.Stop;
    if (run.length > 0 && (ends || (traits[i]! & GLUED) === 0 || forms[i - 1]!.possessive))
      endRun(run, words, known, found);
    if (ends) continue;
    if (run.length === 0) run.start = i;
    const { key } = forms[i]!;
    weigh(weights, key, i);
    run.keys[run.length] = key;
    run.classes[run.length] = kind;
    run.length += 1;
  }
  endRun(run, words, known, found);
  headline.forms.forEach(({ key }, at) => {
    const weight = weights.get(key);
    if (weight && classAt(headline, at) === ClassOfWord.Content) weight.sum += HEADLINE;
  });
  const phrases: Phrase[] = [];
  for (const phrase of found.values()) {
    if (phrase.keys.length > 1 || phrase.count >= OFTEN || phrase.small === 0)
      phrases.push(finish(phrase, weights));
  }
  return phrases;
}

type Weights = Map<string, { sum: number; count: number }>;

function weigh(weights: Weights, key: string, at: number): void {
  const weight = weights.get(key);
  const more = HALF / (HALF + at);
  if (weight) {
    weight.sum += more;
    weight.count += 1;
  } else weights.set(key, { sum: more, count: 1 });
}

/** The words since the last one that ends a phrase; its arrays are used again and again. */
interface Run {
  start: number;
  length: number;
  readonly keys: string[];
  readonly classes: ClassOfWord[];
}

function endRun(run: Run, words: Words, known: Uint8Array, found: Map<string, Found>): void {
  let to = run.length;
  run.length = 0;
  while (to > 0 && !canEnd(words.forms[run.start + to - 1]!, run.classes[to - 1]!, to > 1)) to -= 1;
  let from = Math.max(0, to - LONGEST);
  while (from < to - 1 && isWeakOpening(words.forms[run.start + from]!)) from += 1;
  if (to - from < 1 || isAllKnown(known, run.start + from, run.start + to)) return;
  addPhrase(run, from, to, words, found);
}

/** "wildfires burning" ends with its first word, "the bombing" with its last. */
function canEnd({ lower, capital }: WordForm, kind: ClassOfWord, follows: boolean): boolean {
  if (capital) return true;
  return kind === ClassOfWord.Content && !(follows && lower.endsWith('ing') && !GERUNDS.has(lower));
}

/** "largest oil spill", "studying oil spills": the oil spill is the topic. */
function isWeakOpening({ lower, capital }: WordForm): boolean {
  return !capital && (lower.endsWith('est') || lower.endsWith('ing')) && lower.length > 5;
}

function isAllKnown(known: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (known[i] === 0) return false;
  return true;
}

function addPhrase(run: Run, from: number, to: number, { forms }: Words, found: Map<string, Found>): void {
  const first = run.start + from;
  let key = run.keys[from]!;
  let form = forms[first]!.text;
  for (let i = from + 1; i < to; i++) {
    key += ` ${run.keys[i]!}`;
    form += ` ${forms[run.start + i]!.text}`;
  }
  const small = forms[run.start + to - 1]!.capital ? 0 : 1;
  const placed = first > 0 && PLACING.has(forms[first - 1]!.lower) ? 1 : 0;
  const phrase = found.get(key);
  if (!phrase) {
    found.set(key, { form, forms: null, keys: run.keys.slice(from, to), first, count: 1, small, placed });
    return;
  }
  phrase.count += 1;
  phrase.small += small;
  phrase.placed += placed;
  if (phrase.forms === null && form === phrase.form) return;
  phrase.forms ??= new Map([[phrase.form, phrase.count - 1]]);
  phrase.forms.set(form, (phrase.forms.get(form) ?? 0) + 1);
}

function finish({ form, forms, keys, count, first, small, placed }: Found, weights: Weights): Phrase {
  let label = form;
  let most = forms?.get(form) ?? 0;
  for (const [other, times] of forms ?? []) {
    if (times > most) [label, most] = [other, times];
  }
  let weight = 0;
  for (const key of keys) weight += weights.get(key)?.sum ?? 0;
  const heads = weights.get(keys.at(-1)!)?.count ?? 0;
  return { label, weight, count, heads, first, keys, name: small === 0, place: placed * 2 >= count };
}
