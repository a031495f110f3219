/** An article as words and marks, as everything behind the cutting sees it: parallel arrays, so that it works on numbers. */
import type { Sentences } from './number-sentences.js';

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
export const BEYOND = 8;
