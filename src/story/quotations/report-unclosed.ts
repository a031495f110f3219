/**
 * Quotations whose closing mark is missing → warnings for the editor, one each.
 *
 *   "The bridge is open.   →   The quotation mark before "The bridge is open." is never closed. …
 */
import { diagnostic } from '../../diagnostics.js';
import type { Diagnostic } from '../../types.js';
import { isSpeech, type Segment } from './segment.js';

/** Characters of the quotation that a warning shows, so that it can be searched for. */
const SHOWN_CHARACTERS = 40;

/** In the text's order. The lines of the file are not known here; the words tell the place. */
export function reportUnclosed(text: string, segments: readonly Segment[]): Diagnostic[] {
  return segments
    .filter((segment) => !segment.closed && isSpeech(segment))
    .map(({ spans }) => {
      const last = spans.at(-1)!;
      return diagnostic('quotation-unclosed', firstWords(text.slice(last.start + 1, last.end)));
    });
}

function firstWords(quoted: string): string {
  const words = quoted.trim();
  if (words.length <= SHOWN_CHARACTERS) return words;
  const space = words.lastIndexOf(' ', SHOWN_CHARACTERS);
  return words.slice(0, space > 0 ? space : SHOWN_CHARACTERS);
}
