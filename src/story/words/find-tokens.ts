/**
 * Cuts an article into words and marks, once, in one pass, as parallel arrays: everything after it works on numbers.
 * A possessive ending is a token of its own; dots belong to abbreviations and initials.
 *
 *     "Mr. O'Neill's aide"  →  Mr. | O'Neill | 's | aide
 */
import { textUnits } from '../../article/text-units.js';
import type { Block, Span } from '../../types.js';
import { classesOf, SPACE, WORD } from './letters.js';
import { findPanels } from './find-panels.js';
import { numberSentences, type Sentences } from './number-sentences.js';
import { findWordEnd, endsAsGenitive } from './word-end.js';
import { Shape } from './shape.js';
import { findForm, type Form } from './word-form.js';

export { Shape };

/**
 * One entry a token in every column. Whoever looks at a neighbour may look at -1 and at up to eight tokens beyond the last:
 *   at -1   every column gives `undefined`, which equals no word and no number, and whose bits (`& ROLE`) are 0
 *   beyond  `words` gives '\0', which equals no word, `sentence` and `quoted` -1, the other columns 0
 * Neighbours may stand in different paragraphs: where that matters, compare `block` or `sentence`.
 */
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
  /** The same for the same word: what has another shelf is another word. */
  readonly shelf: Uint16Array;
  /** The index of the block. */
  readonly block: Int32Array;
  /**
   * Rises over the whole text, the same for all tokens of a sentence. Its differences are distances, not counts: the next
   * paragraph is `PARAGRAPH_STEP` away, and what is said and who says it may share a number (`number-sentences.ts`).
   */
  readonly sentence: Int32Array;
  /** 1 + index of the quoted span that the token lies in; 0 outside. */
  readonly quoted: Int32Array;
  readonly datelines: Sentences['datelines'];
}

/** So far beyond the last token somebody may look. */
const BEYOND = 8;

/** What is known of tokens before anything is known to be quoted; topics are found from it too. */
export interface Cut extends Omit<Tokens, 'quoted' | keyof Sentences> {
  /** The UTF-16 units of the text. */
  readonly units: Uint16Array;
  readonly forms: readonly Form[];
}

/** `quotes`: spans of quoted passages, in order, which sentences do not break and which tokens remember. */
export function findTokens(cut: Cut, blocks: readonly Block[], quotes: readonly Span[]): Tokens {
  const { text, count, start, end, shape, classes, noun, words, shelf, block } = cut;
  const quoted = markQuoted(cut, quotes);
  const { sentence, datelines } = numberSentences(cut, blocks, quoted, quotes);
  return { text, count, start, end, shape, classes, noun, words, shelf, block, quoted, sentence, datelines };
}

/** The tokens of all blocks; what lies between blocks, or in a panel over a name, has none. */
export function cutTokens(text: string, blocks: readonly Block[]): Cut {
  const units = textUnits(text);
  const panels = findPanels(text);
  // Hardly any text has a token for every three characters.
  return (
    scan(text, units, blocks, panels, Math.ceil(text.length / 3)) ??
    scan(text, units, blocks, panels, text.length + blocks.length)!
  );
}

/** One loop with everything at hand, for it runs over every character. Null where there are more than `most` tokens. */
function scan(
  text: string,
  units: Uint16Array,
  blocks: readonly Block[],
  panels: readonly Span[],
  most: number,
): Cut | null {
  // What looks beyond the last token finds zeros. One piece of memory for all columns: each piece costs time.
  const size = most + BEYOND;
  const memory = new ArrayBuffer(size * 23);
  const start = new Int32Array(memory, 0, size);
  const end = new Int32Array(memory, size * 4, size);
  const classes = new Int32Array(memory, size * 8, size);
  const noun = new Int32Array(memory, size * 12, size);
  const block = new Int32Array(memory, size * 16, size);
  const shelf = new Uint16Array(memory, size * 20, size);
  const shape = new Uint8Array(memory, size * 22, size);
  const words: string[] = [];
  const forms: Form[] = [];
  let count = 0;
  let panel = 0;
  for (let index = 0; index < blocks.length; index++) {
    const last = blocks[index]!.end;
    let limit = Math.min(last, panels[panel]?.start ?? last);
    for (let at = blocks[index]!.start; at < last;) {
      if (at === limit) {
        at = panels[panel++]!.end;
        limit = Math.min(last, panels[panel]?.start ?? last);
        continue;
      }
      const kind = classesOf(units[at]!);
      if ((kind & SPACE) !== 0) {
        at++;
        continue;
      }
      if (count === most) return null;
      const from = at;
      if ((kind & WORD) !== 0) at = findWordEnd(text, units, at, limit);
      else at += endsAsGenitive(units, at) ? 2 : 1;
      const form = findForm(text, units, from, at);
      start[count] = from;
      end[count] = at;
      shape[count] = form.shape;
      classes[count] = form.classes;
      noun[count] = form.noun;
      shelf[count] = form.shelf;
      block[count++] = index;
      words.push(form.word);
      forms.push(form);
    }
  }
  // To look beyond the end of an array costs more than to find nothing there.
  for (let n = 0; n < BEYOND; n++) words.push('\0');
  return { text, units, count, start, end, shape, classes, noun, words, shelf, block, forms };
}

/** What lies beyond the last token is neither quoted nor free. */
function markQuoted({ count, start }: Cut, quotes: readonly Span[]): Int32Array {
  const quoted = new Int32Array(count + BEYOND).fill(-1, count);
  let i = 0;
  for (let index = 0; index < quotes.length; index++) {
    const quote = quotes[index]!;
    while (i < count && start[i]! < quote.start) i++;
    while (i < count && start[i]! < quote.end) quoted[i++] = index + 1;
  }
  return quoted;
}
