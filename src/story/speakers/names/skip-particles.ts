/**
 * Particles and articles in small letters between the words of a name.
 *
 *     "Ada van der Lund"   "Bo d/o Hart"   "Ada in 't Veld"
 */
import { PARTICLE } from '../../words/lexicon.js';
import { Shape } from '../../words/shape.js';
import type { Tokens } from '../../words/tokens.js';
import { continuesName } from './continues-name.js';

/** The token behind them; `i` where none stand. */
export function skipParticles(tokens: Tokens, i: number): number {
  while (tokens.shape[i] === Shape.lower && (tokens.classes[i]! & PARTICLE) !== 0) i++;
  // "Ada d/o Lund", "Bo a/l Hart"
  if (tokens.words[i + 1] === '/' && FILIAL.has(tokens.words[i]! + tokens.words[i + 2]!)) i += 3;
  // "in 't Veld", "van ’t Veld"
  if (tokens.words[i] === 'in' && isShortArticle(tokens, i + 1)) i++;
  return isShortArticle(tokens, i) ? i + 2 : i;
}

/** "son of", "daughter of" */
const FILIAL = new Set(['al', 'ap', 'do', 'so']);

/** "'t" */
export const isShortArticle = ({ words, start, end }: Tokens, i: number): boolean =>
  (words[i] === "'" || words[i] === '’' || words[i] === '‘') &&
  words[i + 1] === 't' &&
  start[i + 1] === end[i];

/** "van der Lund" behind a first name */
export function isParticleRun(tokens: Tokens, i: number): boolean {
  const end = skipParticles(tokens, i);
  return end > i && continuesName(tokens, end, i - 1);
}
