/**
 * The words and stops before or behind a quoted passage, the nearest first, to where the sentence ends or the reach does.
 * Other passages come out as one `"` each.
 */
import type { Cut } from '../../words/cut-tokens.js';
import { Shape } from '../../words/shape.js';
import type { Passage } from '../segments/find-passages.js';
import type { Ground } from './place-passages.js';

/** Words and stops looked at on either side. */
const REACH = 12;

/** What is read, in lower case; numbers as `0`, the sentence's end as `.`. */
export interface Walk {
  readonly words: readonly string[];
  /** Whether the nearest word has a capital. */
  readonly capital: boolean;
}

/** Back from the passage at `index`. */
export function wordsBefore({ cut, passages, places }: Ground, index: number): Walk {
  const words: string[] = [];
  let capital: boolean | null = null;
  let other = index - 1;
  let k = places[index]!.first - 1;
  if (opensLine(cut, k + 1)) return { words, capital: false };
  while (isIn(cut, k, passages[index]!.block) && words.length < REACH) {
    if (k < (places[other]?.end ?? 0)) {
      words.push('"');
      capital ??= false;
      k = places[other]!.first - 1;
      if (endsSentence(cut, passages[other--]!) || opensLine(cut, k + 1)) break;
      continue;
    }
    const last = k;
    if (isEnding(cut, k)) k--;
    const word = readWord(cut, k, last);
    if (word === '.') break;
    if (word !== '' && !isDash(words, word)) words.push(word);
    if (cut.shape[k] !== Shape.mark) capital ??= hasCapital(cut, k);
    k--;
  }
  return { words, capital: capital ?? false };
}

/** On from token `k`, behind the passage at `index`; `.` ends the sentence. */
export function wordsAfter({ cut, passages, places }: Ground, index: number, from: number): Walk {
  const words: string[] = [];
  let capital: boolean | null = null;
  let other = index + 1;
  let k = from;
  while (isIn(cut, k, passages[index]!.block) && words.length < REACH) {
    const place = places[other];
    if (k === place?.first) {
      words.push('"');
      capital ??= false;
      k = place.end;
      other++;
      continue;
    }
    const last = isEnding(cut, k + 1) ? k + 1 : k;
    const word = readWord(cut, k, last);
    if (word !== '' && !isDash(words, word)) words.push(word);
    if (word === '.') break;
    if (cut.shape[k] !== Shape.mark) capital ??= hasCapital(cut, k);
    k = last + 1;
  }
  return { words, capital: capital ?? false };
}

const isIn = (cut: Cut, k: number, block: number): boolean =>
  k >= 0 && k < cut.count && cut.block[k] === block;

/** The tokens from `k` to `last`, a word and its ending or one mark; '' where it is nothing to look at. */
function readWord({ text, units, words, shape, end }: Cut, k: number, last: number): string {
  const word = words[k]!;
  // All numbers are alike here.
  if (shape[k] === Shape.number) return '0';
  if (shape[k] !== Shape.mark) {
    const ending = last === k ? '' : text.slice(end[k], end[last]);
    return `${word}${ending}`.replaceAll('’', "'");
  }
  if ('-–—'.includes(word)) return '-';
  if (',:;()=>'.includes(word)) return word;
  // "Dahl v. Lund"
  if (word === '.' && words[k - 1]?.length === 1 && shape[k - 1] !== Shape.mark) return '';
  return '.!?'.includes(word) && SPACE_OR_MARK.test(String.fromCharCode(units[end[k]!] ?? 0x20)) ? '.' : '';
}

const SPACE_OR_MARK = /[\s"'‘’“”„]/u;

/** "'s", or the apostrophe of "dockers'", with no space before it. */
const isEnding = ({ words, shape, start, end }: Cut, k: number): boolean =>
  (words[k] === "'s" || words[k] === "'" || words[k] === '’') &&
  end[k - 1] === start[k] &&
  shape[k - 1] !== Shape.mark;

/** The second half of a dash. */
const isDash = (words: readonly string[], word: string): boolean => word === '-' && words.at(-1) === '-';

const hasCapital = ({ text, start, end }: Cut, k: number): boolean =>
  /\p{Lu}/u.test(text.slice(start[k], end[k]));

/** A sentence that ends inside the marks: "We stay." That */
const endsSentence = ({ text }: Cut, { end }: Passage): boolean =>
  /^[.!?]. \p{Lu}/u.test(text.slice(end - 2, end + 2));

/** Whether a new line begins before token `k` of a block. */
const opensLine = ({ text, start, end }: Cut, k: number): boolean =>
  k > 0 && text.slice(end[k - 1], start[k]).includes('\n');
