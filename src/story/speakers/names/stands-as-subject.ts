/**
 * Whether a word stands like the subject of a finite verb, maybe behind adverbs.
 *
 *     "Lund also left"   but not "Minutes later,", "Things have changed", which name nobody
 */
import { wordSet } from '../../../article/word-set.js';
import { ADVERB, AUXILIARY, DOCUMENT, VERB } from '../../words/lexicon.js';
import type { Tokens } from '../../words/tokens.js';

export function standsAsSubject(tokens: Tokens, i: number): boolean {
  let k = i + 1;
  while (k < i + 3 && ((tokens.classes[k]! & ADVERB) !== 0 || tokens.words[k]!.endsWith('ly'))) k++;
  if (tokens.sentence[k] !== tokens.sentence[i] || k >= tokens.count) return false;
  const word = tokens.words[k]!;
  // "Alternate headline:"
  if ((tokens.noun[k]! & DOCUMENT) !== 0 && tokens.words[k + 1] === ':') return false;
  if (UNFINITE.has(word) || (PLURAL_VERBS.has(word) && tokens.words[i]!.endsWith('s'))) return false;
  return (tokens.classes[k]! & (VERB | AUXILIARY)) !== 0;
}

const UNFINITE = new Set(['to', 'be', 'been', 'being', 'not', 'then', 'later', 'again']);
/** "Retailers say": of one it would be "says". */
const PLURAL_VERBS = wordSet(
  'have are were do say add agree allege argue believe call claim complain contend describe fear hope insist note predict report suggest suspect think warn worry write',
);
