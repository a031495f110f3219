/**
 * A headline made of the first words of a first paragraph that is none, but the article's beginning already.
 *
 *     buildHeadline('POLVA - The last ferry left on Monday with …, the harbour said. It was full.')
 *                                                                 // 'The last ferry left on Monday with …'
 *     buildHeadline('Ferry stops for good')                       // null: a headline
 */
import { measureDateline } from './dateline.js';
import { findSentences } from './sentences.js';

/** A paragraph that ends as a sentence does and is longer than this is text, unless all its words have capitals. */
const LONGEST_SENTENCE = 120;
const SMALL_WORD = /(?<![\p{L}’'-])\p{Ll}{5}/u;
const LONGEST = 100;

/** A sentence shorter than this ("1 of 4.") tells nothing, nor does a headline. */
const SHORTEST = 24;

/** Null where the paragraph is a headline itself. */
export function buildHeadline(paragraph: string): string | null {
  const isText =
    paragraph.length > LONGEST_SENTENCE && /\.["”’)]?$/.test(paragraph) && SMALL_WORD.test(paragraph);
  if (!isText) return null;
  const sentences = findSentences(paragraph, measureDateline(paragraph), paragraph.length);
  const telling = sentences.find(({ start, end }) => end - start >= SHORTEST);
  if (telling === undefined) return null;
  const sentence = paragraph.slice(telling.start, telling.end);
  if (sentence.length <= LONGEST) return sentence.replace(/\.$/, '');
  return `${cutWords(sentence).replace(/ ?[,;:–—-]?$/, '')}…`;
}

/** Whole words as far as they go; a text without spaces is cut anywhere, but in no character. */
function cutWords(sentence: string): string {
  const space = sentence.lastIndexOf(' ', LONGEST);
  if (space >= SHORTEST) return sentence.slice(0, space);
  return sentence.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '');
}
