/** What a word can be in a topic, from the word lists of this folder and from endings. */
import { readWords } from '../../article/read-words.js';

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

/** The class that the lists or the form of a word in small letters give it; null where its ending decides. */
export function listedClass(lower: string): ClassOfWord | null {
  const known = CLASSES.get(lower);
  if (known !== undefined) return known;
  if (lower.length < 2 || isNumber(lower) || isContraction(lower)) return ClassOfWord.Stop;
  return null;
}

/** "don't", "they’ll" */
const isContraction = (word: string) => /['’](?:[dmt]|ll|re|ve)$/u.test(word);

function isNumber(word: string): boolean {
  const first = word.charCodeAt(0);
  return first >= 0x30 && first <= 0x39 && !/[a-z]/u.test(word);
}

/** For words that no list has: "quickly", "injured", "dangerous". */
export function classByEnding(word: string): ClassOfWord {
  if (word.length < 6) return ClassOfWord.Content;
  const last = word.charCodeAt(word.length - 1);
  if (last === 0x79) return word.endsWith('ly') ? ClassOfWord.Stop : ClassOfWord.Content;
  if (last === 0x64) return word.endsWith('ed') ? ClassOfWord.Participle : ClassOfWord.Content;
  if (last === 0x73) return word.endsWith('ous') ? ClassOfWord.Modifier : ClassOfWord.Content;
  if (last === 0x6c) return word.endsWith('ful') ? ClassOfWord.Modifier : ClassOfWord.Content;
  if (last === 0x65) return /(?:[ai]ble|tive)$/u.test(word) ? ClassOfWord.Modifier : ClassOfWord.Content;
  return ClassOfWord.Content;
}
