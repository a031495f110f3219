/**
 * Cuts an article into words and marks, once, in one pass, as parallel arrays: everything after it works on numbers.
 * A possessive ending is a token of its own; dots belong to abbreviations and initials.
 *
 *     "Mr. O'Neill's aide"  →  Mr. | O'Neill | 's | aide
 */
import { textUnits } from '../../article/text-units.js';
import type { Block, Span } from '../../types.js';
import { classesOf, SPACE, WORD } from './letters.js';
import { numberSentences } from './number-sentences.js';
import { findWordEnd, isGenitive } from './word-end.js';
import { Shape } from './shape.js';
import { findForm } from './word-form.js';

export { Shape };

export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** A value of `Shape`. */
  readonly shape: Uint8Array;
  /** Classes of the lexicon. */
  readonly classes: Int32Array;
  /** Of nouns that can head a phrase: the classes that say what they are. */
  readonly noun: Int32Array;
  /** In small letters, without the last dot of an abbreviation. */
  readonly words: readonly string[];
  /** Numbers of block and sentence, both counted over the whole text. */
  readonly block: Int32Array;
  readonly sentence: Int32Array;
  /** 1 + index of the quoted span the token lies in; 0 outside. */
  readonly quoted: Int32Array;
}

/** `quotes`: spans of quoted passages, in order, which sentences do not break and which tokens remember. */
export function findTokens(text: string, blocks: readonly Block[], quotes: readonly Span[]): Tokens {
  // Hardly any text has a token for every two characters.
  const columns = scan(text, blocks, text.length >> 1) ?? scan(text, blocks, text.length + blocks.length)!;
  const quoted = markQuoted(columns, quotes);
  const sentence = numberSentences(text, blocks, columns, quoted, quotes);
  return { text, ...columns, quoted, sentence };
}

type Columns = Omit<Tokens, 'text' | 'quoted' | 'sentence'>;

/** One loop with everything at hand, for it runs over every character. Null where there are more than `most` tokens. */
function scan(text: string, blocks: readonly Block[], most: number): Columns | null {
  const units = textUnits(text);
  // What looks beyond the last token finds zeros.
  const size = most + 2;
  const start = new Int32Array(size);
  const end = new Int32Array(size);
  const shape = new Uint8Array(size);
  const classes = new Int32Array(size);
  const noun = new Int32Array(size);
  const block = new Int32Array(size);
  const words: string[] = [];
  let count = 0;
  for (let index = 0; index < blocks.length; index++) {
    const limit = blocks[index]!.end;
    for (let at = blocks[index]!.start; at < limit;) {
      const kind = classesOf(units[at]!);
      if ((kind & SPACE) !== 0) {
        at++;
        continue;
      }
      if (count === most) return null;
      const from = at;
      if ((kind & WORD) !== 0) at = findWordEnd(text, units, at, limit);
      else at += isGenitive(units, at) ? 2 : 1;
      const form = findForm(text, units, from, at);
      start[count] = from;
      end[count] = at;
      shape[count] = form.shape;
      classes[count] = form.classes;
      noun[count] = form.noun;
      block[count++] = index;
      words.push(form.word);
    }
  }
  return { count, start, end, shape, classes, noun, words, block };
}

function markQuoted(columns: Columns, quotes: readonly Span[]): Int32Array {
  const quoted = new Int32Array(columns.count);
  let i = 0;
  quotes.forEach((quote, index) => {
    while (i < columns.count && columns.start[i]! < quote.start) i++;
    while (i < columns.count && columns.start[i]! < quote.end) quoted[i++] = index + 1;
  });
  return quoted;
}
