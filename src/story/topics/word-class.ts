/** What a word can be in a topic, from the word lists of this folder and from endings. */
import { readWords } from '../../article/read-words.js';
import type { Word } from './scan-words.js';

export const ClassOfWord = {
  /** Can be a topic or end one: "weapons". */
  Content: 0,
  /** Can only stand before others: "chemical". */
  Modifier: 1,
  /** "injured": before others at the beginning of a phrase, else a verb that ends it. */
  Participle: 2,
  /** Ends a phrase: "of", "said". */
  Stop: 3,
} as const;
export type ClassOfWord = (typeof ClassOfWord)[keyof typeof ClassOfWord];

const CLASSES = new Map<string, ClassOfWord>();
for (const word of readWords(new URL('./modifiers.txt', import.meta.url)))
  CLASSES.set(word, ClassOfWord.Modifier);
for (const word of readWords(new URL('./stop-words.txt', import.meta.url)))
  CLASSES.set(word, ClassOfWord.Stop);

export function classOf({ lower, capital, opens }: Word): ClassOfWord {
  const known = CLASSES.get(lower);
  if (known !== undefined) return known;
  if (lower.length < 2 || isNumber(lower)) return ClassOfWord.Stop;
  if (capital && !opens) return ClassOfWord.Content;
  return lower.length > 5 ? classByEnding(lower) : ClassOfWord.Content;
}

function isNumber(word: string): boolean {
  const first = word.charCodeAt(0);
  return first >= 0x30 && first <= 0x39 && !/[a-z]/u.test(word);
}

function classByEnding(word: string): ClassOfWord {
  const last = word.charCodeAt(word.length - 1);
  if (last === 0x79) return word.endsWith('ly') ? ClassOfWord.Stop : ClassOfWord.Content;
  if (last === 0x64) return word.endsWith('ed') ? ClassOfWord.Participle : ClassOfWord.Content;
  if (last === 0x73) return word.endsWith('ous') ? ClassOfWord.Modifier : ClassOfWord.Content;
  if (last === 0x6c) return word.endsWith('ful') ? ClassOfWord.Modifier : ClassOfWord.Content;
  if (last === 0x65) return /(?:[ai]ble|tive)$/u.test(word) ? ClassOfWord.Modifier : ClassOfWord.Content;
  return ClassOfWord.Content;
}
