/**
 * What stands aside between a subject and its verb: where it begins, and where it ends.
 *
 *     "Lund, the mayor, for example, said"     from the first comma to the last
 */
import { Shape, type Tokens } from '../../words/find-tokens.js';
import { SPEECH_VERB } from '../../words/lexicon.js';
import type { Mention } from '../../speakers/mention.js';
import { same } from './cue.js';

/** What an aside begins with. */
export const ASIDES: ReadonlySet<string> = new Set([',', '(', '—', '–', '--']);

/** "the mayor, Ada Lund, said", "the head of the board, Ada Lund, said that": the comma belongs to the mention. */
export function closesOwn(tokens: Tokens, { first, head, last }: Mention, k: number): boolean {
  if (k !== last + 1 || tokens.words[k] !== ',') return false;
  if (tokens.words[first - 1] === ',' && opensReport(tokens, k + 1) && opensWords(tokens, k + 1)) return true;
  for (let j = head - 1; j > first; j--) if (tokens.words[j] === ',') return true;
  return false;
}

/** "Lund, 59, of Norrvik, who saw it rain, said", "Lund, a poet, author of a book, wrote: “…”": the mark that closes an aside. */
export function closesAside(tokens: Tokens, k: number, from: number): boolean {
  const { words } = tokens;
  if (!opensReport(tokens, k + 1)) return false;
  if (opensWords(tokens, k + 1)) return true;
  for (let j = k - 1; j > from; j--) if (RELATIVES.has(words[j]!) && ASIDES.has(words[j - 1]!)) return true;
  return false;
}

/** "said", not "saying" */
const opensReport = ({ words, classes }: Tokens, verb: number) =>
  ((classes[verb] ?? 0) & SPEECH_VERB) !== 0 && !words[verb]!.endsWith('ing');

/** "said that", "wrote: “…”", "told us" */
const opensWords = ({ words, shape }: Tokens, verb: number) =>
  shape[verb + 1] === Shape.mark || words[verb + 1] === 'that' || words[verb] === 'told';

const RELATIVES = new Set(['which', 'who', 'whose']);

/** "Lund, the mayor, for example, said": the comma behind the remark; the one before where there is none. */
export function skipRemark({ words }: Tokens, comma: number): number {
  let j = comma + 1;
  while (j <= comma + LONGEST_REMARK && REMARKS.has(words[j] ?? '')) j++;
  return words[comma] === ',' && words[j] === ',' ? j : comma;
}

const LONGEST_REMARK = 2;
const REMARKS = new Set(
  'contrast course example for however in instance meanwhile of though too turn'.split(' '),
);

/** Longest aside, in tokens. */
const LONGEST_ASIDE = 40;

/** The token that closes an aside opened at `k`; -1 when none does within reach. */
export function skipAside(tokens: Tokens, k: number, head: number): number {
  const open = tokens.words[k]!;
  const close = open === '(' ? ')' : open;
  for (let j = k + 1; j <= k + LONGEST_ASIDE && same(tokens, head, j); j++) {
    if (tokens.words[j] === close) return j;
  }
  return -1;
}
