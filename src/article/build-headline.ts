/**
 * A first paragraph that is no headline but the article's beginning already, and a headline made of its first words.
 *
 *     headlineFromText('POLVA - The last ferry left on Monday with …, the harbour said. It was full.')
 *                                                                 // 'The last ferry left on Monday with …'
 *     headlineFromText('Ferry stops for good')                    // null: a headline
 */
import { measureDateline } from './dateline.js';
import { findSentences } from './sentences.js';

/** A paragraph that ends as a sentence does and is longer than this is text, unless all its words have capitals. */
const LONGEST_SENTENCE = 120;
const SMALL_WORD = /(?<![\p{L}’'-])\p{Ll}{5}/u;
const LONGEST = 100;

/** A sentence shorter than this ("1 of 4.") tells nothing. */
const SHORTEST = 24;

/** Null where the paragraph is a headline itself. */
export function headlineFromText(paragraph: string): string | null {
  const isText =
    paragraph.length > LONGEST_SENTENCE && /\.["”’)]?$/.test(paragraph) && SMALL_WORD.test(paragraph);
  if (!isText) return null;
  const sentences = findSentences(paragraph, measureDateline(paragraph), paragraph.length);
  const telling = sentences.find(({ start, end }) => end - start >= SHORTEST);
  if (telling === undefined) return null;
  const sentence = paragraph.slice(telling.start, telling.end);
  if (sentence.length <= LONGEST) return sentence.replace(/\.$/, '');
  const words = sentence.slice(0, sentence.lastIndexOf(' ', LONGEST));
  return `${words.replace(/[,;:–—-]$/, '')}…`;
}
