/**
 * What stands aside between a subject and its verb: where it begins, and where it ends.
 *
 *     "Lund, the mayor, said"     from the first comma to the last
 */
import type { Tokens } from '../../words/tokens.js';
import { SPEECH_VERB } from '../../words/lexicon.js';
import type { Mention } from '../../speakers/mention.js';
import { same } from './cue.js';

/** What an aside begins with. */
export const ASIDES: ReadonlySet<string> = new Set([',', '(', '—', '–', '--']);

/** "the mayor, Ada Lund, said": the comma belongs to the mention. */
export function closesOwn(tokens: Tokens, { first, head }: Mention, k: number): boolean {
  const { words } = tokens;
  if (words[k] !== ',') return false;
  return (words[first - 1] === ',' && closesAside(tokens, k)) || words.slice(first + 1, head).includes(',');
}

/** "Lund, 59, of Norrvik, who saw it rain, said": the mark that closes an aside. */
export const closesAside = ({ classes }: Tokens, k: number) => (classes[k + 1]! & SPEECH_VERB) !== 0;

/** Longest aside, in tokens; this keeps hostile texts quick. */
const LONGEST_ASIDE = 40;

/** The token that closes an aside opened at `k`; -1 when none does within reach. */
export function skipAside(tokens: Tokens, k: number, head: number): number {
  const open = tokens.words[k]!;
  const close = open === '(' ? ')' : open;
  for (let j = k + 1; j <= k + LONGEST_ASIDE && same(tokens, head, j); j++)
    if (tokens.words[j] === close) return j;
  return -1;
}
