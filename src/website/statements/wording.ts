/**
 * The words of a quotation for comparison: as numbers, the same word the same number, without letter case, marks, and
 * what an editor put into brackets.
 *
 *     “[T]hey won’t … sail [on Monday]”  →  they won t sail, with breaks before “sail” and behind it
 */
import { plainLetters } from '../../article/plain-letters.js';
import { wordSet } from '../../article/word-set.js';
import type { Quotation, Story } from '../../types.js';

export interface Wording {
  /** Numbers of words. Those below `LIGHT` may differ between two versions of one statement. */
  readonly words: Uint32Array;
  /** Indexes of words before which something may be left out. */
  readonly breaks: readonly number[];
  /** Where the quotation begins in its story. */
  readonly start: number;
  /** Days since 1970; NaN for an undated story. */
  readonly day: number;
}

/**
 * Words that reporters hear, leave out or mend differently. No word that turns a statement round (“not”, “against”) and
 * none that says how many.
 */
const LIGHT_WORDS = [
  ...wordSet(`a an as the that which who this these those and but so then well very really just also there here it its
    is are was were be been being am s re ve ll d m would will have has had do does did of to in on at i we you he she
    they me us him them my our your their his going gonna um uh er`),
];
export const LIGHT = LIGHT_WORDS.length;

/** Shorter ones are said again and again (“no comment”), and too easily by chance. */
const FEWEST_WORDS = 6;
const LEAST_WEIGHT = 4;
/** What is longer is a document. */
const LONGEST = 6000;

/** Gives a function that reads wordings, numbered alike; null for what is too short or too long to compare. */
export function createWordingReader(): (story: Story, quotation: Quotation) => Wording | null {
  const numberOf = createNumbering();
  return (story, { spans }) => {
    const length = spans.reduce((sum, { start, end }) => sum + end - start, 0);
    if (length > LONGEST || length < 2 * FEWEST_WORDS) return null;
    const words: number[] = [];
    const breaks: number[] = [];
    let weight = 0;
    const text = spans.map(({ start, end }) => story.text.slice(start, end)).join(' … ');
    for (const token of openBrackets(text).toLowerCase().match(WORD_OR_BREAK) ?? []) {
      if (isBreak(token)) {
        breaks.push(words.length);
        continue;
      }
      const word = numberOf(token);
      if (word >= LIGHT) weight++;
      words.push(word);
    }
    if (words.length < FEWEST_WORDS || weight < LEAST_WEIGHT) return null;
    const day = story.date === null ? NaN : Math.floor(Date.parse(story.date.slice(0, 10)) / 86_400_000);
    return { words: Uint32Array.from(words), breaks, start: spans[0]!.start, day };
  };
}

/** Numbers words as they come, the light ones first; spellings that differ in accents alone have one number. */
function createNumbering(): (word: string) => number {
  const plain = new Map(LIGHT_WORDS.map((word, i) => [word, i]));
  const numbers = new Map(plain);
  return (word) => {
    let number = numbers.get(word);
    if (number !== undefined) return number;
    const letters = plainLetters(word);
    number = plain.get(letters);
    if (number === undefined) plain.set(letters, (number = plain.size));
    numbers.set(word, number);
    return number;
  };
}

const WORD_OR_BREAK = /[\p{L}\p{M}\p{N}]+|…|\.(?: ?\.){2}|\[[^[\]]{0,80}\]/gu;

const isBreak = (token: string) => token === '…' || token.startsWith('.') || token.startsWith('[');

/** “[W]e will” has a letter changed; other brackets hold words of somebody else. */
const openBrackets = (text: string): string =>
  text.includes('[') ? text.replace(/\[(\p{L})\](?=\p{L})/gu, '$1') : text;
