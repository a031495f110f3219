/**
 * Takes a role apart for comparing: "former mayor of Ostmark" → office "mayor", of "ostmark", field "politics".
 */
import { wordSet } from '../../article/word-set.js';
import { readWords } from '../../article/read-words.js';
import { ROLE, TITLE, lookUp } from '../../story/words/lexicon.js';
import { foldName } from './parse-name.js';
import { SMALL } from './parse-office.js';

export interface Role {
  /** Folded words, without small ones. */
  readonly words: readonly string[];
  /** The words that are nouns for people: "mayor". */
  readonly offices: readonly string[];
  /** What the office is of, as folded words with capitals: "ostmark"; empty where nothing is said. */
  readonly of: readonly string[];
  /** Walks of life, from `role-fields.txt`; empty for unknown ones. */
  readonly fields: readonly string[];
}

/** And those that say nothing of what an office is. */
const LIGHT = new Set([
  ...SMALL,
  ...wordSet('who that as former ex current incumbent then acting late longtime senior deputy vice'),
]);
const FIELDS = new Map(
  [...readWords(new URL('./role-fields.txt', import.meta.url))].map(
    (line) => line.split(' ') as [string, string],
  ),
);

export function parseRole(text: string): Role {
  const words: string[] = [];
  const of: string[] = [];
  let after = false;
  for (const word of text.split(/[^\p{L}\p{N}'’.-]+/u)) {
    const folded = foldName(word);
    if (/^(?:of|for|from|in|at)$/u.test(folded)) after = true;
    if (folded.length < 2 || LIGHT.has(folded)) continue;
    words.push(folded);
    if (after && /^\p{Lu}/u.test(word)) of.push(folded);
  }
  return {
    words,
    offices: words.filter((word) => (lookUp(word) & (ROLE | TITLE)) !== 0),
    of,
    fields: words.flatMap((word) => FIELDS.get(word) ?? []),
  };
}
