/** Quotations beside which nothing says who speaks. */
import { Shape, type Tokens } from '../../words/find-tokens.js';
import { firstWord, type Utterance } from './find-candidates.js';

/** Whether nothing but a mark that ends it stands beside the utterance in its paragraph. */
export function standsAlone({ block: blocks, shape }: Tokens, { first, last, block }: Utterance): boolean {
  if (first > 0 && blocks[first - 1] === block) return false;
  const after = shape[last + 1] === Shape.mark ? last + 2 : last + 1;
  return blocks[after] !== block;
}

/** Whether nothing but a mark that ends it stands beside the utterance in its sentence. */
export function standsByItself({ sentence, block, shape }: Tokens, { first, last }: Utterance): boolean {
  if (sentence[first - 1] === sentence[first]) return false;
  const next = shape[last + 1] === Shape.mark ? last + 2 : last + 1;
  return sentence[next] !== sentence[first] || block[next] !== block[last];
}

/** Quoted sentences, not words inside a sentence of the article's. */
export function isWhole(tokens: Tokens, utterance: Utterance): boolean {
  const { first, last } = utterance;
  return tokens.shape[firstWord(tokens, utterance)] !== Shape.lower && last - first > 3;
}
