/**
 * Whether a verb tells what is done to its subject.
 *
 *     Lund was described as      passive
 *     Lund was quoted as saying  not, for the words are his
 */
import { wordSet } from '../../../article/word-set.js';
import type { Tokens } from '../../words/tokens.js';
import { ADVERB } from '../../words/lexicon.js';

/** `k`: the token of the verb. */
export function isPassive(tokens: Tokens, k: number): boolean {
  const word = tokens.words[k] ?? '';
  // "Lund was given a mop and told to go"
  if (word === 'told' && tokens.words[k + 1] === 'to') return true;
  // "Lund was said to be late"
  const said = word === 'said' && tokens.words[k + 1] === 'to';
  if (word === 'quoted' || !(word.endsWith('ed') || PARTICIPLES.has(word) || said)) return false;
  let before = k - 1;
  if ((tokens.classes[before]! & ADVERB) !== 0 || tokens.words[before]?.endsWith('ly') === true) before--;
  return BE.has(tokens.words[before]!);
}

/** All forms but "am": nobody tells of themselves in an article's own words. */
export const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);
const PARTICIPLES = wordSet('found given held known seen sent shown thought told');
