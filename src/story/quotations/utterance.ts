/**
 * What attribution decides about: one span of a segment in tokens, and how it stands among the article's own words.
 *
 *     "We waited," Lund said, "and it rained."   two utterances; the first ends with the stop ","
 */
import type { Span } from '../../types.js';
import { Shape } from '../words/shape.js';
import type { Tokens } from '../words/tokens.js';

/** A quoted utterance in tokens: one span of a segment. */
export interface Utterance extends Span {
  /** First and last token inside the marks or at them. */
  readonly first: number;
  readonly last: number;
  readonly block: number;
  readonly segment: number;
}

/** The first word inside the marks; the last token where there is none. */
export function firstWord({ shape }: Tokens, { first, last }: Pick<Utterance, 'first' | 'last'>): number {
  let word = first;
  while (word < last && shape[word] === Shape.mark) word++;
  return word;
}

/** The stop inside the closing mark, where a tag may follow. */
export const findStop = ({ words }: Tokens, last: number): string | null =>
  [words[last]!, words[last - 1]!].find((word) => STOPS.has(word)) ?? null;

const STOPS = new Set([',', '?', '!']);

/** Whether nothing but a mark that ends it stands beside the utterance in its paragraph. */
export function standsAlone({ block: blocks, shape }: Tokens, { first, last, block }: Utterance): boolean {
  const after = shape[last + 1] === Shape.mark ? last + 2 : last + 1;
  return blocks[first - 1] !== block && blocks[after] !== block;
}

/** Whether nothing but a mark that ends it stands beside the utterance in its sentence. */
export function standsByItself({ sentence, shape }: Tokens, { first, last }: Utterance): boolean {
  if (sentence[first - 1] === sentence[first]) return false;
  const next = shape[last + 1] === Shape.mark ? last + 2 : last + 1;
  return sentence[next] !== sentence[first];
}

/** Quoted sentences, not words inside a sentence of the article's. */
export const isWhole = (tokens: Tokens, utterance: Utterance): boolean =>
  utterance.last - utterance.first > 3 && tokens.shape[firstWord(tokens, utterance)] !== Shape.lower;
