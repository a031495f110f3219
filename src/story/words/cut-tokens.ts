/**
 * Cuts an article into words and marks, once, in one pass, as parallel arrays: everything after it works on numbers.
 * A possessive ending is a token of its own; dots belong to abbreviations and initials.
 *
 *     "Mr. O'Neill's aide"  →  Mr. | O'Neill | 's | aide
 */
import { textUnits } from '../../article/text-units.js';
import type { Block, Span } from '../../types.js';
import { findPanels } from './find-panels.js';
import { classesOf, SPACE, WORD } from './letters.js';
import type { Sentences } from './number-sentences.js';
import { BEYOND, type Tokens } from './tokens.js';
import { endsAsGenitive, findWordEnd } from './word-end.js';
import { findForm, type Form } from './word-form.js';

/** What is known of tokens before anything is known to be quoted; topics are found from it too. */
export interface Cut extends Omit<Tokens, 'quoted' | keyof Sentences> {
  /** The UTF-16 units of the text. */
  readonly units: Uint16Array;
  readonly forms: readonly Form[];
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
