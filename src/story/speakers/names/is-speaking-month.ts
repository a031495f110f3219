/** Whether a surname that is a month's name too ("May") stands for somebody: a month says nothing. */
import { Shape, type Tokens } from '../../words/find-tokens.js';
import { ADVERB, PREPOSITION, SPEECH_VERB } from '../../words/lexicon.js';

/** "May told them", "said May."; but not "said May 3", "in May said" and "last May said". */
export function isSpeakingMonth(tokens: Tokens, i: number): boolean {
  const { words, classes, shape } = tokens;
  if (speaks(tokens, i - 1)) return shape[i + 1] === Shape.mark;
  if (((classes[i - 1] ?? 0) & PREPOSITION) !== 0 || OF_TIME.has(words[i - 1] ?? '')) return false;
  return speaks(tokens, ((classes[i + 1] ?? 0) & ADVERB) === 0 ? i + 1 : i + 2);
}

/** Not "may say". */
const speaks = ({ words, classes }: Tokens, k: number) =>
  ((classes[k] ?? 0) & SPEECH_VERB) !== 0 && /[ds]$/.test(words[k]!);

const OF_TIME = new Set(['each', 'early', 'every', 'last', 'late', 'next', 'this']);
