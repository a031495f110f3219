/**
 * Whether a mention is given as the source of what the sentence says.
 *
 *     "according to Lund", "to quote Lund", "in the words of Lund", "according to a copy of the letter"
 */
import { wordSet } from '../../../article/word-set.js';
import type { Tokens } from '../../words/tokens.js';
import type { Mention } from '../../speakers/mention.js';
import { skipArticle, skipThe } from './beside.js';
import { type Cue, same } from './cue.js';

export function findAccording(tokens: Tokens, mention: Mention): Cue | null {
  const at = skipPart(tokens, skipThe(tokens, mention.first - 1) + 1);
  if (!same(tokens, mention.head, at - 2)) return null;
  return speaksAccording(tokens, at) ? { form: 'according', token: at - 2, strong: true } : null;
}

/** Back over "a copy of" before token `at`. */
function skipPart(tokens: Tokens, at: number): number {
  const { words } = tokens;
  if (words[at - 1] !== 'of' || !PARTS.has(words[at - 2]!)) return at;
  return skipArticle(tokens, at - 3) + 1;
}

const PARTS = wordSet(
  'audio copies copy draft excerpts extracts footage parts portions recording recordings scans text transcript transcripts translation version video',
);

/** "according to Lund", "to quote Lund", "in the words of Lund" */
function speaksAccording({ words }: Tokens, at: number): boolean {
  const before = words[at - 2];
  if (words[at - 1] === 'to') return before === 'according';
  if (words[at - 1] === 'quote') return before === 'to';
  return words[at - 1] === 'of' && before === 'words';
}
