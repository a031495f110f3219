import type { Span } from '../../../types.js';
import { REPORTING } from '../speech/speech-words.js';

/**
 * Whether the last sentence of a passage that was left open has a verb of saying, behind what `from` matches: its mark was
 * forgotten.
 *
 *     "We waited, she said.
 */
export function tellsWho(text: string, { start, end }: Span, from = /^/u): boolean {
  const passage = text.slice(Math.max(start, end - LONGEST_SENTENCE), end);
  const sentence = passage.split('. ').at(-1)!;
  const at = sentence.search(from);
  return at >= 0 && smallWords(sentence.slice(at)).some((word) => REPORTING.has(word));
}

/** How far back the last sentence of a long passage is read. */
const LONGEST_SENTENCE = 140;

/** In small letters. */
export const smallWords = (text: string): string[] => text.toLowerCase().split(/[^\p{L}'’-]+/u);
